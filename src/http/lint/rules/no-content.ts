import type { MessageRule } from '../rule.ts';

export const noContent: MessageRule = {
  id: 'no-content',
  title: 'A 1xx, a 204 and a 304 have no content.',
  spec: 'RFC 9110 6.4.1',
  check(message) {
    if (message.kind !== 'response' || message.content === '') return [];
    const { status } = message;
    if (status >= 200 && status !== 204 && status !== 304) return [];
    return [{ problem: `A ${status} response has content`, remedy: 'End the message after the header section', line: message.contentLine }];
  },
};
