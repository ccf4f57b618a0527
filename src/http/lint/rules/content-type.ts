import { hasField } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

export const contentType: MessageRule = {
  id: 'content-type',
  title: 'A message with content has Content-Type.',
  spec: 'RFC 9110 8.3',
  check(message) {
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
