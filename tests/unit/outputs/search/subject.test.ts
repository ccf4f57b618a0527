import { expect, test } from 'vitest';
import { isOnSubject, signsOf, sureness } from '../../../../src/outputs/search/subject.ts';

/** Of the two words that pages have one is rare, and of the other lessons speak. */
const texts = {
  weightOf: (term: string) => ({ proxy: 6, token: 3 })[term]!,
  learnedOf: (term: string) =>
    term === 'token'
      ? [
          { page: 4, value: 9 },
          { page: 5, value: 20 },
        ]
      : [],
};

const none = { size: 0, unknown: 0, slips: 0, meant: [] };

test('the signs of a query are what its words and what they mean tell', () => {
  const words = { size: 4, unknown: 0.5, slips: 0.25, meant: ['proxy', 'token'] };
  expect(signsOf(words, 0.5, texts)).toEqual({
    fit: 0.5,
    size: 4,
    unknown: 0.5,
    slips: 0.25,
    rarity: 4.5,
    rarest: 6,
    learned: Math.log(3) / 2,
    told: 10,
    most: 20,
  });
});

test('of words that no page has they are nought', () => {
  expect(signsOf({ ...none, size: 2, unknown: 1 }, 0, texts)).toMatchObject({ rarity: 0, rarest: 0, told: 0, most: 0 });
});

test('without a word there are none', () => {
  expect(signsOf(none, 0, texts)).toBeUndefined();
});

const nothing = { fit: 0, size: 2, unknown: 1, slips: 0, rarity: 0, rarest: 0, learned: 0, told: 0, most: 0 };

test('how sure they are is the sum of the signs, each by its weight; one without a weight counts for nothing', () => {
  expect(sureness({ ...nothing, fit: 0.5, most: 20 }, { fit: 4, most: -0.1 })).toBeCloseTo(0);
});

test('words that fit well are on the subject, and such as no page has are not', () => {
  expect(isOnSubject(nothing)).toBe(false);
  expect(isOnSubject({ ...nothing, fit: 1, unknown: 0, rarity: 4, rarest: 6, learned: 2, told: 10, most: 20 })).toBe(true);
});
