import { fieldLinesOf } from '../../message.ts';
import { isUriReference } from '../../syntax.ts';
import type { MessageRule } from '../rule.ts';

/** A 300 needs Location only if the server prefers a choice, and a 201 only if the new resource is not the target. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export const location: MessageRule = {
  id: 'location',
  title: 'A 301, 302, 303, 307 and 308 have Location, and Location is a URI reference.',
  spec: 'RFC 9110 10.2.2',
  check(message) {
    const lines = fieldLinesOf(message, 'Location');
    if (message.kind === 'response' && REDIRECTS.has(message.status) && lines.length === 0) {
      return [
        { problem: `A ${message.status} response has no Location`, remedy: 'Write Location with the URI to go to', field: 'Location' },
      ];
    }
    return lines
      .filter(({ value }) => value === '' || !isUriReference(value))
      .map(({ value, line }) => ({
        problem: `Location is "${value}", which is not a URI reference`,
        remedy: 'Write a URI or a path, with other characters percent-encoded',
        field: 'Location',
        line,
      }));
  },
};
