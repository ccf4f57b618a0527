import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';
import { builtPages, valuesOf, type BuiltPage } from '../support/built-site.ts';

const SITE = 'https://docs.example';
const BASE = '/http/atlas';
let folder: string;
let pages: BuiltPage[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'status-atlas-base-'));
  const { status, output } = astroBuild('.', { SITE_URL: SITE, BASE_PATH: BASE, OUT_DIR: folder });
  if (status !== 0) throw new Error(output);
  pages = builtPages(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('under a base path', () => {
  test('every link from the root begins with the base', () => {
    const rooted = pages.flatMap(({ path, html }) =>
      [...valuesOf(html, 'href'), ...valuesOf(html, 'src')].filter((value) => value.startsWith('/')).map((value) => `${path} → ${value}`),
    );
    expect(rooted.length).toBeGreaterThan(100);
    expect(rooted.filter((link) => !link.includes(`→ ${BASE}/`))).toEqual([]);
  });

  test('short links lead below the base', () => {
    expect(pages.find(({ path }) => path === '/404/')?.html).toContain(`url=${BASE}/codes/404/`);
  });

  test('canonical addresses, the sitemap and robots.txt have site and base', () => {
    expect(pages.find(({ path }) => path === '/codes/409/')?.html).toContain(`<link rel="canonical" href="${SITE}${BASE}/codes/409/">`);
    expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).toContain(`<loc>${SITE}${BASE}/codes/409/</loc>`);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`${SITE}${BASE}/sitemap-index.xml`);
  });

  test('the search looks for its index below the base', () => {
    expect(pages.find(({ path }) => path === '/')?.html).toContain(`data-pagefind="${BASE}/pagefind/pagefind.js"`);
  });

  test('addresses in the data have site and base', () => {
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(JSON.parse(read('codes/409.json')).addresses.markdown).toBe(`${SITE}${BASE}/codes/409.md`);
    expect(read('codes/409.md')).toContain(`](${SITE}${BASE}/codes/412/)`);
    expect(JSON.parse(read('api/v1/schema/code.json')).$id).toBe(`${SITE}${BASE}/api/v1/schema/code.json`);
    expect(read('codes/409.openapi.yaml')).toContain(`${SITE}${BASE}/codes/409/`);
    expect(read('feed.xml')).toContain(`<id>${SITE}${BASE}/codes/409/#`);
  });
});
