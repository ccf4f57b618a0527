import { fieldLinesOf, hasField } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** RFC 9110 8.3.1. */
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}(?:[ \\t]*;[ \\t]*(?:${TOKEN}=(?:${TOKEN}|"(?:[^"\\\\]|\\\\.)*"))?)*$`);

export const contentType: MessageRule = {
  id: 'content-type',
  title: 'A message with content has Content-Type, which is one media type.',
  spec: 'RFC 9110 8.3',
  check(message) {
    const wrong = fieldLinesOf(message, 'Content-Type').find(({ value }) => !MEDIA_TYPE.test(value));
    if (wrong)
      return [
        {
          problem: `"${wrong.value}" is not a media type`,
          remedy: 'Write one, with its parameters behind semicolons',
          field: 'Content-Type',
          line: wrong.line,
        },
      ];
    if (message.content === '' || hasField(message, 'Content-Type')) return [];
    return [
      {
        problem: 'The message has content, but no Content-Type',
        remedy: 'Write Content-Type with the media type of the content',
        field: 'Content-Type',
      },
    ];
  },
};
