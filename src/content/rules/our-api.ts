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
      const fault = body && /^(?:[[{]|\/[/*])/.test(body) ? findJsonFault(body) : undefined;
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

/** A rule says each thing once, and shows content only where there can be some (RFC 9110 sections 6.4.1 and 15). */
export const ourRulesAgree: Rule = {
  check: ({ ourApi }) =>
    Object.entries(ourApi?.codes ?? {}).flatMap(([code, { use, when, notes, departs, body }]): Problem[] => {
      const at = (name: string) => ({ file: OUR_API_FILE, field: `codes.${code}.${name}` });
      return [
        ...(body !== undefined && /^(?:1|20[45]$|304$)/.test(code)
          ? [{ ...at('body'), problem: `a ${code} has no content`, remedy: 'Remove the example, or send another code with it.' }]
          : []),
        ...(body !== undefined && use === 'never'
          ? [{ ...at('body'), problem: 'the code is never sent', remedy: 'Remove the example.' }]
          : []),
        ...(notes === when ? [{ ...at('notes'), problem: 'it says the same as when', remedy: 'Remove it.' }] : []),
        ...(departs !== undefined && (departs === when || departs === notes)
          ? [{ ...at('departs'), problem: 'the same is said further up', remedy: 'Remove it.' }]
          : []),
      ];
    }),
};

/** Problem details say the code that they are sent with (RFC 9457 section 3.1.2). */
function problemOfStatus(body: string, code: string): Problem[] {
  const details: unknown = body.startsWith('{') ? JSON.parse(body) : undefined;
  if (typeof details !== 'object' || details === null || !('status' in details) || !('title' in details || 'type' in details)) return [];
  const { status } = details;
  if (status === Number(code)) return [];
  return [
    {
      file: OUR_API_FILE,
      lineInField: body.slice(0, body.indexOf('"status"')).split('\n').length,
      field: `codes.${code}.body`,
      problem: `the example says that the status is ${JSON.stringify(status)}`,
      remedy: `Write "status": ${code}.`,
    },
  ];
}
