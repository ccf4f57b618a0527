import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proxyClient, readResponses, type ProxyPlace } from '../../../src/measure/proxy-client.ts';
import { isRunning } from '../../support/is-running.ts';

const folder = mkdtempSync(join(tmpdir(), 'status-atlas-proxy-'));
const contentFile = join(folder, 'content');
writeFileSync(contentFile, 'a=1');
const get = { method: 'GET', address: 'http://127.0.0.1:1/start', next: undefined, contentFile: undefined };

/** A client behind a program that listens where the proxy would, and does this with what a connection sends. */
function client(onData: string) {
  const places: ProxyPlace[] = [];
  const cleaned: ProxyPlace[] = [];
  const command = (place: ProxyPlace) => {
    places.push(place);
    const server = `require('node:net').createServer((socket) => { socket.on('error', () => {}); socket.on('data', (data) => { ${onData} }); })`;
    return [process.execPath, '-e', `const { pid } = process; ${server}.listen(${place.port}, '127.0.0.1')`];
  };
  return { ...proxyClient(folder, command, (place) => cleaned.push(place)), places, cleaned };
}
const answers = (text: string) => `socket.end('HTTP/1.1 200 OK\\r\\n\\r\\n' + ${text})`;

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

test.each([
  ['a response', OK, ['returned 200 ok']],
  ['an interim response and the final one', `HTTP/1.1 103 Early Hints\r\n\r\n${OK}`, ['returned 103 ', 'returned 200 ok']],
  ['a 101, behind which is no response', `HTTP/1.1 101 Switching Protocols\r\n\r\n${OK}`, [`returned 101 ${OK}`]],
  ['an interim response alone', 'HTTP/1.1 100 Continue\r\n\r\n', ['returned 100 ']],
  ['content that is cut', OK.slice(0, -1), ['raised 200 o']],
  ['a 304, whose length is of another', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n', ['returned 304 ']],
  ['a code that is no number', 'HTTP/1.1 2xx OK\r\n\r\n', ['returned undefined ']],
  ['what is no response', 'hello', ['returned undefined hello']],
  ['nothing', '', ['raised undefined closed without an answer']],
])('Of %s it reports what the proxy sent', (_, octets, reports) => {
  expect(readResponses(octets).map(({ kind, status, text }) => `${kind} ${status} ${text}`)).toEqual(reports);
});

test('A proxy gets each request of a call on a connection of its own, 400 ms apart', async () => {
  const proxy = client(answers(`Date.now() + ' ' + data`));
  const call = { ...get, method: 'POST', next: 'http://127.0.0.1:1/next', fields: { 'X-Test': 'a' }, contentFile };
  const { reports, isLate } = await proxy.call(call, 5000);
  const request = (path: string) =>
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${proxy.places[0]!.port}\r\nConnection: close\r\nX-Test: a\r\nContent-Length: 3\r\n\r\na=1`;
  expect(reports.map(({ text }) => text.replace(/^\d+ /, ''))).toEqual([request('/start'), request('/next')]);
  const [first, second] = reports.map(({ text }) => Number.parseInt(text));
  expect(second! - first!).toBeGreaterThanOrEqual(399);
  expect(isLate).toBe(false);
});

test('A proxy has no connection but that of the request', async () => {
  const count = `socket.server.getConnections((_, count) => socket.end('HTTP/1.1 200 OK\\r\\n\\r\\n' + count))`;
  const { reports } = await client(`setTimeout(() => ${count}, 100)`).call(get, 5000);
  expect(reports.map(({ text }) => text)).toEqual(['1']);
});

test('A proxy that does not end its answer in time is late, and what came is reported', async () => {
  const proxy = client(`socket.write('HTTP/1.1 200 OK\\r\\n\\r\\nok')`);
  expect(await proxy.call({ ...get, next: 'http://127.0.0.1:1/next' }, 300)).toEqual({
    reports: [{ kind: 'returned', status: 200, text: 'ok' }],
    isLate: true,
  });
});

test('A proxy that closes without an answer is told as it is', async () => {
  expect(await client('socket.destroy()').call(get, 5000)).toEqual({ reports: readResponses(''), isLate: false });
});

test('Each case has a proxy of its own, of which nothing is left', async () => {
  const proxy = client(answers('pid'));
  const calls = [await proxy.call(get, 5000), await proxy.call(get, 5000)];
  expect(new Set(calls.map(({ reports }) => reports[0]!.text)).size).toBe(2);
  expect(proxy.cleaned).toEqual(proxy.places);
  expect(proxy.places.map(({ origin, folder }) => [origin, existsSync(folder)])).toEqual([
    [1, false],
    [1, false],
  ]);
  await expect.poll(() => calls.filter(({ reports }) => isRunning(Number(reports[0]!.text)))).toEqual([]);
});

test('A proxy that ends at its start has failed', async () => {
  const failing = proxyClient(folder, () => [process.execPath, '-e', 'process.exit(3)']);
  await expect(failing.call(get, 5000)).rejects.toThrow('The proxy ended at its start with 3.');
});
