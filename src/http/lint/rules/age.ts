import { fieldLinesOf } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

export const age: MessageRule = {
  id: 'age',
  title: 'Age is a whole number of seconds.',
  spec: 'RFC 9111 5.1',
  check: (message) =>
    fieldLinesOf(message, 'Age')
      .filter(({ value }) => !/^\d+$/.test(value))
      .map(({ value, line }) => ({
        problem: `Age is "${value}", which is no number of seconds`,
        remedy: 'Write digits only, such as Age: 60',
        field: 'Age',
        line,
      })),
};
