import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Called, Client, ReadyCall } from './implementation.ts';
import type { Report } from './record.ts';

/** How long a program may take to start, on a machine that is busy with other things. */
const START_LIMIT = 60_000;

/**
 * A client that is a program which takes a call a line, so that its start is paid once: method, address, second address, file with content,
 * then `Name: value` for each field, with tabs between, and `-` for what is not there. For each request it prints
 * `returned⇥status⇥content` or `raised⇥status⇥error`, and `end` behind the last. It prints `ready` first.
 */
export function workerClient([program = '', ...args]: readonly string[], folder: string, environment: Record<string, string> = {}): Client {
  let worker: Worker | undefined;
  return {
    call: async (call, limit) => {
      worker ??= new Worker(spawn(program, args, { cwd: folder, env: { ...process.env, ...environment } }));
      const called = await worker.call(call, limit);
      if (called.isLate || worker.isGone) {
        worker.stop();
        worker = undefined;
      }
      return called;
    },
    stop: () => worker?.stop(),
  };
}

class Worker {
  isGone = false;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #ready: Promise<void>;
  #errors = '';
  #onLine: (line: string | undefined) => void = () => undefined;

  constructor(child: ChildProcessWithoutNullStreams) {
    this.#process = child;
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#errors = (this.#errors + text).slice(-2000)));
    child.stdin.on('error', () => undefined);
    const gone = () => {
      this.isGone = true;
      this.#onLine(undefined);
    };
    child.on('error', gone);
    child.on('exit', gone);
    createInterface({ input: child.stdout }).on('line', (line) => this.#onLine(line));
    this.#ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The program did not start: ${this.#errors}`)), START_LIMIT);
      this.#onLine = (line) => {
        if (line === undefined) reject(new Error(`The program ended at its start: ${this.#errors}`));
        else if (line !== 'ready') return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async call({ method, address, next, contentFile, fields = {} }: ReadyCall, limit: number): Promise<Called> {
    await this.#ready;
    const given = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
    return new Promise((resolve) => {
      const reports: Report[] = [];
      const timer = setTimeout(() => {
        // That it is stopped for being late is no report of its own.
        this.#onLine = () => undefined;
        resolve({ reports, isLate: true });
      }, limit);
      this.#onLine = (line) => {
        const [kind, status = '', ...text] = line?.split('\t') ?? ['gone'];
        if (kind === 'returned' || kind === 'raised')
          reports.push({ kind, status: /^\d+$/.test(status) ? Number(status) : undefined, text: text.join(' ') });
        if (kind === 'gone') reports.push({ kind: 'raised', status: undefined, text: 'the program ended' });
        if (kind !== 'gone' && kind !== 'end') return;
        clearTimeout(timer);
        resolve({ reports, isLate: false });
      };
      this.#process.stdin.write(`${[method, address, next ?? '-', contentFile ?? '-', ...given].join('\t')}\n`);
    });
  }

  stop(): void {
    this.#process.kill('SIGKILL');
  }
}
