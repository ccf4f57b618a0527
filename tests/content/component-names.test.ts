import { expect, test } from 'vitest';
import { componentName } from '../../src/facts/component-name.ts';
import { catalogue } from '../support/catalogue.ts';

const names = catalogue.codes.map(({ facts }) => componentName(facts));

test('no two codes have the same name in programs', () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every name can be one in a program', () => {
  expect(names.filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
});
