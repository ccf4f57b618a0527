import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentFiles, createContent, newestDay } from '../../../src/integrations/content.ts';

const readCatalogue = vi.hoisted(() => vi.fn<() => object>());
vi.mock('../../../src/content/catalogue.ts', () => ({ readCatalogue }));

const MODULE = '\0virtual:catalogue';
let root: string;
let load: () => Promise<unknown>;
const restart = vi.fn<() => Promise<void>>();
const invalidateModule = vi.fn<(module: string) => void>();
const send = vi.fn<(message: object) => void>();
const watcher = Object.assign(new EventEmitter(), { add: vi.fn<(folder: string) => void>() });
const handed = () => Reflect.get(globalThis, Symbol.for('status-atlas:catalogue')) as object;

/** Starts a dev server's content in a project of its own. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'status-atlas-content-'));
  mkdirSync(join(root, 'content'));
  let reads = 0;
  readCatalogue.mockReset().mockImplementation(() => ({ reads: ++reads }));
  for (const mock of [restart, invalidateModule, send]) mock.mockReset();
  watcher.removeAllListeners();
  const plugins: Plugin[] = [];
  const setUp = createContent().integration.hooks['astro:config:setup'] as unknown as (options: object) => Promise<void>;
  await setUp({
    config: { root: pathToFileURL(`${root}/`) },
    command: 'dev',
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
  });
  const [plugin] = plugins as unknown as [{ load: (id: string) => Promise<unknown>; configureServer: (server: object) => void }];
  load = () => plugin.load(MODULE);
  // The pages are made in an environment of their own.
  const environments = {
    client: { moduleGraph: { getModuleById: () => undefined, invalidateModule }, hot: { send } },
    ssr: { moduleGraph: { getModuleById: (id: string) => id, invalidateModule } },
  };
  plugin.configureServer({ watcher, restart, environments });
});

afterEach(() => rmSync(root, { recursive: true }));

test('the content is read once, until a file of it changes', async () => {
  await load();
  await load();
  expect(handed()).toEqual({ reads: 1 });
  watcher.emit('all', 'change', join(root, 'content', 'codes', '409.mdx'));
  await load();
  expect(handed()).toEqual({ reads: 2 });
});

test.each([
  ['change', 0],
  ['add', 1],
  ['unlink', 1],
])('on %s pages are made and shown anew, and the dev server starts %i times', (event, starts) => {
  watcher.emit('all', event, join(root, 'content', 'codes', '409.mdx'));
  expect(invalidateModule).toHaveBeenCalledExactlyOnceWith(MODULE);
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'full-reload' });
  expect(restart).toHaveBeenCalledTimes(starts);
});

test('the content is watched, wherever it lies', () => {
  expect(watcher.add).toHaveBeenLastCalledWith(join(root, 'content') + sep);
});

test('what changes beside the content is not its business', () => {
  watcher.emit('all', 'change', join(root, 'content-of-others', 'a.mdx'));
  for (const mock of [invalidateModule, send, restart]) expect(mock).not.toHaveBeenCalled();
});

test.each([
  ['2026-11-28T09:59:59Z', '2026-11-28'],
  ['2026-11-28T10:00:00Z', '2026-11-29'],
])('at %s the newest day on Earth is %s', (now, day) => {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
  expect(newestDay()).toBe(day);
  vi.useRealTimers();
});

describe('of the files', () => {
  const write = (name: string, text = 'text') => writeFileSync(join(root, 'content', name), text);

  test('all are there, by their paths', async () => {
    mkdirSync(join(root, 'content/codes'));
    for (const name of ['b.txt', 'codes/409.mdx', 'a.yaml', '.hidden']) write(name);
    const names = ['.hidden', 'a.yaml', 'b.txt', 'codes/409.mdx'];
    expect(await contentFiles(root)).toEqual(names.map((name) => ({ file: `content/${name}`, text: 'text' })));
  });

  test('what is called as one and is none is told', async () => {
    for (const name of ['a.mdx', 'B.YAML', 'codes']) mkdirSync(join(root, 'content', name));
    symlinkSync('nowhere', join(root, 'content/c.mdx'));
    const told = (await contentFiles(root)).map((one) => [one.file, 'fault' in one && one.fault.problem]);
    expect(told).toEqual(['B.YAML', 'a.mdx', 'c.mdx'].map((name) => [`content/${name}`, 'this is a link or a folder, not a file']));
  });

  test('one that is no text is told', async () => {
    writeFileSync(join(root, 'content/a.mdx'), Buffer.from([0xff, 0xfe, 0x61, 0]));
    expect(await contentFiles(root)).toMatchObject([{ fault: { problem: 'the file is UTF-16, not UTF-8' } }]);
  });

  test('none can be read where the folder is missing', async () => {
    rmSync(join(root, 'content'), { recursive: true });
    await expect(contentFiles(root)).rejects.toThrow(/content: the folder cannot be read \(ENOENT\)/);
  });
});
