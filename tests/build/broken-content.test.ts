import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';

const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tailwind.config.cjs', 'tsconfig.json'];
const CONFLICT = 'content/codes/409.mdx';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'status-atlas-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
});

afterAll(() => rmSync(root, { recursive: true }));

/** Builds the copy with a file changed, and puts the file back. */
function buildWith(file: string, text: string) {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  writeFileSync(path, text);
  try {
    return astroBuild(root);
  } finally {
    if (before === undefined) rmSync(path);
    else writeFileSync(path, before);
  }
}

const entry = readFileSync(CONFLICT, 'utf8');

test.each<[name: string, file: string, text: string, line: RegExp]>([
  ['a wrong key', CONFLICT, entry.replace('phrase:', 'phrse:'), /409\.mdx:3 phrse: there is no field "phrse"/],
  ['a wrong type', CONFLICT, entry.replace('code: 409', "code: '409'"), /409\.mdx:2 code: must be a number/],
  ['a missing heading', CONFLICT, entry.replace('## Meaning\n', ''), /409\.mdx ## Meaning: the heading is missing/],
  ['a dead relation', CONFLICT, entry.replace(/^related: .*/m, 'related: [471]'), /409\.mdx related\.0: code 471 has no page/],
  [
    'a wrong section',
    CONFLICT,
    entry.replace('[RFC 9110 15.5.10]', '[RFC 9110 15.5.99]'),
    /409\.mdx specs\.0: RFC 9110 has no section 15\.5\.99/,
  ],
  ['a code twice', 'content/codes/conflict.mdx', entry, /conflict\.mdx code: 409 has an entry already, content\/codes\/409\.mdx/],
  ['bad YAML', CONFLICT, entry.replace('phrase: Conflict', 'phrase: [Conflict'), /409\.mdx:\d+ front matter: this is not valid YAML/],
  [
    'a summary that is too long',
    CONFLICT,
    entry.replace(/^summary: /m, `summary: ${'very '.repeat(30)}`),
    /409\.mdx:5 summary: must have at most 120 characters/,
  ],
  [
    'an unknown constant',
    CONFLICT,
    `${entry}\nIn Go \`http.StatusConfict\`.\n`,
    /409\.mdx:\d+ `http\.StatusConfict`: Go has no such constant/,
  ],
])('%s stops the build with a line that says where and what', (_, file, text, line) => {
  const { status, output } = buildWith(file, text);
  expect(output).toMatch(line);
  expect(status).toBe(1);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('two broken files are named together', () => {
  const other = join(root, 'content/codes/404.mdx');
  const before = readFileSync(other, 'utf8');
  writeFileSync(other, before.replace('phrase:', 'phrse:'));
  const { output } = buildWith(CONFLICT, entry.replace('code: 409', 'code: [409'));
  writeFileSync(other, before);
  expect(output).toMatch(/404\.mdx:3 phrse[\s\S]*409\.mdx|409\.mdx[\s\S]*404\.mdx:3 phrse/);
});
