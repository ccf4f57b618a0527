import { fieldLinesOf, fieldValues } from '../../message.ts';
import { eachResponse, type ExchangeRule } from '../rule.ts';

/**
 * A 304 must have the ETag that a 200 would have had. The tags of If-None-Match come from earlier 200 responses, so
 * the resource has them; and the 304 says that one of them matches, W/ or not (RFC 9110 13.1.2).
 */
export const notModifiedEtag: ExchangeRule = {
  id: 'not-modified-etag',
  title: 'A 304 to If-None-Match has the ETag that matched.',
  spec: 'RFC 9110 15.4.5',
  check: eachResponse((response, request) => {
    const asked = fieldValues(request, 'If-None-Match').join(', ');
    if (response.status !== 304 || asked === '') return [];
    const [etag] = fieldLinesOf(response, 'ETag');
    if (!etag)
      return [
        {
          problem: 'The 304 has no ETag, though the request has If-None-Match',
          remedy: 'Write ETag with the tag that matched',
          field: 'ETag',
        },
      ];
    if (asked === '*' || opaqueTags(asked).includes(opaqueTags(etag.value)[0] ?? '')) return [];
    return [
      {
        problem: `The 304 says ETag: ${etag.value}, but If-None-Match is ${asked}`,
        remedy: 'Write a tag that the request lists',
        field: 'ETag',
        line: etag.line,
      },
    ];
  }),
};

function opaqueTags(value: string): string[] {
  return value.match(/"[^"]*"/g) ?? [];
}
