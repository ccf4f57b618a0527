import type { WrittenMessage } from '../../http/exchange.ts';
import { lintWritten } from '../../http/lint/written.ts';
import { proseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every example is a message that a careful implementation could have sent: syntax, lengths, dates, JSON, the fields its code demands. */
export const examplesAreSound: Rule = {
  check: (entries) => {
    const phrases = new Map(entries.codes.map(({ facts }) => [facts.code, entries.registry?.[facts.code]?.phrase ?? facts.phrase]));
    return proseEntries(entries).flatMap(({ file, prose }) =>
      prose.exchanges.flatMap((exchange): Problem[] => {
        const glued = exchange.flatMap(secondMessage);
        if (glued.length > 0) return glued.map((problem) => ({ file, ...problem }));
        return lintWritten(exchange, { phrases }).map(({ line, field, problem, remedy }): Problem => ({
          file,
          line,
          field: field ? `example, ${field}` : 'example',
          problem,
          remedy: `${remedy.replace(/\.$/, '')}.`,
        }));
      }),
    );
  },
};

/** A message that stands behind another in its fence; the content of a TRACE is one (RFC 9110 section 9.3.8). */
function secondMessage({ text, line }: WrittenMessage): Omit<Problem, 'file'>[] {
  const found = /\n\n(?=(?:[A-Z]+ \S+ HTTP\/\d|HTTP\/\d\.\d \d{3} ))/.exec(text);
  if (!found || /^content-type: message\/http/im.test(text)) return [];
  return [
    {
      line: line + text.slice(0, found.index + 2).split('\n').length - 1,
      field: 'example',
      problem: 'a second message begins here',
      remedy: 'Give each message a block of its own.',
    },
  ];
}

/**
 * A page shows the code that it is about: the status line of a response has it. Codes that stand only inside a 207 are shown
 * there, as a status line in its content (RFC 4918 section 13).
 */
export const examplesShowTheCode: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts, prose }): Problem[] => {
      const blocks = prose.exchanges.flat();
      const isShown = blocks.some(({ text }) => new RegExp(`(?:^|<(?:\\w+:)?status>)HTTP/1\\.1 ${facts.code}\\b`, 'm').test(text));
      if (isShown || (blocks.length === 0 && facts.standing !== 'standard')) return [];
      return [
        {
          file,
          line: prose.headings.find(({ text }) => text === 'Example')?.line,
          field: '## Example',
          problem: `no response has the status ${facts.code}`,
          remedy: `Show one whose status line is "HTTP/1.1 ${facts.code} ${facts.phrase}".`,
        },
      ];
    }),
};
