import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

let root: string;
let server: Server;

/** Starts what the dev server has of the index, below the path that it asked for. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'status-atlas-index-'));
  mkdirSync(join(root, 'pagefind/fragment'), { recursive: true });
  for (const name of ['secret', 'pagefind/pagefind.js', 'pagefind/fragment/en_1.pf_fragment'])
    writeFileSync(join(root, name), `this is ${name}`);
  const hooks = searchIndex().hooks as unknown as Record<string, (options: object) => void>;
  hooks['astro:config:done']!({ config: { outDir: pathToFileURL(`${root}/`) } });
  let mounted = '';
  let handler: Handler = () => undefined;
  const use = (path: string, given: Handler) => ([mounted, handler] = [path, given]);
  hooks['astro:server:setup']!({ server: { middlewares: { use } } });
  server = createServer((request, response) => {
    request.url = request.url!.slice(mounted.length);
    handler(request, response, () => response.writeHead(404).end('of others'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

test.each([
  ['pagefind.js?v=1', 'text/javascript', 'this is pagefind/pagefind.js'],
  ['fragment/en_1.pf_fragment', null, 'this is pagefind/fragment/en_1.pf_fragment'],
  ['none.js', 'text/javascript', 'of others'],
  ['%2e%2e/secret', null, 'of others'],
])('the dev server has of the last index what is asked for as %s', async (path, type, content) => {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/pagefind/${path}`);
  expect([response.headers.get('content-type'), await response.text()]).toEqual([type, content]);
});
