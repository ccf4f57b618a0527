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
const PRIVATE =
  /^\/(?:_astro|pagefind)\/|^\/(?:_headers|\.nojekyll|favicon\.svg|sitemap-\d+\.xml|search\/(?:details\.json|[\da-f]{8}\/.+)|sw\.json)$/;

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

/**
 * The anchors that pages had when the site was first published, a page a line; behind `=` the requirement that one named. Lines are
 * added, never removed. Left out are five whose sections were withdrawn as false: gRPC on 218, 444, 450, 527, and a sender of 218.
 */
const anchors = readFileSync('tests/fixtures/anchors.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

test.each(anchors)('the anchors of %s still lead to what they named', (page, ...named) => {
  const html = readFileSync(`dist${page}index.html`, 'utf8');
  const statements = [...html.matchAll(/<li id="requirement-([^"]+)"[^>]*>(.*?)<\/li>/gs)];
  const found = named.map((written) => {
    const anchor = written.replace(/=.*/, '');
    const statement = statements.find(([, , inside]) => inside!.includes(`id="${anchor}"`))?.[1];
    if (statement) return `${anchor}=${statement}`;
    return html.includes(`id="${anchor}"`) ? anchor : `${anchor} is lost`;
  });
  expect(found).toEqual(named);
});
