import { expect, test } from 'vitest';
import { slugOfMark } from '../../../src/schemas/mark-anchor.ts';

test.each([
  ['UF', 'UF'],
  ['NONE_NONE', 'NONE-NONE'],
  ['404.13', '404.13'],
  ['(closed)', 'closed'],
  ['"connection: lost!"', 'connection-lost'],
])('the anchor of the mark %s is made of %s', (mark, slug) => {
  expect(slugOfMark(mark)).toBe(slug);
});
