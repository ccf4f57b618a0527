import { expect, test } from 'vitest';
import { mergeResults, type SearchResult } from '../../../../src/outputs/search/result.ts';

const result = (href: string): SearchResult => ({ href, title: href, excerpt: [] });
const hrefs = (...lists: string[][]) => mergeResults(lists.map((list) => list.map(result))).map(({ href }) => href);

test('the list of the more trusted source stands first', () => {
  expect(hrefs(['/codes/409/'], ['/codes/412/'])).toEqual(['/codes/409/', '/codes/412/']);
});

test('a page is shown once, where it stood first', () => {
  expect(hrefs(['/codes/409/'], ['/codes/412/', '/codes/409/#example'])).toEqual(['/codes/409/', '/codes/412/']);
});
