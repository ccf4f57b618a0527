import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { workerClient } from '../../../src/measure/worker-client.ts';
import { isRunning } from '../../support/is-running.ts';

const call = { method: 'GET', address: 'http://127.0.0.1/', next: undefined, contentFile: undefined };
/** A program that is ready, and then does this with each line. */
const client = (onLine: string) =>
  workerClient([process.execPath, '-e', `console.log('ready'); process.stdin.on('data', (line) => { ${onLine} });`], '.');

test('A program that is stopped for being late has reported nothing', async () => {
  const called = await client('').call(call, 100);
  await wait(200);
  expect(called).toEqual({ reports: [], isLate: true });
});

test('A program that ends by itself has raised', async () => {
  const called = await client('process.exit()').call(call, 5000);
  expect(called).toEqual({ reports: [{ kind: 'raised', status: undefined, text: 'the program ended' }], isLate: false });
});

test('A program that has ended is started again', async () => {
  const again = client('process.exit()');
  await again.call(call, 5000);
  expect((await again.call(call, 5000)).isLate).toBe(false);
});

test('A call is told in one line, and what is printed of it is reported until the end', async () => {
  const echo = client(
    `console.log('returned\\t200\\t' + String(line).trim().replaceAll('\\t', ' ')); console.log('raised\\t\\tfailed'); console.log('end');`,
  );
  const { reports } = await echo.call({ ...call, next: 'http://127.0.0.1/next', contentFile: '/content', fields: { A: 'b' } }, 5000);
  echo.stop();
  expect(reports).toEqual([
    { kind: 'returned', status: 200, text: 'GET http://127.0.0.1/ http://127.0.0.1/next /content A: b' },
    { kind: 'raised', status: undefined, text: 'failed' },
  ]);
});

test('A program is started once for all calls', async () => {
  const one = client(`console.log('returned\\t200\\t' + process.pid); console.log('end');`);
  const calls = [await one.call(call, 5000), await one.call(call, 5000)];
  one.stop();
  expect(calls[1]).toEqual(calls[0]);
});

test('A program that would go on is ended all the same', async () => {
  const stubborn = client(`process.on('SIGTERM', () => undefined); console.log('returned\\t200\\t' + process.pid); console.log('end');`);
  const { reports } = await stubborn.call(call, 5000);
  stubborn.stop();
  await expect.poll(() => isRunning(Number(reports[0]!.text))).toBe(false);
});
