import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

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
