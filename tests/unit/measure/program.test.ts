import { existsSync, mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soon, startProgram, whenReady } from '../../../src/measure/browsers/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'status-atlas-program-'));

/** Starts a program of Node.js; `own` is the folder in which it may write. */
function start(text: string) {
  const own: string[] = [];
  const program = startProgram(folder, (given) => {
    own.push(given);
    return [process.execPath, '-e', text];
  });
  return { program, own: own[0]! };
}
const found = ({ printed }: { printed: () => string }, what: RegExp) => what.exec(printed())?.[0];
const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

test('a program has a folder of its own, as the one where it is and as its home, and what it prints on either side is read', async () => {
  const { program, own } = start(`console.log(process.cwd()); console.error(process.env.HOME + '!'); setInterval(() => {}, 1000)`);
  await whenReady(program, () => (program.printed().length > 2 * own.length + 2 ? 'ready' : undefined));
  program.stop();
  expect(program.printed().trim().split('\n').sort()).toEqual([own, `${own}!`]);
});

test('a program is stopped with all that it started, and its folder goes', async () => {
  const server = `require('node:net').createServer().listen(0, function () { console.log('port ' + this.address().port + '.'); })`;
  const { program, own } = start(
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(server)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`,
  );
  const port = await whenReady(program, () => found(program, /\d+(?=\.)/));
  program.stop();
  await expect.poll(() => answers(Number(port))).toBe(false);
  expect(existsSync(own)).toBe(false);
});

test('a program that ends at its start has failed with what it said', async () => {
  const { program, own } = start(`console.error('no display')`);
  await expect(whenReady(program, () => undefined)).rejects.toThrow('The browser did not start: no display');
  expect(existsSync(own)).toBe(false);
});

test('a program that a signal ends has failed', async () => {
  const { program } = start(`process.kill(process.pid, 'SIGKILL')`);
  await expect(whenReady(program, () => undefined)).rejects.toThrow('The browser did not start');
  expect(program.isGone()).toBe(true);
});

test('a program that is not there has failed', async () => {
  const program = startProgram(folder, () => ['/nowhere/program']);
  await expect(whenReady(program, () => undefined)).rejects.toThrow('The browser did not start');
});

test('what comes true soon is waited for', async () => {
  let asked = 0;
  expect(await soon(() => (asked += 1) > 3)).toBe(true);
});
