import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';
import { readPages } from '../support/built-site.ts';

const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tailwind.config.cjs', 'tsconfig.json'];
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'status-atlas-bare-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  writeFileSync(join(root, 'content/our-api.yaml'), '');
  const { status, output } = astroBuild(root);
  if (status !== 0) throw new Error(output);
});

afterAll(() => rmSync(root, { recursive: true }));

test('an empty file of the team leaves no trace of its rules', () => {
  expect(existsSync(join(root, 'dist/our-api'))).toBe(false);
  const traces = readPages(join(root, 'dist')).filter(({ html }) => /our-api|our API|our-mark"|Fjord Library/i.test(html));
  expect(traces.map(({ path }) => path)).toEqual([]);
  expect(readFileSync(join(root, 'dist/search/details.json'), 'utf8')).not.toContain('Fjord');
});
