import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../record.ts';
import type { Browser } from './browser.ts';
import { Channel } from './channel.ts';
import { soon, startProgram, whenReady } from './program.ts';

/** Settings that only keep the browser from requests of its own and from questions. */
const SETTINGS = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

/** Firefox, spoken to by WebDriver BiDi. */
export async function startFirefox(folder: string): Promise<Browser> {
  const program = startProgram(folder, (own) => {
    const settings = Object.entries(SETTINGS).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
    writeFileSync(join(own, 'user.js'), settings.join(''));
    return ['firefox-esr', '--headless', '--no-remote', '--profile', own, '--remote-debugging-port=0'];
  });
  const address = await whenReady(program, () => /WebDriver BiDi listening on (ws:\S+)/.exec(program.printed())?.[1]);
  const channel = await Channel.open(`${address}/session`);
  await channel.send('session.new', { capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } } });
  await channel.send('session.subscribe', {
    events: [
      ...['network.responseCompleted', 'network.responseStarted', 'network.fetchError'],
      ...['browsingContext.load', 'browsingContext.navigationFailed', 'browsingContext.downloadWillBegin'],
    ],
  });
  const { context } = await channel.send('browsingContext.create', { type: 'tab' });

  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await channel.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value === undefined ? undefined : JSON.parse(result.value);
  };

  const show = async (start: () => Promise<unknown>): Promise<Report> => {
    let status: number | undefined;
    let failure: string | undefined;
    const { promise: isDone, resolve } = Promise.withResolvers<void>();
    const end = channel.listen((method, params) => {
      const { navigation, response, errorText, ...event } = params as {
        context?: string;
        navigation?: string | null;
        response?: { status: number };
        errorText?: string;
      };
      if (event.context !== context) return;
      if (method.startsWith('network.response') && navigation) status = response?.status;
      // A form that fails is told by its request alone.
      const isBroken = method === 'network.fetchError' && navigation;
      if (isBroken) failure = errorText;
      if (isBroken || /^browsingContext\.(?:load|navigationFailed|downloadWillBegin)$/.test(method)) resolve();
      if (/^browsingContext\.(?:navigationFailed|downloadWillBegin)$/.test(method)) failure ??= method;
    });
    try {
      await start();
      await isDone;
    } catch (error) {
      failure ??= (error as Error).message;
    }
    const isAborted = failure?.includes('NS_BINDING_ABORTED') ?? false;
    // What was learned may be told a moment later.
    await soon(() => status !== undefined || (failure !== undefined && !isAborted));
    end();
    // A response such as 204 leaves the page as it was.
    if (isAborted && status !== undefined) return { kind: 'returned', status, text: '' };
    if (failure !== undefined) return { kind: 'raised', status, text: failure };
    return { kind: 'returned', status, text: String(await evaluate(`document.body?.innerText ?? ''`)) };
  };

  return {
    evaluate,
    visit: (url) => show(() => channel.send('browsingContext.navigate', { context, url, wait: 'none' })),
    leave: (expression) => show(() => evaluate(expression)),
    stop: program.stop,
  };
}
