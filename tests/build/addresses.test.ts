import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { ourRules } from '../support/our-rules.ts';

/** Teams put addresses of this site into error responses, chats and comments: none may die. Lines are added here, never removed. */
const LIST = 'tests/fixtures/addresses.txt';
const promised = readFileSync(LIST, 'utf8').trim().split('\n');
/** The one page that a team can do without, by emptying its file. */
const isEmptied = ourRules() === undefined;

test.each(promised.filter((address) => !(isEmptied && address === '/our-api/')))('%s still leads somewhere', (address) => {
  expect(existsSync(address.endsWith('/') ? `dist${address}index.html` : `dist${address}`)).toBe(true);
});

test('every page that is built is promised', () => {
  const pages = builtPages().map(({ path }) => path);
  expect(
    pages.filter((path) => !promised.includes(path)),
    `Add these lines to ${LIST}`,
  ).toEqual([]);
});
