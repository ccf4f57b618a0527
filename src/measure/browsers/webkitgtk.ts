import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../proxy-client.ts';
import type { Report } from '../record.ts';
import type { Browser } from './browser.ts';
import { startProgram, whenReady } from './program.ts';

/** The browser in which the package shows what WebKitGTK does. */
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** WebKitGTK, spoken to by WebDriver; it needs a display, and gets one that nobody sees. */
export async function startWebKitGtk(folder: string): Promise<Browser> {
  const port = await freePort();
  const program = startProgram(folder, () => ['xvfb-run', '--auto-servernum', 'WebKitWebDriver', `--port=${port}`]);
  const driver = `http://127.0.0.1:${port}`;
  await whenReady(program, () =>
    fetch(`${driver}/status`).then(
      () => driver,
      () => undefined,
    ),
  );
  const { sessionId } = (await send(`${driver}/session`, {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
        unhandledPromptBehavior: 'ignore',
        // A case has a limit of its own.
        timeouts: { script: 300_000 },
      },
    },
  })) as { sessionId: string };
  const session = `${driver}/session/${sessionId}`;

  const evaluate = async (expression: string): Promise<unknown> => {
    const [value, error] = (await send(`${session}/execute/async`, {
      script: `const end = arguments[0]; (async () => (${expression}))().then((value) => end([value]), (error) => end([null, String(error)]))`,
      args: [],
    })) as [unknown, string?];
    if (error !== undefined) throw new Error(error);
    return value;
  };
  // WebDriver says neither the code of a page nor the reason why there is none.
  const shown = async (): Promise<Report> => {
    const [hasArrived, text] = (await evaluate(
      `[performance.getEntriesByType('navigation').length > 0, document.body?.innerText ?? '']`,
    )) as [boolean, string];
    return { kind: hasArrived ? 'returned' : 'raised', status: undefined, text: hasArrived ? text : 'no page' };
  };
  const visit = async (url: string): Promise<Report> => {
    await send(`${session}/url`, { url });
    return shown();
  };
  return {
    evaluate,
    visit,
    leave: async (expression) => {
      await send(`${session}/execute/sync`, { script: `document.documentElement.dataset.left = 'yes'; ${expression}`, args: [] });
      // The driver waits for a page that loads, not for one that is about to. A response such as 204 leaves the page as it was.
      const isHere = () =>
        evaluate('document.documentElement.dataset.left').then(
          (left) => left === 'yes',
          () => false,
        );
      for (let turn = 0; turn < 40 && (await isHere()); turn += 1) await wait(50);
      return shown();
    },
    stop: program.stop,
  };
}

/** @throws {Error} with what the driver says */
async function send(address: string, body: object): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error((value as { message?: string }).message || (value as { error: string }).error);
  return value;
}
