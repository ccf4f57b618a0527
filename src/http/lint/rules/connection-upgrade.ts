import { fieldLinesOf, fieldValues } from '../../message.ts';
import { listMembers } from '../../syntax.ts';
import type { MessageRule } from '../rule.ts';

export const connectionUpgrade: MessageRule = {
  id: 'connection-upgrade',
  title: 'A message with Upgrade lists upgrade in Connection.',
  spec: 'RFC 9110 7.8',
  check(message) {
    const [upgrade] = fieldLinesOf(message, 'Upgrade');
    const options = listMembers(fieldValues(message, 'Connection')).map((option) => option.toLowerCase());
    if (!upgrade || options.includes('upgrade')) return [];
    return [{ problem: 'Connection does not list upgrade', remedy: 'Write Connection: upgrade', field: 'Connection', line: upgrade.line }];
  },
};
