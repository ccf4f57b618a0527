import { fieldLinesOf, hasField } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

export const transferEncoding: MessageRule = {
  id: 'transfer-encoding',
  title: 'A message does not have both Transfer-Encoding and Content-Length.',
  spec: 'RFC 9112 6.2',
  check(message) {
    const [length] = fieldLinesOf(message, 'Content-Length');
    if (!length || !hasField(message, 'Transfer-Encoding')) return [];
    return [
      {
        problem: 'The message has both Transfer-Encoding and Content-Length',
        remedy: 'Leave Content-Length out',
        field: 'Content-Length',
        line: length.line,
      },
    ];
  },
};
