import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';
import { readPages } from '../support/built-site.ts';

const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tailwind.config.cjs', 'tsconfig.json'];
const OLD = 'The request is fine in itself, but it clashes with what the resource looks like right now.';
const NEW = 'The request collides with a sentence that only this test writes.';
const DAY = '2026-10-01';
let root: string;

const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'status-atlas-other-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  writeFileSync(join(root, 'content/our-api.yaml'), '');
  const entry = join(root, 'content/codes/409.mdx');
  writeFileSync(
    entry,
    readFileSync(entry, 'utf8')
      .replace(OLD, NEW)
      .replace(/^change: .*\n/m, '')
      .replace(/^reviewed: .*/m, `reviewed: ${DAY}`),
  );
  const { status, output } = astroBuild(root, { BASE_PATH: '/atlas' });
  if (status !== 0) throw new Error(output);
});

afterAll(() => rmSync(root, { recursive: true }));

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
