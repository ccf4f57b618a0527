import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';

const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tailwind.config.cjs', 'tsconfig.json'];
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'status-atlas-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
});

afterAll(() => rmSync(root, { recursive: true }));

function breakFile(file: string, right: string, wrong: string) {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(right, wrong));
}

// Which problems are found, and how each is worded, is tested in tests/content.
test('broken files stop the build, which names them together and writes no site', () => {
  breakFile('content/codes/404.mdx', 'phrase:', 'phrse:');
  breakFile('content/codes/409.mdx', 'code: 409', 'code: [409');
  const { status, output } = astroBuild(root);
  expect(output).toMatch(/404\.mdx:3 phrse: there is no field "phrse"/);
  expect(output).toMatch(/409\.mdx:\d+ front matter: this is not valid YAML/);
  expect(status).toBe(1);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});
