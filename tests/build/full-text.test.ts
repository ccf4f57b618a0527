import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPages } from '../support/built-site.ts';

interface Fragment {
  url: string;
  content: string;
}

const fragments = readdirSync('dist/pagefind/fragment').map((name): Fragment => {
  const text = gunzipSync(readFileSync(`dist/pagefind/fragment/${name}`)).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
});

test('the full text has every page that says what it holds', () => {
  const marked = readPages().filter(({ html }) => html.includes('data-pagefind-body'));
  expect(fragments.map(({ url }) => url).sort()).toEqual(marked.map(({ path }) => path).sort());
});

test('the full text leaves out the atlas, the search, the page of what is not found, and all senders of a code', () => {
  const left = readPages()
    .filter(({ html }) => !html.includes('data-pagefind-body'))
    .map(({ path }) => path.replace(/^\/codes\/\d+\/senders\/$/, 'all senders'));
  expect([...new Set(left)].sort()).toEqual(['/', '/404.html', '/search/', 'all senders']);
});

test.each([
  ['signs of headings', /#/],
  ['buttons', /\bCopy\b/],
  ['lists of sections and neighbours', /\bOn this page\b|← Previous/],
])('the full text of a page has no %s', (_, pattern) => {
  expect(fragments.find(({ url }) => url === '/codes/409/')?.content).not.toMatch(pattern);
});

test('a name that may go on in the next line is one word of the full text', () => {
  expect(fragments.find(({ url }) => url === '/products/azure-resource-manager/')?.content).toContain('SubscriptionNotFound 404');
});
