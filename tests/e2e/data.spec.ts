import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { expect, test } from '../support/test.ts';

/** The address that the build was made for; the tests' server has another port. */
const BUILT_FOR = /http:\/\/localhost:4321/g;

test('each example of /data/ works as it is printed', async ({ page, baseURL }) => {
  await page.goto('/data/');
  const examples = await page.locator('[data-example]').evaluateAll((figures) =>
    figures.map((figure) => ({
      file: (figure as HTMLElement).dataset.example!,
      text: figure.querySelectorAll('pre')[0]!.textContent,
      prints: figure.querySelectorAll('pre')[1]?.textContent,
    })),
  );
  expect(examples.length).toBeGreaterThan(4);
  const folder = mkdtempSync(join(tmpdir(), 'status-atlas-data-'));
  try {
    for (const { file, text, prints } of examples) {
      const here = text.replace(BUILT_FOR, baseURL!);
      if (file) {
        writeFileSync(join(folder, file), here);
        continue;
      }
      const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
      const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', here], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: path, FORCE_COLOR: '0' },
      });
      expect(status, `${text}\n${stderr}`).toBe(0);
      expect(stdout.trim()).toBe(prints ?? '');
    }
    // The parser loads nothing from this machine unless it is told that it may.
    const api = await SwaggerParser.validate(join(folder, 'openapi.yaml'), { resolve: { http: { safeUrlResolver: false } } });
    expect(api).toHaveProperty('paths./orders/{id}.delete.responses.409.content.application/problem+json.example.status', 409);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the module works in a browser, straight from the site', async ({ page }) => {
  await page.goto('/data/');
  const answers = await page.evaluate(async () => {
    const address = '/api/v1/status-atlas.mjs';
    const { lookup, classOf, isRetryable } = await import(address);
    return [lookup(409).phrase, classOf(471).treatAs, isRetryable(503, { method: 'GET' })];
  });
  expect(answers).toEqual(['Conflict', 400, true]);
});

test('every file that /data/ lists is there', async ({ page }) => {
  await page.goto('/data/');
  const links = await page.getByRole('list', { name: 'All files' }).getByRole('link').all();
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    const response = await page.request.get((await link.getAttribute('href'))!);
    expect(response.status(), response.url()).toBe(200);
  }
});

test('the feed is Atom that a browser can read', async ({ page }) => {
  await page.goto('/data/');
  const feed = await page.evaluate(async () => {
    const xml = new DOMParser().parseFromString(await (await fetch('/feed.xml')).text(), 'application/xml');
    const root = xml.documentElement;
    const has = (element: Element, name: string) => element.querySelector(`:scope > ${name}`) !== null;
    return {
      root: `${root.namespaceURI} ${root.localName}`,
      // RFC 4287 sections 4.1.1 and 4.1.2.
      lacks: ['title', 'id', 'updated', 'author'].filter((name) => !has(root, name)),
      entries: root.querySelectorAll('entry').length,
      incomplete: [...root.querySelectorAll('entry')].filter((entry) =>
        ['title', 'id', 'updated', 'link', 'summary'].some((name) => !has(entry, name)),
      ).length,
      ids: new Set([...root.querySelectorAll('entry > id')].map(({ textContent }) => textContent)).size,
    };
  });
  expect(feed).toEqual({ root: 'http://www.w3.org/2005/Atom feed', lacks: [], entries: feed.ids, incomplete: 0, ids: feed.ids });
  expect(feed.entries).toBeGreaterThan(150);
});
