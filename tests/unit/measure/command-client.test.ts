import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commandClient, run } from '../../../src/measure/command-client.ts';

const node = (text: string) => [process.execPath, '-e', text];
const call = { method: 'GET', address: 'http://127.0.0.1/', next: undefined, contentFile: undefined };

test('A command has its exit code, and what it printed on either side', async () => {
  expect(await run(node(`console.log('out'); console.error('err'); process.exitCode = 3`), 10_000)).toEqual({
    exit: 3,
    output: 'out\n',
    errors: 'err\n',
    isLate: false,
  });
});

test('A command that has ended is waited for no longer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  await run(node(''), 10_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('A command that is not there has failed', async () => {
  expect(await run(['/nowhere/program'], 10_000)).toMatchObject({ exit: 127, isLate: false });
});

test('A command that is stopped for being late has reported nothing', async () => {
  const client = commandClient(
    '.',
    () => node('setInterval(() => {}, 1000)'),
    () => [{ kind: 'raised', status: undefined, text: '' }],
  );
  expect(await client.call(call, 300)).toEqual({ reports: [], isLate: true });
});

test('A command runs in the folder of its client', async () => {
  const folder = realpathSync(tmpdir());
  const client = commandClient(
    folder,
    () => node('console.log(process.cwd())'),
    ({ output }) => [{ kind: 'returned', status: undefined, text: output.trim() }],
  );
  expect((await client.call(call, 10_000)).reports[0]!.text).toBe(folder);
});
