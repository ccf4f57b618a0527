import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from './browsers/browser.ts';
import type { Called, Client, ReadyCall } from './implementation.ts';
import { DRIVER } from './origin.ts';
import type { Call, Probe } from './probe.ts';
import type { Report } from './record.ts';

const PAUSE = 400;
/** How long a browser may take to show the page in which it makes the call, on a machine that is busy with other things. */
const DRIVER_LIMIT = 60_000;

/** One request of a call. */
type Make = (browser: Browser, call: ReadyCall, address: string) => Promise<Report>;

/**
 * A client that is a browser, started with the first call, and anew after one that took too long. Each call begins on a page of the called
 * origin. One tab serves for all, since every port of an origin is new to the browser.
 */
export function browserClient(folder: string, start: (folder: string) => Promise<Browser>, make: Make): Client {
  let browser: Browser | undefined;
  const stop = () => {
    browser?.stop();
    browser = undefined;
  };
  return {
    call: async (call, limit): Promise<Called> => {
      browser ??= await start(folder);
      const used = browser;
      if (!(await within(DRIVER_LIMIT, used.visit(new URL(DRIVER, withoutUserinfo(call.address)).href)))) {
        stop();
        throw new Error('The browser does not show the page that makes the call.');
      }
      const reports: Report[] = [];
      const work = async () => {
        reports.push(await make(used, call, call.address));
        if (call.next === undefined) return;
        await wait(PAUSE);
        reports.push(await make(used, call, call.next));
      };
      // What it says after its time is no report.
      const hasEnded = await within(limit, work());
      const called = { reports: [...reports], isLate: !hasEnded };
      if (!hasEnded) stop();
      return called;
    },
    stop,
  };
}

/** Whether work ends in time. */
async function within(limit: number, work: Promise<unknown>): Promise<boolean> {
  const hasEnded = work.then(() => true);
  hasEnded.catch(() => undefined);
  return Promise.race([hasEnded, wait(limit, false, { ref: false })]);
}

function withoutUserinfo(address: string): URL {
  return Object.assign(new URL(address), { username: '', password: '' });
}

/** The call that a page makes, with nothing set but what the case asks for. */
export const fetchInPage: Make = async (browser, { method, fields, contentFile }, address) => {
  const options = [
    `method: ${JSON.stringify(method)}`,
    ...(fields ? [`headers: ${JSON.stringify(fields)}`] : []),
    ...(contentFile === undefined ? [] : [`body: ${expressionOf(readFileSync(contentFile, 'latin1'))}`]),
  ];
  const [kind, status, text] = (await browser.evaluate(`fetch(${JSON.stringify(address)}, { ${options.join(', ')} }).then(
    async (response) => ['returned', response.status, (await response.text()).slice(0, 200)],
  ).catch((error) => ['raised', null, error.name + ' ' + error.message])`)) as [Report['kind'], number | null, string];
  return { kind, status: status ?? undefined, text };
};

/** What a person does: an address, or a form with the content as its only field. */
export const navigate: Make = async (browser, { method, contentFile }, address) => {
  if (method === 'GET') return browser.visit(address);
  const content = contentFile === undefined ? '' : readFileSync(contentFile, 'latin1');
  return browser.leave(`(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = ${JSON.stringify(address)};
    const field = document.createElement('input');
    field.name = ${expressionOf(content.slice(0, 1))};
    field.value = ${expressionOf(content.slice(2))};
    form.append(field);
    document.body.append(form);
    form.submit();
  })()`);
};

/** What a person does, as the pages print it, and where it may differ from what a script sees. */
export const NAVIGATION = {
  call: 'an address in the address bar; for POST a form',
  probes: ['redirects', 'redirect-limits', 'credentials', 'retries', 'exceptions', 'unknown-codes', 'status-lines', 'authentication'],
} as const;

/** The calls that a person can make without a script. Without a window a browser refuses in the name of whom it would ask for a password. */
export function isNavigation(
  { method, fields, userinfo }: Pick<Call, 'method' | 'fields' | 'userinfo'>,
  { id }: Pick<Probe, 'id'>,
): boolean {
  return (method === 'GET' || method === 'POST') && fields === undefined && (id !== 'authentication' || userinfo !== undefined);
}

/** A text as JavaScript writes it; a long run of one letter is made in the page. */
function expressionOf(text: string): string {
  return text.length > 100 && text === text.charAt(0).repeat(text.length)
    ? `${JSON.stringify(text.charAt(0))}.repeat(${text.length})`
    : JSON.stringify(text);
}
