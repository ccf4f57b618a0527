import { findJsonFault } from '../../http/json.ts';
import { OUR_API_FILE } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A code in the team's rules has a page on which the rule can stand. */
export const ourCodesExist: Rule = {
  check: ({ ourApi, codes, unreadable }) => {
    if (unreadable.length > 0) return [];
    const known = new Set(codes.map(({ id }) => id));
    return Object.keys(ourApi?.codes ?? {})
      .filter((code) => !known.has(code))
      .map((code) => ({
        file: OUR_API_FILE,
        field: `codes.${code}`,
        problem: `code ${code} has no page`,
        remedy: 'Correct the number, or remove the rule.',
      }));
  },
};

/** An example of content that looks like JSON is JSON: clients copy it. */
export const ourBodiesParse: Rule = {
  check: ({ ourApi }) =>
    Object.entries(ourApi?.codes ?? {}).flatMap(([code, { body }]): Problem[] => {
      const fault = body && /^[[{]/.test(body) ? findJsonFault(body) : undefined;
      if (body && !fault) return problemOfStatus(body, code);
      if (!fault) return [];
      return [
        {
          file: OUR_API_FILE,
          lineInField: fault.line,
          field: `codes.${code}.body`,
          problem: `column ${fault.column} of the example is not JSON: ${fault.problem}`,
          remedy: 'Correct it: clients copy it.',
        },
      ];
    }),
};

/** Problem details say the code that they are sent with (RFC 9457 section 3.1.2). */
function problemOfStatus(body: string, code: string): Problem[] {
  const details: unknown = body.startsWith('{') ? JSON.parse(body) : undefined;
  if (typeof details !== 'object' || details === null || !('status' in details) || !('title' in details || 'type' in details)) return [];
  const { status } = details;
  if (typeof status !== 'number' || status === Number(code)) return [];
  return [
    {
      file: OUR_API_FILE,
      lineInField: body.slice(0, body.indexOf('"status"')).split('\n').length,
      field: `codes.${code}.body`,
      problem: `the example says that the status is ${status}`,
      remedy: `Write "status": ${code}.`,
    },
  ];
}
