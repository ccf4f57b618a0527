import { checkRequiredField } from '../required-field.ts';
import type { MessageRule } from '../rule.ts';

export const wwwAuthenticate: MessageRule = {
  id: 'www-authenticate',
  title: 'A 401 has WWW-Authenticate with at least one challenge.',
  spec: 'RFC 9110 15.5.2',
  check: (message) =>
    checkRequiredField(message, 401, 'WWW-Authenticate', 'Write WWW-Authenticate with a challenge, such as Bearer realm="api"'),
};
