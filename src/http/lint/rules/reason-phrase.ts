import type { MessageRule } from '../rule.ts';

/** The section lets a server send another phrase, or none; examples show the registered one, or none. */
export const reasonPhrase: MessageRule = {
  id: 'reason-phrase',
  title: 'The reason phrase, if there is one, is the registered phrase of the code.',
  spec: 'RFC 9110 15.1',
  check(message, { phrases }) {
    if (message.kind !== 'response' || message.reason === '') return [];
    const phrase = phrases.get(message.status);
    if (phrase === undefined || phrase === message.reason) return [];
    return [
      {
        problem: `The reason phrase of ${message.status} is "${phrase}", not "${message.reason}"`,
        remedy: `Write ${message.version} ${message.status} ${phrase}`,
        line: 1,
      },
    ];
  },
};
