import { expect, test } from 'vitest';
import { brokenPromises } from '../../support/schema-promise.ts';

const published = {
  type: 'object',
  properties: { code: { type: 'integer' }, rule: { type: 'string', enum: ['never', 'always'] } },
  required: ['code'],
};
const change = (properties: object, required = ['code']) => ({
  ...published,
  properties: { ...published.properties, ...properties },
  required,
});

test('a new member breaks no promise', () => {
  expect(brokenPromises(published, change({ phrase: { type: 'string' } }, ['code', 'phrase']))).toEqual([]);
});

test('a new description breaks no promise', () => {
  expect(brokenPromises({ ...published, description: 'Old.' }, { ...published, description: 'New.' })).toEqual([]);
});

test.each([
  ['a member is removed', { ...published, properties: { code: { type: 'integer' } } }, '#/properties/rule is gone'],
  ['a type changes', change({ code: { type: 'string' } }), '#/properties/code/type was "integer" and is "string"'],
  [
    'a value is added to a closed list',
    change({ rule: { type: 'string', enum: ['never', 'always', 'maybe'] } }),
    '#/properties/rule/enum was ["never","always"] and is ["never","always","maybe"]',
  ],
  ['a member may be missing', change({}, []), '#/required lacks code'],
])('a promise is broken if %s', (_, current, problem) => {
  expect(brokenPromises(published, current)).toEqual([problem]);
});
