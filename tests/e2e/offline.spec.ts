import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Browser } from '@playwright/test';
import { writeWorker } from '../../src/integrations/offline.ts';
import { findFirefox, startFirefox } from '../support/firefox.ts';
import { startHost, type StaticHost } from '../support/static-host.ts';

/** A tab of any engine. */
interface Tab {
  goto: (address: string) => Promise<unknown>;
  evaluate: (expression: string) => Promise<string>;
}
interface Engine {
  tab: () => Promise<Tab>;
  close: () => Promise<void>;
}

const OLD = 'clashes with what the resource looks like right now';
const NEW = 'collides with a sentence of the next build';
const worker = readFileSync('dist/sw.js', 'utf8');
/** As it was bundled, before the build was named. */
const code = worker.slice(worker.indexOf(';') + 1);

async function startChromium(browser: Browser): Promise<Engine> {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  return {
    tab: async () => {
      const page = await context.newPage();
      return { goto: (address) => page.goto(address), evaluate: (expression) => page.evaluate(expression) };
    },
    close: () => context.close(),
  };
}

/** The text of the page. */
const text = (tab: Tab) => tab.evaluate('document.body.textContent');

/** Which build's worker has the site whole, as the digest in the name of its manifest; empty if none. */
const keptBuild = (tab: Tab) =>
  tab.evaluate(`(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.active?.state !== 'activated' || registration.waiting || registration.installing) return '';
    const names = await (await caches.open(registration.scope)).keys();
    return names.map(({ url }) => url.split('~build/')[1]).filter(Boolean).join(' ');
  })()`);

const buildOf = (folder: string) => /BUILD="([^"]*)"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))![1]!;

/** What the search dialog of the page finds. */
const find = (tab: Tab, query: string) =>
  tab.evaluate(`(async () => {
    document.querySelector('[data-search]').click();
    const input = document.querySelector('#search input');
    for (let tries = 0; tries < 100; tries++) {
      input.value = ${JSON.stringify(query)};
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (document.querySelector('#search [role=option]') && !document.querySelector('#search [aria-busy=true]')) break;
    }
    return document.querySelector('#search').textContent;
  })()`);

const firefox = findFirefox();
/** Firefox where the system has one. */
const engines: [name: string, start: (browser: Browser) => Promise<Engine>][] = [
  ['Chromium', startChromium],
  ...(firefox ? [['Firefox', () => startFirefox(firefox)] as [string, () => Promise<Engine>]] : []),
];
/** A build is fetched file by file, each read and digested: it takes as long as the machine is busy. */
const WHOLE_BUILD = { timeout: 120_000 };

/** What differs in the next build. */
const CHANGED = ['codes/409/index.html', 'codes/409.json', 'search/details.json'];
/** A site of as few files as two builds are told apart by: all of it takes a thousand requests. */
const FEW = [...CHANGED, '404.html', 'codes/410/index.html', 'codes/410.json', 'llms.txt'];

for (const [name, start] of engines) {
  test.describe(name, () => {
    test.setTimeout(300_000);

    let engine: Engine;
    let host: StaticHost;
    let site: string;
    let builds: string;
    let few: string;
    let next: string;

    test.beforeEach(async ({ browser }) => {
      builds = mkdtempSync(join(tmpdir(), 'status-atlas-builds-'));
      [few, next] = [join(builds, 'few'), join(builds, 'next')];
      engine = await start(browser);
      host = await startHost('dist');
      site = `http://localhost:${host.port}`;
    });

    test.afterEach(async () => {
      await engine.close();
      await host.goAway().catch(() => undefined);
      rmSync(builds, { recursive: true });
    });

    /** Serves a build of few files. */
    async function serveFew(): Promise<void> {
      for (const file of FEW) {
        mkdirSync(dirname(join(few, file)), { recursive: true });
        cpSync(join('dist', file), join(few, file));
      }
      await writeWorker(few, code);
      host.serve(few);
    }

    /** The next build: one sentence is another one, wherever it stands. */
    async function writeNext(): Promise<void> {
      cpSync(few, next, { recursive: true });
      for (const file of CHANGED) {
        const path = join(next, file);
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll(OLD, NEW));
      }
      await writeWorker(next, code);
    }

    async function visit(build: string): Promise<Tab> {
      const tab = await engine.tab();
      await tab.goto(`${site}/codes/409/`);
      await expect.poll(() => keptBuild(tab), WHOLE_BUILD).toBe(buildOf(build));
      return tab;
    }

    test('after one visit every kind of page and the search are there without a network', async () => {
      const tab = await visit('dist');
      await host.goAway();
      // The page that was there before any worker.
      expect(await find(tab, 'teapot')).toContain('418');
      await tab.goto(`${site}/guides/redirects`);
      expect(await tab.evaluate('location.pathname')).toBe('/guides/redirects/');
      await tab.goto(`${site}/404/`);
      // The page is left while it is asked.
      await expect.poll(() => tab.evaluate('location.pathname').catch(() => '')).toBe('/codes/404/');
      expect(await tab.evaluate('fetch("/codes/410.json").then((response) => response.text())')).toContain('"code": 410');
      await tab.goto(`${site}/codes/471/`);
      expect(await text(tab)).toContain('Nobody registered 471');
      // Words that only the full text has.
      await tab.goto(`${site}/search/?q=optimistic+locking`);
      const status = () => tab.evaluate(`document.querySelector('#search-page [role="status"]').textContent`);
      await expect.poll(status, { timeout: 20_000 }).toMatch(/^\d+ results for “optimistic locking”\.$/);
    });

    test('a page keeps its build, and the next one is of the new build, also without a network', async () => {
      await serveFew();
      const old = await visit(few);
      // The first page of a tab that the worker serves from the start.
      await old.goto(`${site}/codes/409/`);
      await writeNext();
      host.serve(next);
      host.asked.length = 0;
      const tab = await engine.tab();
      await tab.goto(`${site}/codes/409/`);
      expect(await text(tab)).toContain(NEW);
      await expect.poll(() => keptBuild(tab), WHOLE_BUILD).toContain(buildOf(next));
      // What did not change is not fetched again.
      expect(host.asked).toEqual(expect.arrayContaining(['/codes/409.json', '/search/details.json']));
      for (const path of ['/404.html', '/codes/410/', '/codes/410.json', '/llms.txt']) expect(host.asked).not.toContain(path);
      await host.goAway();
      const details = (of: Tab) => of.evaluate(`fetch('/search/details.json').then((response) => response.text())`);
      expect(await text(old)).toContain(OLD);
      expect(await details(old)).toContain(OLD);
      await old.goto(`${site}/codes/409/`);
      expect(await text(old)).toContain(NEW);
      expect(await details(old)).toContain(NEW);
    });

    test('a build half in place is not kept', async () => {
      await serveFew();
      const tab = await visit(few);
      await writeNext();
      writeFileSync(join(next, 'codes/409.json'), 'of a third build');
      host.serve(next);
      host.asked.length = 0;
      await tab.goto(`${site}/codes/410/`);
      await expect.poll(() => host.asked, WHOLE_BUILD).toContain('/codes/409.json');
      await expect.poll(() => keptBuild(tab), WHOLE_BUILD).toBe(buildOf(few));
      await host.goAway();
      await tab.goto(`${site}/codes/409/`);
      expect(await text(tab)).toContain(OLD);
      await expect.poll(() => keptBuild(tab)).toBe(buildOf(few));
    });

    test('a build without it removes the worker and what it kept', async () => {
      await serveFew();
      const tab = await visit(few);
      cpSync(few, next, { recursive: true });
      await writeWorker(next, code, false);
      host.serve(next);
      // No page, so that nothing asks for a worker again.
      await tab.goto(`${site}/llms.txt`);
      const left = `(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length].join())()`;
      await expect.poll(() => tab.evaluate(left), WHOLE_BUILD).toBe('0,0');
    });
  });
}
