import { fieldLinesOf, type Message } from '../../message.ts';
import type { LintContext, MessageRule } from '../rule.ts';

export const noContentLength: MessageRule = {
  id: 'no-content-length',
  title: 'A 1xx, a 204 and a 2xx to CONNECT have no Content-Length.',
  spec: 'RFC 9110 8.6',
  check(message, context) {
    if (message.kind !== 'response' || !neverHasContentLength(message, context)) return [];
    return fieldLinesOf(message, 'Content-Length').map(({ line }) => ({
      problem: `A ${message.status} response has Content-Length`,
      remedy: 'Leave Content-Length out',
      field: 'Content-Length',
      line,
    }));
  },
};

/** Whether the message is a response in which a server must not send Content-Length. */
export function neverHasContentLength(message: Message, { request }: LintContext): boolean {
  if (message.kind !== 'response') return false;
  const { status } = message;
  return status < 200 || status === 204 || (request?.method === 'CONNECT' && status < 300);
}
