import type { Page } from '@playwright/test';
import { ask, box, options, status } from '../support/search-dialog.ts';
import { expect, test } from '../support/test.ts';

// A page that a test before it has used may hold the facts in its memory, where no route can withhold them.
test.use({ reuseContext: false });

/** Opens a page with some requests withheld: in a document that was there before the route, one of a hundred has passed it. */
async function openWithout(page: Page, requests: string | RegExp, path = '/') {
  await page.route(requests, (route) => route.abort());
  await page.goto(path);
}

test.describe('when an index cannot be loaded', { annotation: { type: 'expects', description: 'ERR_FAILED|Failed to fetch' } }, () => {
  const missing = (page: Page, what: string) => page.getByText(`The index of ${what} could not be loaded.`);

  test('without the full text the facts answer, and the loss is said', async ({ page }) => {
    await openWithout(page, '**/pagefind/**');
    await ask(page, 'conflict among cooks');
    await expect(missing(page, 'the full text')).toBeVisible();
    await expect(options(page).first()).toHaveAttribute('href', '/codes/409/');
  });

  test('without WebAssembly the facts answer, and the loss is said', async ({ page }) => {
    await openWithout(page, /pagefind\/wasm/);
    await ask(page, 'conflict among cooks');
    await expect(missing(page, 'the full text')).toBeVisible();
    await expect(options(page).first()).toHaveAttribute('href', '/codes/409/');
  });

  test('without the facts the full text answers, and the loss is said', async ({ page }) => {
    await openWithout(page, '**/search/*.json');
    await ask(page, 'conflict');
    await expect(missing(page, 'the facts')).toBeVisible();
    await expect(options(page).first()).toHaveAttribute('href', /^\//);
  });

  test('without both the table is offered, and the next query tries again', async ({ page }) => {
    await openWithout(page, /\/(?:search\/.*json|pagefind\/)/);
    await page.keyboard.press('/');
    await box(page).fill('conflict');
    await expect(status(page)).toHaveText('The search does not work right now.');
    await expect(page.getByRole('link', { name: 'All codes stand in one table.' })).toHaveAttribute('href', '/codes/');
    await page.unroute(/\/(?:search\/.*json|pagefind\/)/);
    await box(page).fill('conflic');
    await expect(options(page).first()).toHaveAttribute('href', '/codes/409/');
  });

  test('without its script the dialog offers the table', async ({ page }) => {
    await openWithout(page, '**/_astro/SearchScript*');
    await page.keyboard.press('/');
    await expect(status(page)).toHaveText('The search could not be loaded.');
    await expect(page.getByRole('link', { name: 'All codes stand in one table.' })).toBeVisible();
  });

  test('without both the page of the search says so and shows the table', async ({ page }) => {
    await openWithout(page, /\/(?:search\/.*json|pagefind\/)/, '/search/?q=conflict');
    await expect(page.locator('#search-page').getByRole('status')).toContainText(
      'The index of the facts and the full text could not be loaded.',
    );
    await expect(page.getByRole('rowheader', { name: '409 Conflict' })).toBeVisible();
  });
});
