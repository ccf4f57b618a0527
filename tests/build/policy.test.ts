import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

/** What makes markup or code of a text: all that Trusted Types would guard, but for the addresses of workers, which the policy names. */
const SINK =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment|\w+HTMLUnsafe|DOMParser|parseFromString)\b|\bdocument\.write|\beval\(|\bnew Function\(/;

test('no script makes markup or code of a text', () => {
  const files = globSync('dist/**/*.{js,mjs}').map((name) => ({ name, script: readFileSync(name, 'utf8') }));
  const inline = builtPages().flatMap(({ path, html }) =>
    [...html.matchAll(/<script(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => ({
      name: path,
      script: script!,
    })),
  );
  expect(files.length).toBeGreaterThan(0);
  expect([...files, ...inline].filter(({ script }) => SINK.test(script)).map(({ name }) => name)).toEqual([]);
});

describe.each(builtPages())('$path', ({ html }) => {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';

  test('has a policy before anything that it governs', () => {
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });

  test('denies what it does not name', () => {
    expect(policy.startsWith("default-src 'none';")).toBe(true);
  });

  test('has no loophole', () => {
    expect(policy).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|https?:|\*/);
  });

  test('has no inline style and no inline handler', () => {
    const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)=/);
  });
});
