import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeContent } from '../../../src/measure/folder.ts';

test.each([
  ['a text', 'a=1', 'a=1'],
  ['a number of octets', 5, 'aaaaa'],
])('The content of %s is a file', (_, content, octets) => {
  expect(readFileSync(writeContent(content), 'utf8')).toBe(octets);
});
