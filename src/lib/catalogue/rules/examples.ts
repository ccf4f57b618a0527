import { httpExchanges } from '../../http/http-blocks.ts';
import { lintBlocks } from '../../http/lint/blocks.ts';
import { parseMessage } from '../../http/message.ts';
import type { Problem } from '../problem.ts';
import { atLine, type Rule } from './rule.ts';

/** Every example is a message that a careful implementation could have sent: syntax, lengths, dates, JSON, the fields its code demands. */
export const examplesAreSound: Rule = {
  check: ({ codes, classes }) => {
    const phrases = new Map(codes.map(({ facts }) => [facts.code, facts.phrase]));
    return [...codes, ...classes].flatMap((entry) =>
      httpExchanges(entry.body).flatMap((exchange) =>
        lintBlocks(exchange, { phrases }).map(({ line, field, problem, remedy }): Problem => ({
          ...atLine(entry, line),
          field: field ? `example, ${field}` : 'example',
          problem,
          remedy: `${remedy.replace(/\.$/, '')}.`,
        })),
      ),
    );
  },
};

/** A page shows the code that it is about: where it has examples, one of the responses has the code in its status line. */
export const examplesShowTheCode: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts, body }): Problem[] => {
      const blocks = httpExchanges(body).flat();
      const isShown = blocks.some(({ text }) => {
        const { message } = parseMessage(text);
        return message?.kind === 'response' && message.status === facts.code;
      });
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
