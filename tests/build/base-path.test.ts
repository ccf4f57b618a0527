import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';
import { catalogue } from '../support/catalogue.ts';
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

  test('so does what scripts are told to load and to copy, and where a form leads', () => {
    const told = pages.flatMap(({ path, html }) =>
      ['action', 'data-base', 'data-copy-from', 'data-facts', 'data-pagefind'].flatMap((name) =>
        valuesOf(html, name).map((value) => `${path} ${name}: ${value}`),
      ),
    );
    expect(new Set(told.map((one) => one.split(' ')[1]))).toHaveLength(5);
    expect(told.filter((one) => !one.includes(`: ${BASE}/`) && !one.endsWith(`data-base: ${BASE}`))).toEqual([]);
  });

  test('what the search finds lies below the base', () => {
    const { pages: found } = JSON.parse(readFileSync(join(folder, 'search/facts.json'), 'utf8')) as { pages: { href: string }[] };
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ href }) => !href.startsWith(`${BASE}/`))).toEqual([]);
  });

  test('the worker for offline reading is asked for below the base', () => {
    expect(pages.find(({ path }) => path === '/')?.html).toContain(`${BASE}/sw.js`);
  });

  test('short links lead below the base', () => {
    expect(pages.find(({ path }) => path === '/404/')?.html).toContain(`url=${BASE}/codes/404/`);
  });

  test('canonical addresses, the sitemap and robots.txt have site and base', () => {
    expect(pages.find(({ path }) => path === '/codes/409/')?.html).toContain(`<link rel="canonical" href="${SITE}${BASE}/codes/409/">`);
    expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).toContain(`<loc>${SITE}${BASE}/codes/409/</loc>`);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`${SITE}${BASE}/sitemap-index.xml`);
  });

  test('the sitemap has the day of each review', () => {
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const days = [...sitemap.matchAll(/\/codes\/(\d{3})\/<\/loc><lastmod>([\d-]{10})/g)].map(([, code, day]) => [code, day]);
    expect(days).toEqual(catalogue.codes.map(({ id, facts }) => [id, facts.reviewed]));
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
