import { parseHttpDate } from '../../dates.ts';
import { fieldLinesOf } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

/** Fields that hold an HTTP date and nothing else. Retry-After and If-Range may hold something else and have rules of their own. */
const DATE_FIELDS = ['Date', 'Last-Modified', 'Expires', 'If-Modified-Since', 'If-Unmodified-Since', 'Sunset'];

export const httpDate: MessageRule = {
  id: 'http-date',
  title: 'A date is written as an IMF-fixdate with the right weekday.',
  spec: 'RFC 9110 5.6.7',
  check(message) {
    return DATE_FIELDS.flatMap((field) =>
      fieldLinesOf(message, field).flatMap(({ value, line }) => {
        const parsed = parseHttpDate(value);
        return parsed.ok ? [] : [{ problem: `${field} ${parsed.problem}`, remedy: parsed.remedy, field, line }];
      }),
    );
  },
};
