import { checkRequiredField } from '../required-field.ts';
import type { MessageRule } from '../rule.ts';

export const upgrade: MessageRule = {
  id: 'upgrade',
  title: 'A 101 and a 426 name protocols in Upgrade.',
  spec: 'RFC 9110 7.8',
  check: (message) => [
    ...checkRequiredField(message, 101, 'Upgrade', 'Write Upgrade with the protocol that takes over'),
    ...checkRequiredField(message, 426, 'Upgrade', 'Write Upgrade with the protocols that the server requires'),
  ],
};
