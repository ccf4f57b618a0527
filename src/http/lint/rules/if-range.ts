import type { Fault } from '../../finding.ts';
import { parseHttpDate } from '../../dates.ts';
import { fieldLinesOf, hasField } from '../../message.ts';
import type { MessageRule } from '../rule.ts';
import { ENTITY_TAG } from './entity-tag.ts';

const ONE_TAG = new RegExp(`^${ENTITY_TAG}$`);

export const ifRange: MessageRule = {
  id: 'if-range',
  title: 'If-Range stands beside Range and holds one strong entity tag or an HTTP date.',
  spec: 'RFC 9110 13.1.5',
  check(message) {
    const [ifRangeLine] = fieldLinesOf(message, 'If-Range');
    if (!ifRangeLine) return [];
    const { value, line } = ifRangeLine;
    const place = { field: 'If-Range', line };
    const problems: Fault[] = [];
    if (!hasField(message, 'Range'))
      problems.push({ problem: 'If-Range stands without Range', remedy: 'Write Range as well, or leave If-Range out', ...place });
    if (value.startsWith('W/')) problems.push({ problem: 'If-Range holds a weak entity tag', remedy: 'Write a tag without W/', ...place });
    else if (!ONE_TAG.test(value) && !parseHttpDate(value).ok) {
      problems.push({
        problem: `If-Range is "${value}"`,
        remedy: 'Write one entity tag in double quotes, or a date like Sun, 06 Nov 1994 08:49:37 GMT',
        ...place,
      });
    }
    return problems;
  },
};
