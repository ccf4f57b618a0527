import { fieldLinesOf, hasField } from '../../message.ts';
import { isToken, listMembers } from '../../syntax.ts';
import type { MessageRule } from '../rule.ts';

/** An empty Allow says that the resource allows no method, and is legal. */
export const allow: MessageRule = {
  id: 'allow',
  title: 'A 405 has Allow, and Allow is a list of methods.',
  spec: 'RFC 9110 10.2.1',
  check(message) {
    if (message.kind === 'response' && message.status === 405 && !hasField(message, 'Allow')) {
      return [
        { problem: 'A 405 response has no Allow', remedy: 'Write Allow with the methods that the resource supports', field: 'Allow' },
      ];
    }
    return fieldLinesOf(message, 'Allow')
      .filter(({ value }) => !listMembers([value]).every((method) => isToken(method) && method === method.toUpperCase()))
      .map(({ value, line }) => ({
        problem: `Allow is "${value}", which is not a list of methods`,
        remedy: 'Write methods with a comma between them, such as GET, HEAD',
        field: 'Allow',
        line,
      }));
  },
};
