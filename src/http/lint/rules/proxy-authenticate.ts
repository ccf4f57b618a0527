import { checkRequiredField } from '../required-field.ts';
import type { MessageRule } from '../rule.ts';

export const proxyAuthenticate: MessageRule = {
  id: 'proxy-authenticate',
  title: 'A 407 has Proxy-Authenticate with at least one challenge.',
  spec: 'RFC 9110 15.5.8',
  check: (message) =>
    checkRequiredField(message, 407, 'Proxy-Authenticate', 'Write Proxy-Authenticate with a challenge, such as Basic realm="proxy"'),
};
