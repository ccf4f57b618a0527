import { expect, test } from 'vitest';
import { mergeResults, sayLost, type SearchResult } from '../../../../src/outputs/search/result.ts';

const result = (href: string): SearchResult => ({ href, title: href, excerpt: [] });
const hrefs = (...lists: string[][]) => mergeResults(lists.map((list) => list.map(result))).map(({ href }) => href);

test('the list of the more trusted source stands first', () => {
  expect(hrefs(['/codes/409/'], ['/codes/412/'])).toEqual(['/codes/409/', '/codes/412/']);
});

test('a page is shown once, where it stood first', () => {
  expect(hrefs(['/codes/409/'], ['/codes/412/', '/codes/409/#example'])).toEqual(['/codes/409/', '/codes/412/']);
});

test('the indexes that could not be loaded are named, and no other', () => {
  const [facts, text, pages] = ['the facts', 'the full text', 'the pages'].map((name) => ({
    name,
    load: () => Promise.resolve(),
    search: () => Promise.resolve([]),
  }));
  expect(sayLost([facts!, text!, pages!], new Set([pages!, facts!]))).toBe('The index of the facts and the pages could not be loaded.');
});
