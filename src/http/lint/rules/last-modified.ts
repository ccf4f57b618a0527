import { parseHttpDate } from '../../dates.ts';
import { fieldLinesOf } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

export const lastModified: MessageRule = {
  id: 'last-modified',
  title: 'Last-Modified is not later than Date.',
  spec: 'RFC 9110 8.8.2.1',
  check(message) {
    const [date, modified] = ['Date', 'Last-Modified'].map((name) => fieldLinesOf(message, name)[0]);
    if (!date || !modified) return [];
    const [sent, changed] = [parseHttpDate(date.value), parseHttpDate(modified.value)];
    // What is no date is told by its own rule.
    if (!sent.ok || !changed.ok || changed.date <= sent.date) return [];
    return [
      {
        problem: 'Last-Modified is later than Date',
        remedy: 'Write a time at which the response was not yet sent',
        field: 'Last-Modified',
        line: modified.line,
      },
    ];
  },
};
