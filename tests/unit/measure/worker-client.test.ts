import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { workerClient } from '../../../src/measure/worker-client.ts';

const call = { method: 'GET', address: 'http://127.0.0.1/', next: undefined, contentFile: undefined };
/** A program that is ready, and then does this for each line. */
const client = (onLine: string) =>
  workerClient([process.execPath, '-e', `console.log('ready'); process.stdin.on('data', () => { ${onLine} });`], '.');

test('A program that is stopped for being late has reported nothing', async () => {
  const called = await client('').call(call, 100);
  await wait(200);
  expect(called).toEqual({ reports: [], isLate: true });
});

test('A program that ends by itself has raised', async () => {
  const called = await client('process.exit()').call(call, 5000);
  expect(called).toEqual({ reports: [{ kind: 'raised', status: undefined, text: 'the program ended' }], isLate: false });
});
