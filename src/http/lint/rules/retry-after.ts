import { parseHttpDate } from '../../dates.ts';
import { fieldLinesOf } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

export const retryAfter: MessageRule = {
  id: 'retry-after',
  title: 'Retry-After is a whole number of seconds or an HTTP date.',
  spec: 'RFC 9110 10.2.3',
  check(message) {
    return fieldLinesOf(message, 'Retry-After').flatMap(({ value, line }) => {
      if (/^\d+$/.test(value)) return [];
      const parsed = parseHttpDate(value);
      if (parsed.ok) return [];
      return [
        { problem: `Retry-After ${parsed.problem}`, remedy: `${parsed.remedy}, or write a number of seconds`, field: 'Retry-After', line },
      ];
    });
  },
};
