import type { Fault } from '../../finding.ts';
import { type Field, fieldLinesOf, fieldValues, hasField, mediaType, octetLength, type Response } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

const BYTE_RANGE = /^bytes (\d+)-(\d+)\/(\d+|\*)$/;
const OTHER_RANGE = /^(?!bytes )\S+ \S+$/;

export const partialContent: MessageRule = {
  id: 'partial-content',
  title: 'A 206 with one part has a Content-Range that fits its content; a 206 with several parts is multipart/byteranges without one.',
  spec: 'RFC 9110 15.3.7',
  check(message) {
    if (message.kind !== 'response' || message.status !== 206) return [];
    const [range] = fieldLinesOf(message, 'Content-Range');
    if (mediaType(message) === 'multipart/byteranges') return checkMultipart(message, range);
    if (!range) {
      return [
        { problem: 'A 206 response has no Content-Range', remedy: 'Write Content-Range, such as bytes 0-499/1234', field: 'Content-Range' },
      ];
    }
    return checkRange(message, range);
  },
};

function checkMultipart(message: Response, range: Field | undefined): Fault[] {
  const problems: Fault[] = [];
  if (range) {
    problems.push({
      problem: 'A multipart 206 has Content-Range',
      remedy: 'Write Content-Range in each part only',
      field: 'Content-Range',
      line: range.line,
    });
  }
  if (!/;\s*boundary=./i.test(fieldValues(message, 'Content-Type').join())) {
    problems.push({
      problem: 'multipart/byteranges has no boundary',
      remedy: 'Write Content-Type: multipart/byteranges; boundary=…',
      field: 'Content-Type',
    });
  }
  return problems;
}

/** What makes a Content-Range invalid is in RFC 9110 14.4. */
function checkRange(message: Response, { value, line }: Field): Fault[] {
  const place = { field: 'Content-Range', line };
  const [, first, last, complete] = BYTE_RANGE.exec(value) ?? [];
  if (first === undefined || last === undefined) {
    if (OTHER_RANGE.test(value)) return [];
    return [
      { problem: `Content-Range is "${value}"`, remedy: 'Write a unit, first-last/complete length, such as bytes 0-499/1234', ...place },
    ];
  }
  if (Number(last) < Number(first)) {
    return [
      {
        problem: `Content-Range ends at ${last}, before it begins at ${first}`,
        remedy: 'Write the first position before the last',
        ...place,
      },
    ];
  }
  if (complete !== '*' && Number(complete) <= Number(last)) {
    return [
      {
        problem: `Content-Range ends at ${last}, but the complete length is ${complete}`,
        remedy: 'Positions count from 0: end below the length',
        ...place,
      },
    ];
  }
  const span = Number(last) - Number(first) + 1;
  const octets = octetLength(message.content);
  if (span === octets || message.content === '' || hasField(message, 'Transfer-Encoding')) return [];
  return [
    {
      problem: `Content-Range spans ${span} octets, but the content has ${octets}`,
      remedy: `Write Content-Range: bytes ${first}-${Number(first) + octets - 1}/${complete}`,
      ...place,
    },
  ];
}
