import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineOf } from '../support/outline.ts';
import { onePathOfEachKind, readPaths } from '../support/paths.ts';
import { openRecord } from '../support/record.ts';

const { expectRecord, expectNoOther } = openRecord('pages');
const read = (path: string) => readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');

/** One page of each kind; of codes, one for each standing, one that has a wait, one with a sequence, and one that precedes an answer; then what few pages of their kind have. */
const PATHS = [
  ...onePathOfEachKind.filter((path) => readPaths.includes(path)),
  '/codes/100/',
  '/codes/104/',
  '/codes/418/',
  '/codes/429/',
  '/codes/305/',
  '/codes/307/',
  '/headers/upgrade/',
  '/languages/jaxrs/',
  '/behaviour/redirect-limits/',
  '/products/curl/',
  '/products/fastly/',
  '/products/lighttpd/',
  '/guides/grpc-mapping/',
  '/guides/unofficial-codes/',
  '/compare/400-vs-422/',
  '/404.html',
];

test.each([...new Set(PATHS)])('%s says what the record has', async (path) => {
  const name = path === '/' ? 'home' : path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '-');
  // The frame of the page is the same everywhere; one page of all shows it.
  await expectRecord(`${name}.txt`, outlineOf(read(path), path === '/codes/409/' ? ['html'] : ['title', 'meta', 'head link', 'main']));
});

test('the outline of a page says what is hidden, and when', () => {
  const css = '.a{color:red}@media print{.a,.b{display:none!important}.c{& td:nth-child(2){display:none}}}.d{clip-path:inset(50%)}';
  const html = `<style>${css}</style><main><p class="b">A</p><span class="d">b</span><table class="c"><tr><td>c</td><td>d</td></tr></table></main>`;
  expect(outlineOf(html, ['main'])).toBe(
    'main\n  p hidden-if="print": A\n  b{unseen}\n  table\n    tbody\n      tr\n        td: c\n        td hidden-if="print": d\n',
  );
});

test('the outline of a page has its text, targets and attributes, and no other look', () => {
  const html =
    '<main id="main" class="wide"><h1>409 <span>Conflict</span></h1><p>See <a href="/codes/404/" rel="next">404</a>, <b>not</b> <code>a</code>.</p><button data-copy="x">Copy</button><style>a{}</style></main>';
  expect(outlineOf(html, ['main'])).toBe(
    'main id="main"\n  h1: 409 Conflict\n  p: See [404](/codes/404/){rel="next"}, **not** `a`.\n  button data-copy="x": Copy\n',
  );
});

test('no file of the record is left over', expectNoOther);
