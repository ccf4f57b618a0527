import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { offline, writeWorker } from '../../../src/integrations/offline.ts';

let folder: string;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'status-atlas-offline-'));
  mkdirSync(join(folder, 'cards'));
  for (const name of ['k', 'b', 'z', 'a', 'm', 'd', 'x', 'c', '_headers', 'cards/a.png']) writeFileSync(join(folder, name), name);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the manifest has the files that readers meet, by name, so that equal builds have equal workers', async () => {
  await writeWorker(folder, 'work();');
  expect(Object.keys(JSON.parse(read('sw.json')) as object)).toEqual(['a', 'b', 'c', 'd', 'k', 'm', 'x', 'z']);
});

test('the manifest has files of folders among the others, by name', async () => {
  mkdirSync(join(folder, 'codes'));
  writeFileSync(join(folder, 'codes', '409'), '409');
  await writeWorker(folder, 'work();');
  expect(Object.keys(JSON.parse(read('sw.json')) as object).slice(2, 5)).toEqual(['c', 'codes/409', 'd']);
});

test.each(['api/v1/codes.json', 'llms-full.txt', 'codes/409.md'])('%s is for programs, and is not kept', async (file) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), file);
  await writeWorker(folder, 'work();');
  expect(read('sw.json')).not.toContain(file);
});

test('the worker knows the build by the digest of its manifest', async () => {
  await writeWorker(folder, 'work();');
  expect(read('sw.js')).toMatch(/^const BUILD="[\w-]{16}";work\(\);$/);
});

test('a worker that is switched off knows none, and removes what is kept', async () => {
  await writeWorker(folder, 'work();', false);
  expect(read('sw.js')).toBe('const BUILD="";work();');
});

test.each([
  ['a build', 'build', true, '"/docs/sw.js"'],
  ['the dev server', 'dev', true, '""'],
  ['a build that keeps nothing', 'build', false, '""'],
])('the pages of %s ask for the worker that there is', async (_, command, isOn, worker) => {
  const told: { vite: { define: object } }[] = [];
  const setUp = offline(isOn).hooks['astro:config:setup'] as unknown as (options: object) => void | Promise<void>;
  await setUp({ config: { base: '/docs/' }, command, updateConfig: (config: (typeof told)[number]) => told.push(config) });
  expect(told[0]!.vite.define).toEqual({ __WORKER__: worker });
});
