import type { Fault } from '../../finding.ts';
import { fieldLinesOf, type Field } from '../../message.ts';
import { isToken, listMembers } from '../../syntax.ts';
import type { MessageRule } from '../rule.ts';

/** Fields whose values are made of tokens and quoted texts. */
const QUOTED = ['WWW-Authenticate', 'Proxy-Authenticate', 'Content-Type', 'Content-Disposition', 'Link', 'Authentication-Info'];

export const fieldValue: MessageRule = {
  id: 'field-value',
  title: 'The value of a field is of ASCII, its quotation marks are closed, and lists of names are lists of names.',
  spec: 'RFC 9110 5.5',
  check: (message) => [
    ...message.fields.flatMap((field): Fault[] =>
      // What a cookie or a header of an old server holds beyond ASCII is opaque, and no sender may write it.
      /[^\u0000-\u007F]/.test(field.value)
        ? [fault(field, 'has a character outside ASCII', 'Encode it: in an address with %, elsewhere as RFC 8187 says')]
        : [],
    ),
    ...QUOTED.flatMap((name) =>
      fieldLinesOf(message, name).flatMap((field): Fault[] =>
        field.value.replace(/\\./g, '').split('"').length % 2 === 1
          ? []
          : [fault(field, 'opens a quotation that is not closed', 'Close it')],
      ),
    ),
    ...['Vary', 'Connection'].flatMap((name) =>
      fieldLinesOf(message, name).flatMap((field): Fault[] => {
        const members = listMembers([field.value]);
        return members.every(isToken) && (members.length < 2 || !members.includes('*'))
          ? []
          : [fault(field, 'is no list of names', `Write names with commas between them${name === 'Vary' ? ', or * alone' : ''}`)];
      }),
    ),
    ...fieldLinesOf(message, 'Set-Cookie').flatMap((field): Fault[] =>
      /^[^\s=;,]+=[^\s;,]*(?:; [^;]+)*$/.test(field.value)
        ? []
        : [fault(field, 'has no name and value', 'Write it like id=a3; Path=/; Secure')],
    ),
  ],
};

function fault({ name, line }: Field, said: string, remedy: string): Fault {
  return { problem: `${name} ${said}`, remedy, field: name, line };
}
