import { expect, test } from 'vitest';
import { toCodeName } from '../../../src/facts/code-name.ts';

test('the name of a registered code is its number and phrase', () => {
  expect(toCodeName({ code: 409, phrase: 'Conflict', standing: 'standard' })).toEqual({ code: 409, phrase: 'Conflict' });
});

test('the name of a code that no registry lists says so', () => {
  expect(toCodeName({ code: 499, phrase: 'Client Closed Request', standing: 'unofficial' }).isUnofficial).toBe(true);
});
