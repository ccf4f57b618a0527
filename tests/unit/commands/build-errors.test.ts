import { resolve } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const fail = vi.hoisted(() => vi.fn<() => Promise<never>>());
vi.mock('astro', () => ({ build: fail }));
vi.mock('../../../src/integrations/output-folder.ts', () => ({ openOutput: () => {} }));

const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
const says = vi.spyOn(console, 'error').mockReturnValue();

beforeEach(() => {
  vi.resetModules();
  exit.mockClear();
  says.mockClear();
});

afterAll(() => {
  vi.restoreAllMocks();
  vi.doUnmock('astro');
  vi.doUnmock('../../../src/integrations/output-folder.ts');
  vi.resetModules();
});

/** What a build says that ends with an error. */
async function toldOf(error: object): Promise<string> {
  fail.mockRejectedValue(error);
  await import('../../../src/commands/build.ts');
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  return String(says.mock.lastCall?.[0]);
}

const failed = (facts: object = {}) => Object.assign(new Error('It failed.'), { stack: 'Error: It failed.\n    at here', ...facts });

test.each(['ENOSPC', 'EDQUOT'])('a build for which there is no room (%s) says what to do', async (code) => {
  expect(await toldOf(failed({ code }))).toBe(
    `There is no room for the build (${code}). The last one is as it was: make room, or set OUT_DIR to a place that has some.`,
  );
});

test('a package that is not there is named, and how to install it', async () => {
  const message = "Cannot find package 'satori' imported from /srv/src/integrations/card-renderer.ts\nDid you mean …";
  expect(await toldOf(failed({ code: 'ERR_MODULE_NOT_FOUND', message }))).toBe(
    "Cannot find package 'satori'. Install what the project needs: npm ci.",
  );
});

test('a file of ours that is not there is no package to install', async () => {
  const message = "Cannot find module '/srv/src/a.ts' imported from /srv/src/b.ts";
  expect(await toldOf(failed({ code: 'ERR_MODULE_NOT_FOUND', message }))).toBe(`${message}\nError: It failed.\n    at here`);
});

test.each([
  ['its file, line and column', { loc: { file: resolve('src/a.astro'), line: 3, column: 7 } }, 'src/a.astro:3:7 It failed.'],
  ['the first column', { loc: { file: resolve('src/a.astro'), line: 3, column: 0 } }, 'src/a.astro:3:0 It failed.'],
  ['its file alone', { id: resolve('content/a.mdx') }, 'content/a.mdx It failed.'],
  ['the file of its place before that of its module', { id: resolve('a'), loc: { file: resolve('b') } }, 'b It failed.'],
  ['what helps', { id: resolve('content/a.mdx'), hint: 'Close it.' }, 'content/a.mdx It failed.\nClose it.'],
])('an error that has a place begins with it, without a stack: %s', async (_, facts, told) => {
  expect(await toldOf(failed(facts))).toBe(told);
});

test('an error without a place has its stack, behind what helps', async () => {
  expect(await toldOf(failed({ hint: 'Look.' }))).toBe('It failed.\nLook.\nError: It failed.\n    at here');
});
