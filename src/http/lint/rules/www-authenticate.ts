import { checkRequiredField } from '../required-field.ts';
import { fieldLinesOf } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

export const wwwAuthenticate: MessageRule = {
  id: 'www-authenticate',
  title: 'A 401 has WWW-Authenticate with at least one challenge.',
  spec: 'RFC 9110 15.5.2',
  check: (message) => [
    ...checkRequiredField(message, 401, 'WWW-Authenticate', 'Write WWW-Authenticate with a challenge, such as Bearer realm="api"'),
    ...fieldLinesOf(message, 'WWW-Authenticate')
      .filter(({ value }) => !/^(?:[\w!#$%&'*+.^`|~-]+(?: |,|$)|$)/.test(value))
      .map(({ line }) => ({
        problem: 'WWW-Authenticate has no scheme before its parameters',
        remedy: 'Write one, such as Bearer realm="api"',
        field: 'WWW-Authenticate',
        line,
      })),
  ],
};
