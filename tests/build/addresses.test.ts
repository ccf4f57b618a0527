import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { ourRules } from '../support/our-rules.ts';

/**
 * Teams put addresses of this site into error responses, chats and comments, and programs read its data: none may die. Lines are added
 * here, never removed.
 */
const LIST = 'tests/fixtures/addresses.txt';
const promised = new Set(readFileSync(LIST, 'utf8').trim().split('\n'));
/** The one page that a team can do without, by emptying its file. */
const isEmptied = ourRules() === undefined;
/** Files that only pages of the same build ask for, whose names change, or that are for hosts and crawlers. */
const PRIVATE = /^\/(?:_astro|pagefind)\/|^\/(?:_headers|\.nojekyll|favicon\.svg|sitemap-\d+\.xml|search\/details\.json|sw\.json)$/;

test.each([...promised].filter((address) => !(isEmptied && address === '/our-api/')))('%s still leads somewhere', (address) => {
  expect(existsSync(address.endsWith('/') ? `dist${address}index.html` : `dist${address}`)).toBe(true);
});

test('every file that is built is promised', () => {
  const built = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${entry.parentPath}/${entry.name}`.split(sep).join('/').replace('/dist/', '/'))
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .filter((path) => !PRIVATE.test(path));
  expect(
    built.filter((path) => !promised.has(path)),
    `Add these lines to ${LIST}`,
  ).toEqual([]);
});
