import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor } from '../../../src/integrations/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('inline scripts and styles are allowed by their hash', () => {
  const policy = policyFor('<style>a{}</style><script type="module">b()</script>');
  expect(policy).toContain(`style-src ${hash('a{}')};`);
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('b()')};`);
});

test('a script with an address and a block of data need no hash', () => {
  expect(policyFor('<script src="/a.js"></script><script type="application/ld+json">{}</script>')).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
});

test('a page without styles allows none', () => {
  expect(policyFor('<p>text</p>')).toContain("style-src 'none'");
});
