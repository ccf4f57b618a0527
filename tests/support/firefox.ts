import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from './on-path.ts';
import { stop } from './programs.ts';

/** A Firefox of the system. Playwright speaks to none but its own. */
export function findFirefox(): string | undefined {
  return ['firefox-esr', 'firefox'].map(findOnPath).find((path) => path !== undefined);
}

/** A running Firefox, of which WebDriver BiDi (w3.org/TR/webdriver-bidi) is spoken as far as the tests need it. */
export interface Firefox {
  /** Opens a tab. */
  tab: () => Promise<FirefoxTab>;
  close: () => Promise<void>;
}

export interface FirefoxTab {
  goto: (address: string) => Promise<void>;
  /** The string that an expression comes to, or a promise of it. */
  evaluate: (expression: string) => Promise<string>;
}

export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'status-atlas-firefox-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("network.dns.disablePrefetch", true);\n');
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const socket = new WebSocket(`${await addressOf(child)}/session`);
  await once(socket, 'open');

  let last = 0;
  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, message } = JSON.parse(String(data)) as { id?: number; result?: Result; message?: string };
    const asked = waiting.get(id ?? 0);
    if (result) asked?.resolve(result);
    else asked?.reject(new Error(message));
  });
  const send = (method: string, params: object): Promise<Result> =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });

  await send('session.new', { capabilities: {} });
  return {
    tab: async () => {
      const { context } = await send('browsingContext.create', { type: 'tab' });
      return {
        goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
        evaluate: async (expression) => {
          const { result, exceptionDetails } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
          if (exceptionDetails) throw new Error(exceptionDetails.text);
          return result?.value ?? '';
        },
      };
    },
    close: async () => {
      socket.close();
      await stop(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What of the results of commands is read. */
interface Result {
  context?: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Firefox says where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error(`Firefox ended:\n${output}`)));
  });
}
