import { fieldLinesOf, fieldValues } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

/** The section asks for the field in answer to a byte range; only the request can tell that another unit was asked for. */
export const unsatisfiedRange: MessageRule = {
  id: 'unsatisfied-range',
  title: 'A 416 to a byte range gives the current length as Content-Range: bytes */N.',
  spec: 'RFC 9110 15.5.17',
  check(message, { request }) {
    if (message.kind !== 'response' || message.status !== 416) return [];
    const unit = request && fieldValues(request, 'Range')[0]?.split('=')[0]?.trim().toLowerCase();
    if (unit !== undefined && unit !== 'bytes') return [];
    const [range] = fieldLinesOf(message, 'Content-Range');
    const remedy = 'Write Content-Range: bytes */ and the current length, such as bytes */1234';
    if (!range) return [{ problem: 'A 416 response has no Content-Range', remedy, field: 'Content-Range' }];
    if (/^bytes \*\/\d+$/.test(range.value)) return [];
    return [{ problem: `Content-Range of a 416 is "${range.value}"`, remedy, field: 'Content-Range', line: range.line }];
  },
};
