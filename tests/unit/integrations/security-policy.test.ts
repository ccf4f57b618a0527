import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor } from '../../../src/integrations/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('inline scripts and styles are allowed by their hash', () => {
  const policy = policyFor('<style>a{}</style><script type="module">b()</script>');
  expect(policy).toContain(`style-src ${hash('a{}')};`);
  expect(policy).toContain(`script-src 'self' ${hash('b()')};`);
});

test('a script with an address and a block of data need no hash', () => {
  expect(policyFor('<script src="/a.js"></script><script type="application/ld+json">{}</script>')).toContain("script-src 'self';");
});

test('a script in a template is allowed, since it runs when it is put into the page', () => {
  expect(policyFor('<template><script>b()</script></template>')).toContain(hash('b()'));
});

test.each([
  ['an attribute', '<meta content="<script>b()</script>">'],
  ['an attribute in single quotes', "<meta content='>\"<script>b()</script>'>"],
  ['a comment', '<!-- <script>b()</script> -->'],
  ['a title', '<title><script>b()</script></title>'],
])('the text of %s is no script', (_, html) => {
  expect(policyFor(html)).not.toContain(hash('b()'));
});

test('WebAssembly and workers are allowed where Pagefind is', () => {
  expect(policyFor('<div data-pagefind="/p.js"></div><script>b()</script>')).toMatch(
    /script-src 'self' 'wasm-unsafe-eval' .*worker-src 'self'/,
  );
});

test('a page without Pagefind compiles nothing', () => {
  expect(policyFor('<article data-pagefind-body></article><script>b()</script>')).not.toMatch(/wasm|worker/);
});

test('a page without scripts allows none and connects to nobody', () => {
  expect(policyFor('<p>text</p>')).not.toMatch(/script-src|connect-src/);
});

test('forms, pictures and bases are those of this site, and all else is refused', () => {
  expect(policyFor('<p>text</p>')).toBe("default-src 'none';style-src 'none';img-src 'self' data:;base-uri 'none';form-action 'self'");
});
