import { describe, expect, test } from 'vitest';
import { gzipSize, readPages } from '../support/built-site.ts';

/** One flight of TCP: ten segments of 1,460 octets. A page that fits is there after one round trip. */
const ONE_FLIGHT = 14_600;
/** What may run before the reader acts, gzipped. */
const SCRIPT = 3_000;

describe.each(readPages())('$path', ({ html }) => {
  test('arrives in one flight, styles and all', () => {
    expect(gzipSize(html)).toBeLessThanOrEqual(ONE_FLIGHT);
  });

  test('runs little script before the reader acts', () => {
    const page = html.replace(/<template[\s\S]*?<\/template>/g, '');
    const scripts = [...page.matchAll(/<script(?![^>]*application\/ld)[^>]*>([\s\S]*?)<\/script>/g)].map(([, content]) => content);
    expect(gzipSize(scripts.join('\n'))).toBeLessThanOrEqual(SCRIPT);
  });

  test('needs no other request to be shown', () => {
    const page = html.replace(/<template[\s\S]*?<\/template>/g, '');
    expect(page).not.toMatch(/<link[^>]*rel="(?:stylesheet|preload|modulepreload)"/);
    expect(page).not.toMatch(/<(?:script|img|iframe|source|video)[^>]*\ssrc=/);
    expect(page).not.toMatch(/@import|url\((?!#)/);
  });
});
