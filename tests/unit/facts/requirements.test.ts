import { expect, test } from 'vitest';
import { groupRequirements } from '../../../src/facts/requirements.ts';
import { requirementSchema } from '../../../src/schemas/requirement.ts';

const requirement = (id: string, level: string, actor = 'server') =>
  requirementSchema.parse({ id, level, actor, text: 'It must hold.', spec: 'RFC 9110 15' });
const told = (...given: Parameters<typeof requirement>[]) =>
  groupRequirements(given.map((one) => requirement(...one))).map(({ actor, requirements }) => [actor, ...requirements.map(({ id }) => id)]);

test('of a party’s requirements the strongest come first', () => {
  expect(told(['a', 'MAY'], ['b', 'SHOULD NOT'], ['c', 'MUST NOT'], ['d', 'SHOULD'], ['e', 'MUST'])).toEqual([
    ['Server', 'e', 'c', 'd', 'b', 'a'],
  ]);
});

test('of the same force they stay in the order of the entry', () => {
  expect(told(['b', 'MUST'], ['a', 'MUST'])).toEqual([['Server', 'b', 'a']]);
});

test('parties come in the order in which each first occurs', () => {
  expect(told(['a', 'MAY', 'client'], ['b', 'MUST', 'cache'], ['c', 'MUST', 'client'])).toEqual([
    ['Client', 'c', 'a'],
    ['Cache', 'b'],
  ]);
});
