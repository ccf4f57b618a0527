import { lintWritten } from '../../http/lint/written.ts';
import { proseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every example is a message that a careful implementation could have sent: syntax, lengths, dates, JSON, the fields its code demands. */
export const examplesAreSound: Rule = {
  check: (entries) => {
    const phrases = new Map(entries.codes.map(({ facts }) => [facts.code, facts.phrase]));
    return proseEntries(entries).flatMap(({ file, prose }) =>
      prose.exchanges.flatMap((exchange) =>
        lintWritten(exchange, { phrases }).map(({ line, field, problem, remedy }): Problem => ({
          file,
          line,
          field: field ? `example, ${field}` : 'example',
          problem,
          remedy: `${remedy.replace(/\.$/, '')}.`,
        })),
      ),
    );
  },
};

/**
 * A page shows the code that it is about: the status line of a response has it. Codes that stand only inside a 207 are shown
 * there, as a status line in its content (RFC 4918 section 13).
 */
export const examplesShowTheCode: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts, prose }): Problem[] => {
      const blocks = prose.exchanges.flat();
      const isShown = blocks.some(({ text }) => new RegExp(`(?:^|<(?:\\w+:)?status>)HTTP/1\\.1 ${facts.code}\\b`).test(text));
      if (isShown || (blocks.length === 0 && facts.standing !== 'standard')) return [];
      return [
        {
          file,
          field: '## Example',
          problem: `no response has the status ${facts.code}`,
          remedy: `Show one whose status line is "HTTP/1.1 ${facts.code} ${facts.phrase}".`,
        },
      ];
    }),
};
