import type { ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';
import { freePort, listening, stop } from '../support/programs.ts';
import { ServedSite } from '../support/served-site.ts';
import { configure, findServer, servers } from '../support/servers.ts';

const BASE = '/docs/http';
const bases = [
  { base: '', where: 'at the root' },
  { base: BASE, where: 'below a base path' },
];

/** What each kind of file is. JSON, XML and YAML are UTF-8 or say what they are themselves (RFC 8259, RFC 7303, RFC 9512). */
const TYPES: Record<string, string> = {
  '.d.ts': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
};
const NAMED_BY_CONTENT = /^\/(?:_astro|pagefind\/(?:filter|fragment|index))\//;

let temporary: string;
/** The folders to serve. Programs that run as a user of their own may read them. */
let roots: Record<string, string>;

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'status-atlas-hosts-'));
  chmodSync(temporary, 0o755);
  roots = { '': join(temporary, 'root'), [BASE]: join(temporary, 'base') };
  cpSync('dist', roots['']!, { recursive: true });
  const { status, output } = astroBuild('.', { BASE_PATH: BASE, OUT_DIR: join(roots[BASE]!, BASE) });
  if (status !== 0) throw new Error(output);
});
afterAll(() => rmSync(temporary, { recursive: true }));

describe.each(servers)('$name', (server) => {
  const program = findServer(server);

  describe.skipIf(!program).each(bases)(program ? '$where' : `$where, not tried: ${server.program} is not installed`, ({ base }) => {
    let site: ServedSite;
    let child: ChildProcess;

    beforeAll(async () => {
      const port = await freePort();
      const folder = mkdtempSync(join(temporary, 'server-'));
      chmodSync(folder, 0o777);
      child = server.start(program!, configure(server, port, roots[base]!, base), folder);
      await listening(child, port);
      site = new ServedSite(port, base, join(roots[base]!, base));
    });
    afterAll(async () => {
      if (child) await stop(child);
      site?.close();
      rmSync(join(roots[base]!, '.htaccess'), { force: true });
    });

    test('every file is there, with its type', async () => {
      const answers = await site.getAll(site.files);
      const expected = site.files.map((path) => `${path} 200 ${TYPES[endingOf(path)]}`);
      expect(answers.map(({ path, status, headers }) => `${path} ${status} ${headers['content-type']}`)).toEqual(expected);
    });

    test('a page is there without the slash too', async () => {
      const pages = site.pages.filter((path) => path !== '/');
      const answers = await site.getAll(pages.map((path) => path.slice(0, -1)));
      expect(answers.map(({ path, status, location }) => [path, [301, 308].includes(status), location])).toEqual(
        pages.map((path) => [path.slice(0, -1), true, path]),
      );
    });

    test.each(['404', '409', '500'])('/%s/ sends the reader on to the code', async (code) => {
      const { status, text } = await site.get(`/${code}/`);
      expect(status).toBe(200);
      expect(text).toContain(`content="0; url=${base}/codes/${code}/"`);
    });

    test.each(['/nothing', '/nothing/', '/codes/1000', '/codes/409/nothing.json', '/_astro/gone.js'])(
      'our page and the status 404 answer %s, to be asked for again',
      async (path) => {
        const { status, text, headers } = await site.get(path);
        expect(status).toBe(404);
        expect(text).toBe(site.read('/404.html'));
        expect(headers).toMatchObject({ 'content-type': TYPES['.html'], 'cache-control': 'no-cache' });
      },
    );

    test('a folder without a page is not listed', async () => {
      const { status, text } = await site.get('/api/');
      expect([403, 404]).toContain(status);
      expect(text).toBe(site.read('/404.html'));
    });

    test.each(['/codes/409.json', '/codes/409.md', '/codes/409.openapi.yaml', '/api/v1/status-atlas.mjs', '/feed.xml'])(
      'scripts of other sites may read %s',
      async (path) => {
        expect((await site.get(path)).headers['access-control-allow-origin']).toBe('*');
      },
    );

    test.each(['/', '/codes/409/', '/codes/409.json', '/nothing'])(
      '%s is not sniffed, not framed and tells no other host of itself',
      async (path) => {
        expect((await site.get(path)).headers).toMatchObject({
          'content-security-policy': "frame-ancestors 'none'",
          'referrer-policy': 'same-origin',
          'x-content-type-options': 'nosniff',
        });
      },
    );

    test('what is named by its content is kept, and nothing else', async () => {
      const answers = await site.getAll(site.files);
      expect(answers.map(({ path, headers }) => `${path} ${headers['cache-control']}`)).toEqual(
        site.files.map((path) => `${path} ${NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'}`),
      );
    });

    test.each(['/codes/409/', '/codes/409.json', '/pagefind/pagefind-entry.json'])(
      '%s is not sent again if it is the same',
      async (path) => {
        const { headers } = await site.get(path, { 'accept-encoding': 'gzip' });
        const validators = { 'if-none-match': headers.etag, 'if-modified-since': headers['last-modified'] };
        expect((await site.get(path, { 'accept-encoding': 'gzip', ...validators })).status).toBe(304);
      },
    );

    test.each([
      '/codes/409/',
      '/codes/409.json',
      '/codes/409.md',
      '/openapi/responses.yaml',
      '/api/v1/status-atlas.mjs',
      '/feed.xml',
      '/llms.txt',
    ])('%s is compressed for whoever takes it', async (path) => {
      const { headers, content } = await site.get(path, { 'accept-encoding': 'gzip' });
      expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: expect.stringMatching(/accept-encoding/i) });
      expect(gunzipSync(content).toString()).toBe(site.read(path));
    });

    test.each([
      '/%',
      '/%E0%A4%A',
      '/%00',
      '/codes/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/..%5c..%5cetc%5cpasswd',
      '/../../../etc/passwd',
      '//etc/passwd',
      '/.git/config',
    ])('%s gets 400 or 404', async (path) => {
      expect([400, 404]).toContain((await site.get(path)).status);
    });

    test.each([
      '//other.example',
      '//other.example/%2e%2e',
      '/%2fother.example',
      '/%5cother.example',
      '//other.example/..;/codes/409',
      '//codes/409',
    ])('%s leads to no other host', async (path) => {
      expect((await site.get(path, {}, '')).location ?? '/').toMatch(/^\//);
    });

    test('no link and no anchor is broken', async () => {
      expect(await site.brokenLinks()).toEqual([]);
    });
  });
});

/** What a path's file name ends with; a folder's is its page's. */
function endingOf(path: string): string {
  return path.endsWith('/') ? '.html' : /(?:\.d)?\.\w+$/.exec(path)![0];
}
