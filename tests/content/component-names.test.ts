import { expect, test } from 'vitest';
import { contentFiles } from '../../src/integrations/content-check.ts';
import { readContent } from '../../src/content/read-content.ts';
import { componentName } from '../../src/facts/component-name.ts';

const { entries } = readContent(await contentFiles('.'));
const names = entries.codes.map(({ facts }) => componentName(facts));

test('no two codes have the same name in programs', () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every name can be one in a program', () => {
  expect(names.filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
});
