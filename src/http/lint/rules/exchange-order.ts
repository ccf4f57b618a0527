import type { Message } from '../../message.ts';
import { type ExchangeFault, type ExchangeRule, isInterim } from '../rule.ts';

/** A message that stands alone is not an exchange and is left in peace. */
export const exchangeOrder: ExchangeRule = {
  id: 'exchange-order',
  title: 'A request is followed by any number of interim responses and one final response.',
  spec: 'RFC 9110 3.4',
  check(messages) {
    if (messages.length < 2) return [];
    return messages.flatMap((message, index): ExchangeFault[] => {
      if (message.kind === 'response' && isFinalOrMissing(messages[index - 1])) {
        return [
          { problem: `The ${message.status} response has no request`, remedy: 'Put the request that it answers before it', message: index },
        ];
      }
      if (needsFollower(message) && messages[index + 1]?.kind !== 'response') {
        const name = message.kind === 'request' ? `${message.method} request` : `interim ${message.status} response`;
        return [
          {
            problem: `No final response follows the ${name}`,
            remedy: 'Put the response with a code of 200 or more after it',
            message: index,
          },
        ];
      }
      return [];
    });
  },
};

function isFinalOrMissing(message: Message | undefined): boolean {
  return message === undefined || (message.kind === 'response' && !isInterim(message));
}

/** After a 101 the connection speaks another protocol, in which the final response may come (RFC 9110 7.8). */
function needsFollower(message: Message): boolean {
  return message.kind === 'request' || (isInterim(message) && message.status !== 101);
}
