import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';
import { builtPages, readPages, valuesOf } from '../support/built-site.ts';
import { unpack } from '../../src/outputs/search/packed.ts';
import { catalogue } from '../support/catalogue.ts';
import { copyProject } from '../support/project-copy.ts';

const SITE = 'https://docs.example';
const BASE = '/http/atlas';
const OLD = 'The request is fine in itself, but it clashes with what the resource looks like right now.';
const NEW = 'The request collides with a sentence that only this test writes.';
const DAY = '2026-10-01';
const { root, remove } = copyProject();

const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

beforeAll(() => {
  writeFileSync(join(root, 'content/our-api.yaml'), '');
  const entry = join(root, 'content/codes/409.mdx');
  writeFileSync(
    entry,
    readFileSync(entry, 'utf8')
      .replace(OLD, NEW)
      .replace(/^change: .*\n/m, '')
      .replace(/^reviewed: .*/m, `reviewed: ${DAY}`),
  );
  const { status, output } = astroBuild(root, { SITE_URL: SITE, BASE_PATH: BASE });
  if (status !== 0) throw new Error(output);
});

afterAll(remove);

test('an empty file of the team leaves no trace of its rules', () => {
  expect(existsSync(join(root, 'dist/our-api'))).toBe(false);
  const traces = readPages(join(root, 'dist')).filter(({ html }) => /\/our-api|(?:O|by o)ur API|our-mark"|Fjord Library/.test(html));
  expect(traces.map(({ path }) => path)).toEqual([]);
  for (const file of ['search/details.json', 'api/v1/codes.json', 'llms.txt', 'llms-full.txt']) expect(read(file)).not.toContain('Fjord');
});

test.each([
  'codes/409/index.html',
  'codes/index.html',
  'codes/409.json',
  'codes/409.md',
  'codes/409.openapi.yaml',
  'openapi/responses.yaml',
  'openapi/responses.json',
  'api/codes.json',
  'api/v1/codes.json',
  'api/v1/codes/409.json',
  'api/v1/status-atlas.mjs',
  'api/v1/status-atlas.d.ts',
  'search/details.json',
  'llms.txt',
  'llms-full.txt',
  'feed.xml',
])('one changed field of one entry changes %s', (file) => {
  expect(read(file)).toContain(NEW);
});

test('nothing has the old text of a changed field', () => {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|json|md|yaml|txt|xml|mjs|ts)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(700);
  expect(files.filter((file) => read(file).includes(OLD))).toEqual([]);
});

test('the day of a review is in the JSON, the feed and the sitemap', () => {
  expect(JSON.parse(read('codes/409.json')).reviewed).toBe(DAY);
  expect(read('feed.xml')).toContain(`/codes/409/#reviewed-${DAY}</id>`);
  expect(read('sitemap-0.xml')).toMatch(new RegExp(`/codes/409/</loc><lastmod>${DAY}T`));
  expect(read('sitemap-0.xml')).not.toMatch(new RegExp(`/codes/408/</loc><lastmod>${DAY}T`));
});

describe('under a base path', () => {
  const pages = () => builtPages(join(root, 'dist'));

  test('every link from the root begins with the base', () => {
    const rooted = pages().flatMap(({ path, html }) =>
      [...valuesOf(html, 'href'), ...valuesOf(html, 'src')].filter((value) => value.startsWith('/')).map((value) => `${path} → ${value}`),
    );
    expect(rooted.length).toBeGreaterThan(100);
    expect(rooted.filter((link) => !link.includes(`→ ${BASE}/`))).toEqual([]);
  });

  test('so does what scripts are told to load and to copy, and where a form leads', () => {
    const told = pages().flatMap(({ path, html }) =>
      ['action', 'data-base', 'data-copy-from', 'data-facts', 'data-pagefind'].flatMap((name) =>
        valuesOf(html, name).map((value) => `${path} ${name}: ${value}`),
      ),
    );
    expect(new Set(told.map((one) => one.split(' ')[1]))).toHaveLength(5);
    expect(told.filter((one) => !one.includes(`: ${BASE}/`) && !one.endsWith(`data-base: ${BASE}`))).toEqual([]);
  });

  test('what the search finds lies below the base', () => {
    const found = ['facts', 'details'].flatMap((name) => unpack(JSON.parse(read(`search/${name}.json`)).pages, `${BASE}/`));
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ href }) => !href.startsWith(`${BASE}/`))).toEqual([]);
  });

  test('the worker for offline reading is asked for below the base', () => {
    expect(read('index.html')).toContain(`${BASE}/sw.js`);
  });

  test('what a browser may fetch ahead lies below the base', () => {
    expect(read('index.html')).toContain(`"href_matches":"${BASE}/*/"`);
  });

  test('short links lead below the base', () => {
    expect(read('404/index.html')).toContain(`url=${BASE}/codes/404/`);
  });

  test('canonical addresses, the sitemap and robots.txt have site and base', () => {
    expect(read('codes/409/index.html')).toContain(`<link rel="canonical" href="${SITE}${BASE}/codes/409/">`);
    expect(read('sitemap-0.xml')).toContain(`<loc>${SITE}${BASE}/codes/409/</loc>`);
    expect(read('robots.txt')).toContain(`${SITE}${BASE}/sitemap-index.xml`);
  });

  test('no file has an address of the site that is not below the base', () => {
    const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:html|json|md|yaml|txt|xml|mjs|ts)$/.test(name),
    );
    const outside = new RegExp(`${RegExp.escape(SITE)}(?!${BASE}(?![\\w-]))[^\\s"<]*`, 'g');
    expect(files.flatMap((file) => (read(file).match(outside) ?? []).map((address) => `${file}: ${address}`))).toEqual([]);
  });

  test('the sitemap has the day of each review', () => {
    const days = [...read('sitemap-0.xml').matchAll(/\/codes\/(\d{3})\/<\/loc><lastmod>([\d-]{10})/g)].map(([, code, day]) => [code, day]);
    expect(days).toEqual(catalogue.codes.map(({ id, facts }) => [id, id === '409' ? DAY : facts.reviewed]));
  });

  test('the search looks for its index below the base', () => {
    expect(read('index.html')).toContain(`data-pagefind="${BASE}/pagefind/pagefind.js"`);
  });

  test('addresses in the data have site and base', () => {
    expect(JSON.parse(read('codes/409.json')).addresses.markdown).toBe(`${SITE}${BASE}/codes/409.md`);
    expect(read('codes/409.md')).toContain(`](${SITE}${BASE}/codes/412/)`);
    expect(JSON.parse(read('api/v1/schema/code.json')).$id).toBe(`${SITE}${BASE}/api/v1/schema/code.json`);
    expect(read('codes/409.openapi.yaml')).toContain(`${SITE}${BASE}/codes/409/`);
    expect(read('feed.xml')).toContain(`<id>${SITE}${BASE}/codes/409/#`);
  });
});
