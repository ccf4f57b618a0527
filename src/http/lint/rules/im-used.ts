import { checkRequiredField } from '../required-field.ts';
import type { MessageRule } from '../rule.ts';

export const imUsed: MessageRule = {
  id: 'im-used',
  title: 'A 226 has the ETag of the current instance.',
  spec: 'RFC 3229 10.4.1',
  check: (message) => checkRequiredField(message, 226, 'ETag', 'Write ETag with the entity tag of the current instance'),
};
