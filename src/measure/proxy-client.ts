import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { killGroup } from './browsers/program.ts';
import type { Called, Client, ReadyCall } from './implementation.ts';
import type { Report } from './record.ts';

/** Where a proxy listens, what it asks, and a folder of its own. */
export interface ProxyPlace {
  port: number;
  origin: number;
  folder: string;
}

/** How long a proxy may take until it accepts connections. */
const START_LIMIT = 20_000;
const PAUSE = 400;

/**
 * A proxy, started anew for each case, and behind it a client that sends exact octets and reports every response, also 1xx.
 * @param command writes the configuration and returns the command that runs in the foreground
 * @param cleanUp removes what a stopped proxy leaves outside its folder
 */
export function proxyClient(
  folder: string,
  command: (place: ProxyPlace) => readonly string[],
  cleanUp: (place: ProxyPlace) => void = () => undefined,
): Client {
  return {
    call: async (call, limit): Promise<Called> => {
      const place = { port: await freePort(), origin: Number(new URL(call.address).port), folder: mkdtempSync(join(folder, 'proxy-')) };
      const [program = '', ...args] = command(place);
      const child = spawn(program, args, { cwd: place.folder, detached: true, stdio: 'ignore' });
      child.on('error', () => undefined);
      try {
        await accepts(place.port, child);
        return await exchange(place.port, call, limit);
      } finally {
        if (child.pid !== undefined) killGroup(child.pid);
        cleanUp(place);
        rmSync(place.folder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
    stop: () => undefined,
  };
}

/** Ports that were given away, of which some may not be listened on yet. */
const GIVEN = new Set<number>();

/** A port on which nothing listens, and that nobody else gets. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  if (GIVEN.has(port)) return freePort();
  GIVEN.add(port);
  return port;
}

async function accepts(port: number, child: ChildProcess): Promise<void> {
  for (const start = Date.now(); Date.now() - start < START_LIMIT; await wait(30)) {
    if (child.exitCode !== null) throw new Error(`The proxy ended at its start with ${child.exitCode}.`);
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => socket.on('connect', () => resolve(true)).on('error', () => resolve(false)));
    socket.destroy();
    if (isOpen) return;
  }
  throw new Error('The proxy did not start.');
}

/** Sends the requests of a call, each on a connection of its own, and reports what came. */
async function exchange(port: number, { method, address, next, fields = {}, contentFile }: ReadyCall, limit: number): Promise<Called> {
  const reports: Report[] = [];
  const content = contentFile ? 'a=1' : '';
  for (const url of next === undefined ? [address] : [address, next]) {
    if (url === next) await wait(PAUSE);
    const head = [
      `${method} ${new URL(url).pathname} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      'Connection: close',
      ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
      ...(content ? [`Content-Length: ${content.length}`] : []),
    ];
    const socket = connect(port, '127.0.0.1');
    let octets = '';
    socket.setEncoding('latin1').on('data', (text: string) => (octets += text));
    socket.on('error', () => socket.destroy());
    socket.write(`${head.join('\r\n')}\r\n\r\n${content}`);
    const isClosed = await Promise.race([once(socket, 'close').then(() => true), wait(limit, false, { ref: false })]);
    socket.destroy();
    reports.push(...readResponses(octets));
    if (!isClosed) return { reports, isLate: true };
  }
  return { reports, isLate: false };
}

/** Every response in the octets that a proxy sent until it closed. */
export function readResponses(octets: string): Report[] {
  if (octets === '') return [{ kind: 'raised', status: undefined, text: 'closed without an answer' }];
  const reports: Report[] = [];
  for (let rest = octets; ;) {
    const [head = '', status] = /^HTTP\/\S+[ ]+(\S*)[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n/.exec(rest) ?? [];
    if (head === '' || status === undefined) return reports.length > 0 ? reports : [{ kind: 'returned', status: undefined, text: rest }];
    rest = rest.slice(head.length);
    const isInterim = /^1\d\d$/.test(status) && status !== '101' && rest !== '';
    const length = /^content-length:[ ]*(\d+)/im.exec(head)?.[1];
    const isCut = !isInterim && length !== undefined && !/^(?:204|304)$/.test(status) && rest.length < Number(length);
    reports.push({
      kind: isCut ? 'raised' : 'returned',
      status: /^\d+$/.test(status) ? Number(status) : undefined,
      text: isInterim ? '' : rest,
    });
    if (!isInterim) return reports;
  }
}
