import { expect, test, type Page } from '@playwright/test';
import { newViolationsOfColourOn, openPageForAxe, violationsOn } from '../support/axe.ts';
import { onePathOfEachKind, readPaths } from '../support/paths.ts';
import { listenForNoise } from '../support/test.ts';

const VIEWS = [
  { name: 'light phone', colorScheme: 'light', width: 360 },
  { name: 'dark desktop', colorScheme: 'dark', width: 1280 },
  { name: 'light desktop', colorScheme: 'light', width: 1280 },
  { name: 'dark phone', colorScheme: 'dark', width: 360 },
] as const;
type View = (typeof VIEWS)[number];

// Two opposite views for every page; the others differ by layout and hue, which pages of a kind and a class share.
const inAllViews = new Set([...onePathOfEachKind, '/codes/103/', '/codes/206/', '/codes/503/']);

/** The one address without a page; the browser reports that. */
const NO_PAGE = '/codes/471/';

/** Widths at which a page of each kind is looked at. */
const WIDTHS = [320, 360, 390, 480, 640, 768, 1024, 1280, 1440];
/** The narrowest phone, on which every page is looked at. */
const NARROWEST = 320;

const widthsOf = (path: string) => (onePathOfEachKind.includes(path) ? WIDTHS : [NARROWEST]);

/** What is cut off without a word or stands out, but code, which has a line for each of its own: the tag of each and by how much. */
const misfits = () => {
  const isCut = (element: Element) => getComputedStyle(element).overflowX === 'hidden';
  // An ellipsis says that there is more, and what is for the ear alone has one pixel.
  const isMeant = (element: Element) => getComputedStyle(element).textOverflow === 'ellipsis' || element.clientWidth <= 1;
  // Geometry first: it is there once the page is laid out, and few elements need to be asked for more.
  return (
    [...document.querySelectorAll('main *')]
      .map((element) => ({
        element,
        inside: element.scrollWidth - element.clientWidth,
        beyond: element.getBoundingClientRect().right - innerWidth,
      }))
      .filter(({ inside, beyond }) => inside > 1 || beyond > 1)
      .map(({ element, inside, beyond }) => ({ element, by: (isCut(element) && inside) || beyond }))
      .filter(({ by }) => by > 1)
      // What scrolls by itself may be wide inside; a matrix has two dimensions, and its frame has to fit.
      .filter(({ element }) => element.checkVisibility() && !element.closest('pre, .matrix, .sr-only'))
      .filter(
        ({ element }) =>
          ![element, element.parentElement!, element.parentElement!.parentElement!].some((one) => isCut(one) && isMeant(one)),
      )
      .map(({ element, by }) => `${element.tagName} ${by}`)
  );
};

/** The address of a page that names its beginning: of a long page a phone then lays out all at once, to be looked at. */
const wholePage = (path: string) => `${path}#main`;

/** One page for all tests of a worker: a new one for each would take as long as its test. */
let page: Page;
let noises: string[];

test.beforeAll(async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL! });
  page = await openPageForAxe(context);
  // For the text that it opened first, which names no icon, the browser asks for one that is not there.
  noises = listenForNoise(context, baseURL!, context.pages()[0]);
});

test.afterAll(() => page.context().close());

async function show({ colorScheme, width }: View) {
  // Together, so that the page is laid out once.
  await Promise.all([page.emulateMedia({ colorScheme }), page.setViewportSize({ width, height: 900 })]);
}

async function expectNoViolation(view: View) {
  await show(view);
  // Rules that are not of colour see the same page in light and in dark.
  const ofStructure = view.colorScheme === 'light' ? await violationsOn(page, 'of structure') : [];
  expect.soft([...ofStructure, ...(await newViolationsOfColourOn(page))], `axe, ${view.name}`).toEqual([]);
}

async function expectToFit(width: number) {
  await page.setViewportSize({ width, height: 900 });
  expect.soft(await page.evaluate(misfits), `what does not fit at ${width}`).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `width at ${width}`).toBeLessThanOrEqual(width);
}

/** Which end of the views the worker's next page begins at. */
let isBackward = false;

// To open a page takes as long as to check it: each is visited once, for all that is checked of it.
for (const path of new Set([...readPaths, ...onePathOfEachKind])) {
  const views = inAllViews.has(path) ? VIEWS : VIEWS.slice(0, 2);
  const widths = widthsOf(path);
  const fits = widths.length === 1 ? 'fits a narrow phone' : 'is never wider than the screen';
  test(`${path} is quiet, has no violation in ${views.length === 2 ? 'two views' : 'any view'}, and ${fits}`, async () => {
    noises.length = 0;
    await page.goto(wholePage(path));
    const checks = [...widths.map((width) => () => expectToFit(width)), ...views.map((view) => () => expectNoViolation(view))];
    // There and back: the next page opens in the view that this one closes in, and is laid out once less.
    if (isBackward) checks.reverse();
    isBackward = !isBackward;
    for (const check of checks) await check();
    const expected = path === NO_PAGE ? [expect.stringContaining('404 (Not Found)')] : [];
    expect.soft(noises, 'console, errors and requests').toEqual(expected);
  });
}

test('the search has no violation in any view', async () => {
  await page.goto('/codes/409/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('conflict');
  await expect(page.getByRole('option').first()).toBeVisible();
  for (const view of VIEWS) {
    await show(view);
    expect.soft(await violationsOn(page, 'all'), view.name).toEqual([]);
  }
});

test('the texts to copy have no violation in any view', async () => {
  await page.goto('/codes/409/');
  for (const title of ['A body for it', 'In OpenAPI', 'Reproduce it']) await page.getByText(title, { exact: true }).click();
  await expect(page.getByText('python3 -c')).toBeVisible();
  for (const view of VIEWS) {
    await show(view);
    expect.soft(await violationsOn(page, 'all'), view.name).toEqual([]);
  }
});
