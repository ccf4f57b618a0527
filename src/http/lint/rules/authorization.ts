import type { Fault } from '../../finding.ts';
import { fieldLinesOf } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

export const authorization: MessageRule = {
  id: 'authorization',
  title: 'Authorization is a scheme and credentials; those of Basic are user and password in Base64.',
  spec: 'RFC 9110 11.4',
  check: (message) =>
    ['Authorization', 'Proxy-Authorization'].flatMap((field) =>
      fieldLinesOf(message, field).flatMap(({ value, line }): Fault[] => {
        const at = { field, line };
        const [, scheme, credentials] = /^([\w!#$%&'*+.^`|~-]+) +(\S.*)$/.exec(value) ?? [];
        if (scheme === undefined)
          return [{ ...at, problem: `${field} has no scheme before the credentials`, remedy: `Write ${field}: Bearer and the token` }];
        if (scheme.toLowerCase() !== 'basic' || isUserAndPassword(credentials!)) return [];
        return [{ ...at, problem: 'the credentials of Basic are not user:password in Base64', remedy: 'Encode them (RFC 7617 section 2)' }];
      }),
    ),
};

function isUserAndPassword(credentials: string): boolean {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(credentials) && atob(credentials).includes(':');
}
