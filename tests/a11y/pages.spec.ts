import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { onePathOfEachKind, readPaths } from '../support/paths.ts';
import { listenForNoise } from '../support/test.ts';

/** The rules whose verdict a colour scheme can change. All others see the same page in light and in dark. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const VIEWS: { name: string; colorScheme: 'light' | 'dark'; width: number; rules?: string[] }[] = [
  { name: 'light phone', colorScheme: 'light', width: 360 },
  { name: 'dark desktop', colorScheme: 'dark', width: 1280, rules: OF_COLOUR },
  { name: 'light desktop', colorScheme: 'light', width: 1280 },
  { name: 'dark phone', colorScheme: 'dark', width: 360, rules: OF_COLOUR },
];

// Two opposite views for every page; the others differ by layout and hue, which pages of a kind and a class share.
const inAllViews = new Set([...onePathOfEachKind, '/codes/103/', '/codes/206/', '/codes/503/']);

/** One page for all tests of a worker: a new one for each would take as long as its test. */
let page: Page;
let noises: string[];

test.beforeAll(async ({ browser, baseURL }) => {
  page = await browser.newPage({ baseURL: baseURL! });
  noises = listenForNoise(page.context(), baseURL!);
});

test.afterAll(() => page.close());

/** What axe finds on the page as it stands, each violation with the elements that show it. It has been put into the page. */
async function violationsOn(rules?: string[]): Promise<string[]> {
  // To describe what passes takes axe more time than to find what fails.
  const options: RunOptions = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) };
  const results = await page.evaluate(
    (given) => (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(given),
    options as object,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const path of readPaths) {
  const views = inAllViews.has(path) ? VIEWS : VIEWS.slice(0, 2);
  test(`${path} has no violation in ${views.length === 2 ? 'two views' : 'any view'}`, async () => {
    noises.length = 0;
    await page.goto(path);
    await page.evaluate(axe.source);
    for (const { name, colorScheme, width, rules } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOn(rules), name).toEqual([]);
    }
    expect(noises).toEqual([]);
  });
}

for (const { name, colorScheme, width } of VIEWS) {
  test(`the search has no violation: ${name}`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/codes/409/');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('conflict');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.evaluate(axe.source);
    expect(await violationsOn()).toEqual([]);
  });

  test(`the texts to copy have no violation: ${name}`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/codes/409/');
    for (const title of ['A body for it', 'In OpenAPI', 'Reproduce it']) await page.getByText(title, { exact: true }).click();
    await expect(page.getByText('python3 -c')).toBeVisible();
    await page.evaluate(axe.source);
    expect(await violationsOn()).toEqual([]);
  });
}
