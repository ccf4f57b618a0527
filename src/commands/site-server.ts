import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';

/** Types that the library does not know, or knows as something else. */
const TYPES: readonly [pattern: RegExp, type: string][] = [
  [/\.d\.ts$/, 'text/plain; charset=utf-8'],
  [/\.(?:pagefind|pf_\w+)$/, 'application/octet-stream'],
  [/\.json$/, 'application/json; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.yaml$/, 'application/yaml; charset=utf-8'],
];

/**
 * A server of static files, as the hosts are that the site is made for: a folder's page is below its address with a slash, and what is unknown is
 * answered with the page for it.
 * @param folder the built site
 * @param base the path below which it is served: `/docs/http`, or `/`
 */
export function createSiteServer(folder: string, base: string): Server {
  return createServer((request, response) => {
    // RFC 9112 section 3.2; Node takes the first of two.
    if (request.rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name)).length > 1) {
      response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The request has two hosts.\n');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path, query] = split(request.url ?? '/');
    if (path === undefined) {
      response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The address cannot be decoded.\n');
      return;
    }
    const root = decodeURIComponent(base === '/' ? '' : base);
    if (path === root && root !== '') {
      redirect(response, `${encodeURI(root)}/${query}`);
      return;
    }
    if (!path.startsWith(`${root}/`)) {
      void answerUnknown(request, response, folder);
      return;
    }
    send(request, encodeURIComponent(path.slice(root.length)).replaceAll('%2F', '/'), { root: folder, dotfiles: 'ignore' })
      .on('headers', (sent: ServerResponse, file: string) => {
        const [, type] = TYPES.find(([pattern]) => pattern.test(file)) ?? [];
        if (type) sent.setHeader('Content-Type', type);
        sent.setHeader('Cache-Control', 'no-cache');
      })
      .on('directory', () => redirect(response, `${encodeURI(path).replace(/^\/+/, '/')}/${query}`))
      .on('error', (error: SendError) => {
        // A condition that failed, a range that is not there: of a file that is.
        if (error.status === 412 || error.status === 416) response.writeHead(error.status, error.headers).end();
        else void answerUnknown(request, response, folder);
      })
      .pipe(response);
  }).on('connect', (_, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n'));
}

/** What the library says of a file that it does not send. */
interface SendError extends Error {
  status?: number;
  /** `Content-Range` of a 416. */
  headers?: Record<string, string>;
}

/** The path of a request, decoded, and its query with the question mark. */
function split(target: string): [path: string | undefined, query: string] {
  // A server takes whole addresses, too (RFC 9112 section 3.2.2).
  const [, path, query] = /^(?:https?:\/\/[^/?]*(?=[/?]|$))?([^?]*)(.*)$/is.exec(target)!;
  try {
    return [decodeURIComponent(path === '' ? '/' : path!), query!];
  } catch {
    return [undefined, query!];
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

async function answerUnknown(request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => Buffer.from('There is no page here.'));
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
  response.end(request.method === 'HEAD' ? undefined : page);
}
