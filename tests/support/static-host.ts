import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../src/commands/site-server.ts';

/** A host whose site can be replaced, and which can go away. */
export interface StaticHost {
  port: number;
  /** Paths that it was asked for. */
  asked: string[];
  serve: (folder: string) => void;
  goAway: () => Promise<void>;
}

/** Serves a folder at the root as `npm run preview` does. */
export async function startHost(folder: string): Promise<StaticHost> {
  let site = createSiteServer(folder, '/');
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!.replace(/\?.*/, ''));
    site.emit('request', request, response);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    serve: (other) => (site = createSiteServer(other, '/')),
    goAway: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
