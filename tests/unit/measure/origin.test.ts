import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { addressOf, DRIVER, startOrigin } from '../../../src/measure/origin.ts';
import type { Answer } from '../../../src/measure/probe.ts';

/** Sends octets to an origin with one answer for /start, and reads until it closes. */
async function talk(answer: Answer, octets: string) {
  const origin = await startOrigin({ answers: { '/start': [answer] } });
  const { hostname, port } = new URL(origin.address);
  const socket = connect(Number(port), hostname);
  let read = '';
  socket.setEncoding('latin1').on('data', (text: string) => (read += text));
  socket.write(octets);
  await once(socket, 'close');
  origin.close();
  return { read, requests: origin.requests, address: origin.address };
}

test('It sends exactly the octets of a case', async () => {
  const { read } = await talk(['HTTP/1.1 20 OK\n\r\n', 'end'], 'GET /start HTTP/1.1\r\n\r\n');
  expect(read).toBe('HTTP/1.1 20 OK\n\r\n');
});

test('It puts its own address in place of a name in braces', async () => {
  const { read, address } = await talk(['{same}/target', 'end'], 'GET /start HTTP/1.1\r\n\r\n');
  expect(read).toBe(`${address}/target`);
});

test('Its other name has the same port, and its other port the same name', async () => {
  const { read, address } = await talk(['{name} {port}', 'end'], 'GET /start HTTP/1.1\r\n\r\n');
  const [name, port] = read.split(' ').map((text) => new URL(text));
  expect([name!.hostname, name!.port, port!.hostname]).toEqual(['localhost', new URL(address).port, '127.0.0.1']);
  expect(port!.port).not.toBe(name!.port);
});

test('It records the content that Content-Length frames', async () => {
  const { requests } = await talk([{ wait: 'content' }, 'end'], 'POST /start HTTP/1.1\r\nContent-Length: 3\r\n\r\na=1');
  expect(requests[0]).toMatchObject({ method: 'POST', length: 3, start: 'a=1' });
});

test('It records the content that chunks frame', async () => {
  const { requests } = await talk(
    [{ wait: 'content' }, 'end'],
    'POST /start HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n',
  );
  expect(requests[0]).toMatchObject({ length: 3, start: 'a=1' });
});

test('It closes after Connection: close', async () => {
  const { read } = await talk(['HTTP/1.1 204 No Content\r\n\r\n'], 'GET /start HTTP/1.1\r\nConnection: close\r\n\r\n');
  expect(read).toBe('HTTP/1.1 204 No Content\r\n\r\n');
});

test('It closes after HTTP/1.0', async () => {
  const { read } = await talk(['HTTP/1.1 204 No Content\r\n\r\n'], 'GET /start HTTP/1.0\r\n\r\n');
  expect(read).toBe('HTTP/1.1 204 No Content\r\n\r\n');
});

test('It keeps a connection of HTTP/1.0 that is to be kept', async () => {
  const head = 'GET /start HTTP/1.0\r\n';
  const { requests } = await talk(['HTTP/1.1 204 No Content\r\n\r\n'], `${head}Connection: Keep-Alive\r\n\r\n${head}\r\n`);
  expect(requests).toHaveLength(2);
});

test('It counts the requests of a connection', async () => {
  const { requests } = await talk(
    ['HTTP/1.1 204 No Content\r\n\r\n'],
    'GET /start HTTP/1.1\r\n\r\nGET /start HTTP/1.1\r\nConnection: close\r\n\r\n',
  );
  expect(requests.map(({ connection, order }) => [connection, order])).toEqual([
    [1, 1],
    [1, 2],
  ]);
});

test('It waits for content that comes late', async () => {
  const origin = await startOrigin({ answers: { '/start': [[{ wait: 'content' }, 'HTTP/1.1 204 No Content\r\n\r\n']] } });
  const { hostname, port } = new URL(origin.address);
  const socket = connect(Number(port), hostname);
  socket.write('POST /start HTTP/1.1\r\nContent-Length: 3\r\nConnection: close\r\n\r\n');
  setTimeout(() => socket.write('a=1'), 100);
  const [first] = (await once(socket, 'data')) as [Buffer];
  origin.close();
  expect([first.toString(), origin.requests[0]!.length]).toEqual(['HTTP/1.1 204 No Content\r\n\r\n', 3]);
});

test('The page in which browsers make a call is no part of the record', async () => {
  const { read, requests } = await talk([], `GET ${DRIVER} HTTP/1.1\r\n\r\n`);
  expect([read.slice(0, 15), requests]).toEqual(['HTTP/1.1 200 OK', []]);
});

test('A connection counts from its first request that is recorded', async () => {
  const origin = await startOrigin({ answers: { '/start': [['HTTP/1.1 204 No Content\r\n\r\n', 'end']] } });
  const { hostname, port } = new URL(origin.address);
  const ahead = connect(Number(port), hostname);
  const socket = connect(Number(port), hostname);
  socket.write('GET /start HTTP/1.1\r\n\r\n');
  await once(socket.resume(), 'close');
  ahead.destroy();
  origin.close();
  expect(origin.requests[0]!.connection).toBe(1);
});

/** What becomes of a connection whose request is answered so, as the client sees it. */
async function ended(answer: Answer, isKept = false) {
  const origin = await startOrigin({ answers: { '/start': [answer] } });
  const { hostname, port } = new URL(origin.address);
  const socket = connect(Number(port), hostname);
  const seen: string[] = [];
  socket.on('data', (chunk: Buffer) => seen.push(chunk.toString('latin1')));
  socket.on('end', () => seen.push('end'));
  socket.on('error', ({ code }: NodeJS.ErrnoException) => seen.push(String(code)));
  const closed = once(socket, 'close').catch(() => undefined);
  socket.write('GET /start HTTP/1.1\r\n\r\n');
  if (isKept) await expect.poll(() => seen.length).toBeGreaterThan(0);
  else await closed;
  origin.close();
  socket.destroy();
  return seen;
}

test('It resets a connection', async () => {
  expect(await ended(['reset'])).toEqual(['ECONNRESET']);
});

test.each(['end', 'close'] as const)('It ends a connection with “%s”, and plays nothing behind it', async (step) => {
  expect(await ended(['a', step, 'b'])).toEqual(['a', 'end']);
});

test('It reads on after its own end', async () => {
  const origin = await startOrigin({ answers: { '/start': [['a', 'end']] } });
  const { hostname, port } = new URL(origin.address);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  socket.write('POST /start HTTP/1.1\r\nContent-Length: 4\r\n\r\n');
  await once(socket.resume(), 'end');
  socket.end('late');
  await expect.poll(() => origin.requests[0]!.length).toBe(4);
  origin.close();
});

test('It keeps a connection that nothing ends', async () => {
  expect(await ended(['a'], true)).toEqual(['a']);
});

test('It plays each step in its time', async () => {
  const began = performance.now();
  expect((await ended(['a', { wait: 80 }, 'b', 'end'])).join(' ')).toBe('a b end');
  expect(performance.now() - began).toBeGreaterThan(75);
});

test('It says the time, and leaves other names in braces as they are', async () => {
  const { read } = await talk(['{now} {nobody}', 'end'], 'GET /start HTTP/1.1\r\n\r\n');
  expect(read).toMatch(/^\w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT \{nobody\}$/);
});

test('It answers each visit of a path by its turn, and the last for ever', async () => {
  const origin = await startOrigin({ answers: { '/start': ['1', '2'].map((digit) => [`HTTP/1.1 20${digit} A\r\n\r\n`, 'end']) } });
  const statuses: number[] = [];
  for (let visit = 0; visit < 3; visit += 1) statuses.push((await fetch(addressOf(origin, '/start?a#b'))).status);
  origin.close();
  expect(statuses).toEqual([201, 202, 202]);
});

test('What is not in the script is found, also by a page of another origin, which may ask before', async () => {
  const origin = await startOrigin({ answers: {} });
  const found = await fetch(addressOf(origin, '/other'));
  const asked = await fetch(addressOf(origin, '/start'), { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'PUT' } });
  origin.close();
  expect([found.status, await found.text(), found.headers.get('access-control-allow-origin')]).toEqual([200, 'ok', '*']);
  expect(asked.headers.get('access-control-allow-methods')).toBe('*');
  expect(origin.requests.map(({ target }) => target)).toEqual(['/other']);
});

test('An address has the user and the path of the case', () => {
  const origin = { address: 'http://127.0.0.1:1' };
  expect([addressOf(origin), addressOf(origin, '/next', 'me:secret')]).toEqual([
    'http://127.0.0.1:1/start',
    'http://me:secret@127.0.0.1:1/next',
  ]);
});
