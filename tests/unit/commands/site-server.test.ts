import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer } from '../../../src/commands/site-server.ts';

const FILES = [
  'index.html',
  '404.html',
  'codes/409/index.html',
  'a.md',
  'a.yaml',
  'a.mjs',
  'a.d.ts',
  'a.json',
  'a.xml',
  'a.txt',
  'a.wasm',
  'a.pagefind',
  '.hidden',
];
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'status-atlas-served-'));
  for (const name of FILES) {
    mkdirSync(dirname(join(folder, 'dist', name)), { recursive: true });
    writeFileSync(join(folder, 'dist', name), `this is ${name}`);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await listen('/');
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function listen(base: string): Promise<Server> {
  return new Promise((resolve) => {
    const started = createSiteServer(join(folder, 'dist'), base).listen(0, '127.0.0.1', () => resolve(started));
  });
}

/** Sends a target as it is: `fetch` would mend it. */
function ask(path: string, { method = 'GET', headers = {}, of = server } = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; content: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: (of.address() as AddressInfo).port, path, method, headers }, (response) => {
      void text(response).then((content) => resolve({ status: response.statusCode!, headers: response.headers, content }), reject);
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['a.md', 'text/markdown; charset=utf-8'],
  ['a.yaml', 'application/yaml; charset=utf-8'],
  ['a.mjs', 'text/javascript; charset=utf-8'],
  ['a.d.ts', 'text/plain; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.xml', 'application/xml; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['a.wasm', 'application/wasm'],
  ['a.pagefind', 'application/octet-stream'],
])('%s is served as %s, and asked for again each time', async (name, type) => {
  const headers = { 'content-type': type, 'cache-control': 'no-cache' };
  expect(await ask(`/${name}`)).toMatchObject({ status: 200, headers, content: `this is ${name}` });
});

test('an address without its slash leads to the one with it', async () => {
  expect(await ask('/codes/409?a=b')).toMatchObject({ status: 302, headers: { location: '/codes/409/?a=b' } });
});

test.each(['/%', '/%E0%A4%A'])('%s cannot be decoded and is answered with 400', async (path) => {
  expect((await ask(path)).status).toBe(400);
});

test.each(['/nowhere', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '//etc/passwd', '/%00'])(
  '%s is answered with our page for what is unknown, and 404',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, content: 'this is 404.html' });
  },
);

test('our page for what is unknown is HTML, and asked for with HEAD comes without content', async () => {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': '16' };
  expect(await ask('/nowhere')).toMatchObject({ headers, content: 'this is 404.html' });
  expect(await ask('/nowhere', { method: 'HEAD' })).toMatchObject({ status: 404, headers, content: '' });
});

test('what a file system hides is not served', async () => {
  expect((await ask('/.hidden')).status).toBe(404);
});

test('an address that begins with two slashes leads to no other host', async () => {
  expect((await ask('//codes/409')).headers.location).toBe('/codes/409/');
});

/** What scanners, broken clients and people with a keyboard send, as it goes over the wire. */
const HOSTILE = [
  ...['/%', '/%%', '/%0', '/%zz', '/a%', '/%c0%ae%c0%ae/secret.txt', '/%ff', '/%ed%a0%80', '/%u002e', '/codes/%E0%A4%A'],
  ...['/..', '/../', '/../secret.txt', '/../../../../etc/passwd', '/./../secret.txt', '/codes/../../secret.txt', '/codes/..', '/...'],
  ...[
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..;/secret.txt',
    '/.%2e/secret.txt',
  ],
  ...['/..\\secret.txt', '/..%5csecret.txt', '\\secret.txt', '/%5c%5chost/share', '/c:/windows', '/codes\\409'],
  ...[
    '//',
    '///',
    '//host',
    '//host/codes/409',
    '/\\host/',
    '//codes/409/..',
    '/http://host/',
    'http://host/secret.txt',
    '//%2e%2e/secret.txt',
  ],
  ...['/%00', '/index.html%00', '/index.html%00.md', '/%0d%0aSet-Cookie:%20a=b', '/codes/409%0d%0aX:%20y', '/%07', '/%7f', '/%e2%80%ae'],
  ...[
    '/.git/config',
    '/.env',
    '/.htaccess',
    '/codes/.git/HEAD',
    '/404.html/',
    '/index.html/x',
    '/a.md/../a.json',
    '/a.json%20',
    '/a.json.',
  ],
  ...['*', '/*', '/?', '/?%', '/#a', '/a.json?../../', '/codes/409?%0d%0aX: y', '/<script>', '/"', '/`id`', '/$(id)', '/{a}', '/|'],
  ...[
    `/${'a'.repeat(8000)}`,
    `/${'a/'.repeat(4000)}`,
    `/${'../'.repeat(2000)}secret.txt`,
    `/${'%2e%2e/'.repeat(1000)}`,
    `/?${'a'.repeat(8000)}`,
  ],
];

/** Sends bytes that no client would, and gives all that comes back. */
function send(head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(head, 'latin1'));
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (received += part));
    socket.on('close', () => resolve(received)).on('error', reject);
  });
}

test.each(HOSTILE.map((target) => [target.slice(0, 40), target]))(
  '%s gets a page, a redirect here or a refusal, and no secret',
  async (_, target) => {
    const answer = await send(`GET ${target} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|302|400|404) /);
    expect(answer).not.toMatch(/^secret$|\n {4}at |^Set-Cookie|^X: /m);
    expect(/^Location: (.*)$/im.exec(answer)?.[1]?.trim() ?? '/').toMatch(/^\/(?![/\\])/);
  },
);

test.each(['', 'evil.example', 'evil.example:99999', '[::1]', 'a b', '../../etc', '<script>'])(
  'the host name "%s" decides nothing',
  async (host) => {
    const answer = await send(`GET /codes/409 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 302 [\s\S]*\r\nLocation: \/codes\/409\/\r\n/);
  },
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is answered with 405 and the methods that are allowed', async (method) => {
  expect(await ask('/a.json', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('HEAD is answered like GET, without the content', async () => {
  expect(await ask('/a.json', { method: 'HEAD' })).toMatchObject({ status: 200, headers: { 'content-length': '14' }, content: '' });
});

test.each([
  ['a range that is not there', { Range: 'bytes=99-' }, 416],
  ['a range of no octets', { Range: 'bytes=-0' }, 416],
  ['a version that is another', { 'If-Match': '"x"' }, 412],
])('%s is refused as such', async (_, headers, status) => {
  expect((await ask('/a.json', { headers })).status).toBe(status);
});

test('a range that is not there is told the length', async () => {
  expect((await ask('/a.json', { headers: { Range: 'bytes=99-' } })).headers['content-range']).toBe('bytes */14');
});

test.each([
  ['a whole address', 'GET http://a.example/a.json HTTP/1.1\r\nHost: a.example', 200],
  ['a whole address without a path', 'GET http://a.example HTTP/1.1\r\nHost: a.example', 200],
  ['no host', 'GET / HTTP/1.1', 400],
  ['a host whose name is “host”', 'GET /a.json HTTP/1.1\r\nHost: host', 200],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: a.example\r\nHost: b.example', 400],
  ['HTTP/1.0', 'GET /a.json HTTP/1.0', 200],
  ['HTTP/2', 'PRI * HTTP/2.0', 400],
  ['a tunnel', 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443', 405],
  ['all of the server', 'OPTIONS * HTTP/1.1\r\nHost: a.example', 405],
  ['a trace', 'TRACE / HTTP/1.1\r\nHost: a.example', 405],
  ['a method that nobody knows', 'FOO / HTTP/1.1\r\nHost: a.example', 400],
  ['two lengths of content', 'POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 4\r\nTransfer-Encoding: chunked', 400],
  ['a folded field', 'GET / HTTP/1.1\r\nHost: a.example\r\nX: a\r\n b', 400],
  ['an expectation', 'GET / HTTP/1.1\r\nHost: a.example\r\nExpect: tea', 417],
  ['a thousand ranges', `GET /a.json HTTP/1.1\r\nHost: a.example\r\nRange: bytes=${'0-0,'.repeat(1000)}0-0`, 206],
  ['a date that is none', 'GET /a.json HTTP/1.1\r\nHost: a.example\r\nIf-Modified-Since: yesterday', 200],
  ['header fields without end', `GET / HTTP/1.1\r\nHost: a.example\r\nX: ${'a'.repeat(20_000)}`, 431],
])('a request with %s is answered with its status', async (_, head, status) => {
  expect(await send(`${head}\r\nConnection: close\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test('requests one behind the other are answered in their order', async () => {
  const one = (path: string, connection: string) => `GET ${path} HTTP/1.1\r\nHost: a.example\r\nConnection: ${connection}\r\n\r\n`;
  const answer = await send(one('/a.json', 'keep-alive') + one('/nowhere', 'keep-alive') + one('/a.md', 'close'));
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404', 'HTTP/1.1 200']);
});

test('what the client has is not sent again', async () => {
  const { headers } = await ask('/a.json');
  expect((await ask('/a.json', { headers: { 'If-None-Match': headers.etag! } })).status).toBe(304);
});

describe.each(['/docs/http', '/документы', '/%D0%B4'])('below %s', (base) => {
  let below: Server;
  beforeAll(async () => {
    below = await listen(base);
  });
  afterAll(() => void below.close());
  const encoded = encodeURI(decodeURI(base));

  test('are the pages', async () => {
    expect((await ask(`${encoded}/codes/409/`, { of: below })).status).toBe(200);
  });

  test('is where addresses without their slash lead', async () => {
    expect((await ask(`${encoded}/codes/409`, { of: below })).headers.location).toBe(`${encoded}/codes/409/`);
    expect((await ask(encoded, { of: below })).headers.location).toBe(`${encoded}/`);
  });

  test('and nowhere else is the site', async () => {
    expect((await ask('/codes/409/', { of: below })).status).toBe(404);
  });
});
