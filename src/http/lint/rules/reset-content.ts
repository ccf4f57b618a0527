import type { MessageRule } from '../rule.ts';

/** Unlike a 204, a 205 may have Content-Length: 0. */
export const resetContent: MessageRule = {
  id: 'reset-content',
  title: 'A 205 has no content.',
  spec: 'RFC 9110 15.3.6',
  check(message) {
    if (message.kind !== 'response' || message.status !== 205 || message.content === '') return [];
    return [{ problem: 'A 205 response has content', remedy: 'Leave the content out and write Content-Length: 0' }];
  },
};
