import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Find a code' });
const status = (page: Page) => page.getByRole('dialog').getByRole('status');
const options = (page: Page) => page.getByRole('option');

async function ask(page: Page, query: string) {
  await page.keyboard.press('/');
  await box(page).fill(query);
  await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test.describe('opening', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens it with the focus in the box`, async ({ page }) => {
      await page.keyboard.press(key);
      await expect(box(page)).toBeFocused();
    });
  }

  test('the control in the header opens it, by pointer and by keyboard', async ({ page }) => {
    const control = page.getByRole('banner').getByRole('button', { name: 'Find a code' });
    await control.click();
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(control).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeFocused();
  });

  test('“/” does not open it while the reader types elsewhere', async ({ page }) => {
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('input'), { id: 'other' })));
    await page.locator('#other').press('/');
    await expect(page.locator('#other')).toHaveValue('/');
    await expect(box(page)).toBeHidden();
  });

  test('“/” can be switched off for good; Ctrl+K stays', async ({ page }) => {
    await page.keyboard.press('/');
    await page.getByRole('checkbox', { name: 'Open with /' }).uncheck();
    await page.reload();
    await page.keyboard.press('/');
    await expect(box(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('checkbox', { name: 'Open with /' })).not.toBeChecked();
  });
});

test.describe('loading', () => {
  test('nothing is loaded before the reader means to search', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/codes/409/', { waitUntil: 'networkidle' });
    expect(asked).toEqual(['/codes/409/']);
  });

  test('hovering the control loads what the first key needs', async ({ page }) => {
    const loaded = page.waitForResponse(/pagefind\/pagefind\.js$/);
    await page.getByRole('banner').getByRole('button', { name: 'Find a code' }).hover();
    await loaded;
  });

  test('letters typed while the index is on its way are answered', async ({ page }) => {
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('conflict');
    await expect(options(page).first()).toHaveAttribute('href', /^\/codes\/409\//);
  });

  test('Enter pressed before the answer follows the answer', async ({ page }) => {
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await route.continue();
    });
    await page.keyboard.press('/');
    await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.type('409');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/codes\/409\//);
  });

  test.describe('when the index cannot be loaded', { annotation: { type: 'expects', description: 'ERR_FAILED|Failed to fetch' } }, () => {
    test('the dialog says so and offers the table, and the next query tries again', async ({ page }) => {
      await page.route('**/pagefind/pagefind.js', (route) => route.abort());
      await page.keyboard.press('/');
      await box(page).fill('conflict');
      await expect(page.getByText('The index of the full text could not be loaded.')).toBeVisible();
      await expect(status(page)).toHaveText('The search does not work right now.');
      await expect(page.getByRole('link', { name: 'All codes stand in one table.' })).toHaveAttribute('href', '/codes/');
    });
  });
});

test.describe('finding', () => {
  for (const [query, path] of [
    ['409', '/codes/409/'],
    ['404', '/codes/404/'],
    ['Not Modified', '/codes/304/'],
    ['unprocessable entity', '/codes/422/'],
    ['email already taken', '/codes/409/'],
    ['4xx', '/classes/4xx/'],
  ] as const) {
    test(`“${query}” finds ${path} first`, async ({ page }) => {
      await ask(page, query);
      await expect(options(page).first()).toHaveAttribute('href', new RegExp(`^${path}(#.*)?$`));
    });
  }

  test('the count is said', async ({ page }) => {
    await ask(page, '409');
    await expect(status(page)).toHaveText(/^\d+ results?$/);
  });

  test('nothing found is said with the query', async ({ page }) => {
    await ask(page, 'zzqxw');
    await expect(status(page)).toHaveText('Nothing found for “zzqxw”.');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('an excerpt shows the words, and markup in them stays text', async ({ page }) => {
    await ask(page, 'conflict');
    await expect(options(page).first().locator('mark').first()).toHaveText(/conflict/i);
  });
});

test.describe('by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await ask(page, 'request');
  });

  test('the first result is chosen, arrows go round, Home and End jump', async ({ page }) => {
    const chosen = () => page.locator('[role="option"][aria-selected="true"]');
    const last = (await options(page).count()) - 1;
    await expect(chosen()).toHaveAttribute('id', 'search-option-0');
    await page.keyboard.press('ArrowDown');
    await expect(chosen()).toHaveAttribute('id', 'search-option-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(chosen()).toHaveAttribute('id', `search-option-${last}`);
    await page.keyboard.press('Home');
    await expect(chosen()).toHaveAttribute('id', 'search-option-0');
    await page.keyboard.press('End');
    await expect(chosen()).toHaveAttribute('id', `search-option-${last}`);
    await expect(box(page)).toHaveAttribute('aria-activedescendant', `search-option-${last}`);
  });

  test('Enter goes to the chosen result', async ({ page }) => {
    await page.keyboard.press('ArrowDown');
    const href = await options(page).nth(1).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === href);
  });

  test('Ctrl+Enter opens it in a new tab', async ({ page, context }) => {
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    expect(new URL((await opened).url()).pathname).not.toBe('/');
    await expect(box(page)).toBeVisible();
  });

  test('Escape closes it, and the query is kept while the page stays', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(box(page)).toHaveValue('request');
  });
});
