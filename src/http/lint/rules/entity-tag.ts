import { fieldLinesOf } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

/** An entity tag as the source of a regular expression. */
export const ENTITY_TAG = String.raw`(?:W/)?"[\u0021\u0023-\u007E\u0080-\u00FF]*"`;
const ONE_TAG = new RegExp(`^${ENTITY_TAG}$`);
const TAGS_OR_STAR = new RegExp(String.raw`^(?:\*|${ENTITY_TAG}(?:[ \t]*,[ \t]*${ENTITY_TAG})*)$`);

const LIST_REMEDY = 'Write tags in double quotes, with commas between them, or * alone';

export const entityTag: MessageRule = {
  id: 'entity-tag',
  title: 'ETag holds one quoted entity tag; If-Match and If-None-Match hold a list of them, or * alone.',
  spec: 'RFC 9110 8.8.3',
  check(message) {
    const misspelt = (field: string, syntax: RegExp, remedy: string) =>
      fieldLinesOf(message, field)
        .filter(({ value }) => !syntax.test(value))
        .map(({ value, line }) => ({ problem: `${field} is ${value || 'empty'}, which is not an entity tag`, remedy, field, line }));
    return [
      ...misspelt('ETag', ONE_TAG, 'Write the tag in double quotes, such as "v2", or W/"v2" for a weak one'),
      ...misspelt('If-Match', TAGS_OR_STAR, LIST_REMEDY),
      ...misspelt('If-None-Match', TAGS_OR_STAR, LIST_REMEDY),
    ];
  },
};
