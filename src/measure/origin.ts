import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { respond } from './answers.ts';
import { START, type Answer, type Case } from './probe.ts';
import type { ArrivedRequest } from './record.ts';

/** A raw TCP server on two ports of its own that plays one case and records what arrives. */
export interface Origin {
  /** `http://127.0.0.1:1234` */
  address: string;
  requests: readonly ArrivedRequest[];
  close: () => void;
}

/** Where an origin has the page in which browsers make a call. */
export const DRIVER = '/.driver';
const ICON = '/favicon.ico';
/** That page, and the icon that browsers ask for by themselves, are no part of a case, and leave no connection for it. */
const UNRECORDED: Readonly<Record<string, Answer>> = {
  [DRIVER]: [
    ...respond(
      'HTTP/1.1 200 OK',
      { 'Content-Type': 'text/html', 'Cache-Control': 'no-store', Connection: 'close' },
      '<!doctype html><title>Driver</title><link rel="icon" href="data:,"><body></body>',
    ),
    'end',
  ],
  [ICON]: [...respond('HTTP/1.1 404 Not Found', { Connection: 'close' }), 'end'],
};
/** A browser remembers what it learned of a port, so none serves twice in its life, which has far fewer cases than this. */
const USED = new Set<number>();
const MOST_USED = 10_000;
/** How long a finished connection stays half open, so that what the client still sends is no reason for a reset. */
const LINGER = 300;
/** What is not in the script is found, also by a page of another origin. */
const FOUND = respond('HTTP/1.1 200 OK', { 'Content-Type': 'text/plain', 'Access-Control-Allow-Origin': '*' }, 'ok');
/** Browsers ask whether a page of another origin may do that. */
const PREFLIGHT = respond('HTTP/1.1 200 OK', {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Allow-Headers': 'authorization, *',
});

/** Starts the origin of one case. */
export async function startOrigin({ answers }: Pick<Case, 'answers'>): Promise<Origin> {
  const start = performance.now();
  const requests: ArrivedRequest[] = [];
  const visits = new Map<string, number>();
  const sockets = new Set<Socket>();
  const places: Record<string, string> = {};
  let connections = 0;

  const answerOf = (request: ArrivedRequest): Answer => {
    const path = request.target.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '') || '/';
    const unrecorded = UNRECORDED[path];
    if (unrecorded) return unrecorded;
    if (request.method === 'OPTIONS' && request.fields.some(([name]) => /^access-control-request-method$/i.test(name))) return PREFLIGHT;
    const found = answers[path];
    if (found === undefined) return FOUND;
    const visit = visits.get(path) ?? 0;
    visits.set(path, visit + 1);
    return found[Math.min(visit, found.length - 1)]!;
  };

  const serve = async (socket: Socket, port: 'A' | 'B') => {
    let connection: number | undefined;
    const input = new Input(socket);
    for (let order = 1; ; order += 1) {
      const head = await input.head();
      if (head === undefined) break;
      const at = Math.round(performance.now() - start);
      const isRecorded = !(head.target in UNRECORDED) && head.method !== 'OPTIONS';
      // Connections that browsers open ahead, or for other things, do not count.
      if (isRecorded) connection ??= connections += 1;
      const request: ArrivedRequest = {
        port,
        connection: connection ?? 0,
        order,
        ...head,
        length: 0,
        start: '',
        at,
        contentAfter: undefined,
      };
      if (isRecorded) requests.push(request);
      const content = input.content(request, (first) => {
        request.contentAfter ??= Math.round(first - start) - at;
      });
      const isEnded = await play(socket, answerOf(request), content, places);
      // An answer that came early still leaves the content on the connection.
      await content;
      if (isEnded || wantsClose(request)) break;
    }
    socket.end();
    await wait(LINGER, undefined, { ref: false });
    socket.destroy();
  };

  const listen = async (port: 'A' | 'B'): Promise<Server> => {
    const server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
      sockets.add(socket);
      // A client that resets is part of the experiment.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
      void serve(socket, port);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port: number } = server.address() as AddressInfo;
    if (USED.has(number)) {
      server.close();
      return listen(port);
    }
    if (USED.size === MOST_USED) USED.clear();
    USED.add(number);
    return server;
  };
  const servers = await Promise.all([listen('A'), listen('B')]);
  const [a, b] = servers.map((server) => (server.address() as AddressInfo).port);
  Object.assign(places, {
    same: `http://127.0.0.1:${a}`,
    port: `http://127.0.0.1:${b}`,
    host: `127.0.0.1:${a}`,
    name: `http://localhost:${a}`,
  });
  return {
    address: `http://127.0.0.1:${a}`,
    requests,
    close: () => {
      servers.forEach((server) => server.close());
      sockets.forEach((socket) => socket.destroy());
    },
  };
}

/** Where a call goes: the address with user and password, if the case has them. */
export function addressOf(origin: Pick<Origin, 'address'>, path: string = START, userinfo?: string): string {
  return `${userinfo ? origin.address.replace('//', `//${userinfo}@`) : origin.address}${path}`;
}

/** @returns whether the connection ends with this answer */
async function play(socket: Socket, steps: Answer, content: Promise<void>, places: Readonly<Record<string, string>>): Promise<boolean> {
  for (const step of steps) {
    if (socket.destroyed) return true;
    if (step === 'end') {
      socket.end();
      return true;
    }
    if (step === 'close') {
      socket.destroySoon();
      return true;
    }
    if (step === 'reset') {
      socket.resetAndDestroy();
      return true;
    }
    if (typeof step === 'string')
      socket.write(step.replace(/\{(\w+)\}/g, (all, name: string) => (name === 'now' ? new Date().toUTCString() : (places[name] ?? all))));
    else if (step.wait === 'content') await content;
    else await wait(step.wait);
  }
  return false;
}

/** RFC 9112 section 9.3: without Connection, HTTP/1.0 closes and HTTP/1.1 stays. */
function wantsClose({ version, fields }: ArrivedRequest): boolean {
  const options = fields
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
  return options.includes('close') || (version === 'HTTP/1.0' && !options.includes('keep-alive'));
}

/** The client's octets in the order of their arrival. */
class Input {
  #octets = Buffer.alloc(0);
  #hasEnded = false;
  #wake: () => void = () => undefined;

  constructor(socket: Socket) {
    socket.on('data', (chunk: Buffer) => {
      this.#octets = Buffer.concat([this.#octets, chunk]);
      this.#wake();
    });
    const end = () => {
      this.#hasEnded = true;
      this.#wake();
    };
    socket.on('end', end);
    socket.on('close', end);
  }

  /** The next head, or undefined when the client has closed. */
  async head() {
    for (;;) {
      const end = this.#octets.indexOf('\r\n\r\n');
      if (end >= 0) {
        const [first = '', ...lines] = this.#take(end + 4)
          .toString('latin1')
          .trimEnd()
          .split('\r\n');
        const [method = '', target = '', version = ''] = first.split(' ');
        const fields = lines.map((line): [string, string] => {
          const [, name = '', value = ''] = /^([^:]*):\s*(.*)$/.exec(line) ?? [];
          return [name, value];
        });
        return { method, target, version, fields };
      }
      if (!(await this.#more())) return undefined;
    }
  }

  /** Reads the content of a request into its record, as its fields frame it (RFC 9112 section 6). */
  async content(request: ArrivedRequest, onFirst: (time: number) => void): Promise<void> {
    const value = (name: string) => request.fields.find(([other]) => other.toLowerCase() === name)?.[1];
    const isChunked = /chunked/i.test(value('transfer-encoding') ?? '');
    let rest = Number(value('content-length') ?? 0);
    const keep = (octets: Buffer) => {
      if (octets.length === 0) return;
      onFirst(performance.now());
      if (request.start.length < 40) request.start = (request.start + octets.toString('latin1')).slice(0, 40);
      request.length += octets.length;
    };
    const readExactly = async (length: number, onOctets: (octets: Buffer) => void) => {
      for (let left = length; left > 0;) {
        if (this.#octets.length === 0 && !(await this.#more())) return false;
        const taken = this.#take(Math.min(left, this.#octets.length));
        left -= taken.length;
        onOctets(taken);
      }
      return true;
    };
    if (!isChunked) {
      await readExactly(rest, keep);
      return;
    }
    do {
      let end: number;
      while ((end = this.#octets.indexOf('\r\n')) < 0) if (!(await this.#more())) return;
      rest = Number.parseInt(this.#take(end + 2).toString('latin1'), 16) || 0;
      if (!(await readExactly(rest, keep)) || !(await readExactly(2, () => undefined))) return;
    } while (rest > 0);
  }

  #take(length: number): Buffer {
    const taken = this.#octets.subarray(0, length);
    this.#octets = this.#octets.subarray(length);
    return taken;
  }

  async #more(): Promise<boolean> {
    if (this.#hasEnded) return false;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    return !this.#hasEnded || this.#octets.length > 0;
  }
}
