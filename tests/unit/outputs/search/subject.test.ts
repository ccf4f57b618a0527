import { describe, expect, test } from 'vitest';
import { signsOf, sureness } from '../../../../src/outputs/search/subject.ts';

/** As many pages as a word is on, or as there are values that something was learned of it with. */
const postings = (values: readonly number[] = []) => values.map((value, page) => ({ page, value }));
const PAGES: Partial<Record<string, number[]>> = { retry: [1, 1, 1], after: [1] };
const LEARNED: Partial<Record<string, number[]>> = { retry: [0.2, 0.6], later: [0.1] };
const told = {
  postingsOf: (term: string) => postings(PAGES[term]),
  learnedOf: (term: string) => postings(LEARNED[term]),
  corrected: (query: string) => query.replace('rerty', 'retry'),
  knows: (term: string) => term in PAGES,
};
const signs = (query: string) => signsOf(query, 0.5, told);

describe('the signs of a query', () => {
  test.each([
    ['how well its words fit', 'retry', { fit: 0.5 }],
    ['how many words say something, each once', 'retry retry later', { size: 2 }],
    ['the share of words that no page has', 'retry later', { unknown: 0.5 }],
    ['a word as unknown as it is written', 'rerty', { unknown: 1, size: 1 }],
    ['how many pages have a mended word', 'rerty', { pages: Math.log1p(3), fewest: Math.log1p(3) }],
    ['how many pages have a word, in the mean', 'retry later', { pages: Math.log1p(3) / 2 }],
    ['how many pages have the rarest word', 'retry later', { fewest: 0 }],
    ['of how many pages something was learned, in the mean', 'retry later', { learned: (Math.log1p(2) + Math.log1p(1)) / 2 }],
    ['how much was learned of one page, in the mean', 'retry later', { told: (0.6 + 0.1) / 2 }],
    ['how much was learned of one page at most', 'retry later', { most: 0.6 }],
    ['that nothing was learned', 'absent', { learned: 0, told: 0, most: 0 }],
  ])('tell %s', (_, query, found) => {
    expect(signs(query)).toMatchObject(
      Object.fromEntries(Object.entries(found).map(([name, value]) => [name, expect.closeTo(value) as number])),
    );
  });

  test('are none without a word that says something', () => {
    expect(signs('what is the')).toBeUndefined();
  });
});

test('each sign counts by its weight, and one without a weight does not', () => {
  expect(sureness(signs('retry later')!, { fit: 2, size: -1 })).toBe(-1);
});
