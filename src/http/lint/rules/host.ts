import { fieldLinesOf } from '../../message.ts';
import { isHost } from '../../syntax.ts';
import type { MessageRule } from '../rule.ts';

export const host: MessageRule = {
  id: 'host',
  title: 'An HTTP/1.1 request has exactly one Host, which holds a host and an optional port.',
  spec: 'RFC 9112 3.2',
  check(message) {
    if (message.kind !== 'request' || message.version === 'HTTP/1.0') return [];
    const [first, second] = fieldLinesOf(message, 'Host');
    if (!first) return [{ problem: 'The request has no Host', remedy: 'Write Host: and the host of the target', field: 'Host' }];
    if (second) return [{ problem: 'The request has more than one Host', remedy: 'Write Host once', field: 'Host', line: second.line }];
    if (isHost(first.value)) return [];
    return [
      {
        problem: `Host is "${first.value}"`,
        remedy: 'Write a host and an optional port, without scheme and path',
        field: 'Host',
        line: first.line,
      },
    ];
  },
};
