import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { implementations } from '../../../src/measure/implementations/index.ts';
import { probes } from '../../../src/measure/probes/index.ts';
import type { MeasuredFacts } from '../../../src/schemas/measured.ts';

const said: string[] = [];
const files: string[] = [];
/** The versions that are installed. */
const installed = new Map<string, string>();
let source = 'Debian 12';
const measured =
  vi.fn<
    (
      implementation: { id: string },
      probes: readonly { id: string }[],
      release: unknown,
      options: { times: number; width: number },
    ) => Promise<object>
  >();

beforeEach(() => {
  [said, files].forEach((list) => (list.length = 0));
  installed.clear();
  source = 'Debian 12';
  measured.mockReset().mockResolvedValue({});
});

afterAll(() => {
  vi.doUnmock('node:fs');
  vi.doUnmock('../../../src/measure/run.ts');
  vi.resetModules();
});

/** Runs the command with nothing measured and nothing written, and gives its status. */
async function run(...options: string[]): Promise<unknown> {
  vi.resetModules();
  vi.doMock('node:fs', async (original) => ({
    ...(await original<typeof import('node:fs')>()),
    mkdirSync: () => undefined,
    writeFileSync: (file: string) => files.push(file.replace(/^.*\/content\//, 'content/')),
  }));
  vi.doMock('../../../src/measure/run.ts', () => ({
    countCases: () => 7,
    measure: measured,
    sourceOf: () => source,
    versionOf: ({ id }: { id: string }) => Promise.resolve(installed.get(id)),
  }));
  const say = (text: unknown) => said.push(String(text).replace(/ in \d+ s/, ''));
  const spies = [vi.spyOn(console, 'log').mockImplementation(say), vi.spyOn(console, 'error').mockImplementation(say)];
  const { argv, exitCode } = process;
  process.argv = [...argv.slice(0, 2), ...options];
  try {
    await import('../../../src/commands/measure.ts');
    return process.exitCode;
  } finally {
    Object.assign(process, { argv, exitCode });
    spies.forEach((spy) => spy.mockRestore());
  }
}

test('without options each case of what is installed is measured twice, by four at a time', async () => {
  for (const { id } of implementations) installed.set(id, '1.0');
  await run();
  expect(measured.mock.calls.map(([{ id }]) => id)).toEqual(implementations.map(({ id }) => id));
  expect(measured.mock.calls[0]![1]).toHaveLength(probes.length);
  expect(measured.mock.calls[0]![3]).toMatchObject({ times: 2, width: 4 });
});

test('what is asked for is measured, and nothing else', async () => {
  for (const { id } of implementations) installed.set(id, '1.0');
  await run('--only', 'wget,curl', '--only', 'axios', '--probe', 'retries', '--times', '3', '--width', '1');
  expect(measured.mock.calls.map(([{ id }, asked, , { times, width }]) => [id, asked.map((one) => one.id), times, width])).toEqual(
    implementations.filter(({ id }) => ['wget', 'curl', 'axios'].includes(id)).map(({ id }) => [id, ['retries'], 3, 1]),
  );
});

test.each([
  ['of the same version and source', {}, true],
  ['of another version', { version: '0.1' }, false],
  ['of another source', { source: 'npm' }, false],
])('what was measured %s is gone on from or not', async (_, changed, isKnown) => {
  const [release] = (JSON.parse(readFileSync('content/measured/curl.json', 'utf8')) as MeasuredFacts).releases;
  const found = { ...release!, ...changed };
  source = found.source;
  installed.set('curl', found.version);
  await run('--only', 'curl');
  expect(measured.mock.calls[0]![2] !== undefined).toBe(isKnown);
});

test('it tells what was measured, what is not installed and what failed', async () => {
  installed.set('curl', '1.0').set('wget', '1.0');
  measured.mockImplementation(({ id }) => (id === 'wget' ? Promise.reject(new Error('It broke.')) : Promise.resolve({})));
  expect(await run('--only', 'curl,wget,axios')).toBe(1);
  expect(said).toEqual([
    'curl 1.0: 7 cases, 0 changed',
    'wget: It broke.',
    '1 of 3 measured.',
    'Not installed: axios. Try --install.',
    'Failed: wget.',
  ]);
  expect(files).toEqual(['content/probes.json', 'content/measured/curl.json']);
});

test('where all that is asked for is there, it says no more', async () => {
  installed.set('curl', '1.0');
  expect(await run('--only', 'curl')).toBe(undefined);
  expect(said).toEqual(['curl 1.0: 7 cases, 0 changed', '1 of 1 measured.']);
});
