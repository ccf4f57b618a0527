import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

/** A host whose site can be replaced, and which can go away and come back at the same port. */
export interface StaticHost {
  port: number;
  /** Paths that it was asked for. */
  asked: string[];
  serve: (folder: string) => void;
  goAway: () => Promise<void>;
  comeBack: () => Promise<void>;
}

/** Serves a folder below a base, with a redirect to a folder's slash and `404.html`, as static hosts do. */
export async function startHost(folder: string, base = ''): Promise<StaticHost> {
  let current = folder;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url!, 'http://localhost');
    asked.push(pathname);
    void (async () => {
      const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '/404.html';
      const file = join(current, path);
      const isFolder = await stat(file).then(
        (found) => found.isDirectory(),
        () => false,
      );
      if (isFolder && !path.endsWith('/')) return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      const found = isFolder ? join(file, 'index.html') : file;
      const octets = await readFile(found).catch(() => undefined);
      response.writeHead(octets ? 200 : 404, {
        'Content-Type': octets ? (TYPES[extname(found)] ?? 'text/plain') : TYPES['.html'],
        'Cache-Control': 'no-cache',
      });
      return response.end(octets ?? (await readFile(join(current, '404.html'))));
    })();
  });
  const listen = async (port: number) => {
    server.listen(port, 'localhost');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as { port: number };
  return {
    port,
    asked,
    serve: (other) => (current = other),
    goAway: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    comeBack: () => listen(port),
  };
}
