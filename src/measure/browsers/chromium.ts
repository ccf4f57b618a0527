import type { Report } from '../record.ts';
import type { Browser } from './browser.ts';
import { Channel } from './channel.ts';
import { soon, startProgram, whenReady } from './program.ts';

/** Settings that only keep the browser, and its error page, from requests of their own, and let root start it. */
const ARGUMENTS = [
  ...['--headless=new', '--remote-debugging-port=0', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  '--disable-auto-reload',
  ...['--no-first-run', '--disable-quic', '--in-process-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
];

const ABORTED = 'net::ERR_ABORTED';

/** Chromium, spoken to by the protocol of its DevTools. */
export async function startChromium(folder: string): Promise<Browser> {
  const program = startProgram(folder, (own) => ['chromium', ...ARGUMENTS, `--user-data-dir=${own}`, 'about:blank']);
  const channel = await Channel.open(await whenReady(program, () => /DevTools listening on (ws:\S+)/.exec(program.printed())?.[1]));
  const { targetId } = await channel.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await channel.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: Record<string, unknown> = {}) => channel.send(method, params, { sessionId });
  await send('Page.enable');

  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as {
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };

  const show = async (start: () => Promise<unknown>): Promise<Report> => {
    let status: number | undefined;
    let failure: string | undefined;
    let document: unknown;
    const { promise: isDone, resolve } = Promise.withResolvers<void>();
    const end = channel.listen((method, params) => {
      const { type, frameId, requestId, statusCode, errorText } = params as {
        type?: string;
        frameId?: string;
        requestId?: string;
        statusCode?: number;
        errorText?: string;
      };
      // The frame of a page has the id of its target.
      if (method === 'Network.requestWillBeSent' && type === 'Document' && frameId === targetId) document = requestId;
      if (method === 'Network.responseReceivedExtraInfo' && requestId === document) status = statusCode;
      if (method === 'Network.loadingFailed' && requestId === document) failure = errorText;
      if (method === 'Page.frameStoppedLoading' && frameId === targetId) resolve();
    });
    await send('Network.enable');
    await start();
    await isDone;
    const [isError, text] = (await evaluate(`[location.protocol === 'chrome-error:', document.body?.innerText ?? '']`)) as [
      boolean,
      string,
    ];
    // What was learned may be told a moment later.
    await soon(() => status !== undefined || (failure !== undefined && failure !== ABORTED));
    end();
    // It slows large uploads down.
    await send('Network.disable');
    // A response such as 204 leaves the page as it was.
    if (failure === ABORTED && status !== undefined) return { kind: 'returned', status, text: '' };
    if (isError || failure !== undefined) return { kind: 'raised', status, text: failure ?? 'an error page' };
    return { kind: 'returned', status, text };
  };

  return {
    evaluate,
    visit: (url) => show(() => send('Page.navigate', { url })),
    leave: (expression) => show(() => evaluate(expression)),
    stop: program.stop,
  };
}
