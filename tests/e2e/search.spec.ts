import { ask, box, options, status } from '../support/search-dialog.ts';
import { expect, test } from '../support/test.ts';

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

test.describe('finding', () => {
  test('three digits that nobody uses are explained', async ({ page }) => {
    await ask(page, '471');
    await expect(options(page).first()).toContainText('400');
    await expect(options(page).first()).toHaveAttribute('href', '/classes/4xx/');
  });

  test('a result says that its number is not registered', async ({ page }) => {
    await ask(page, '499');
    await expect(options(page).first()).toContainText('unofficial');
  });

  test('the count is said', async ({ page }) => {
    await ask(page, '409');
    await expect(status(page)).toHaveText(/^\d+ results?$/);
  });

  test('nothing found is said with the query', async ({ page }) => {
    await ask(page, 'wvvvvk');
    await expect(status(page)).toHaveText('Nothing found for “wvvvvk”.');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('an excerpt of the full text shows the words', async ({ page }) => {
    await ask(page, 'research vessel');
    await expect(options(page).locator('mark').first()).toHaveText(/research|vessel/i);
  });

  for (const [name, query] of [
    ['markup', '<img src=x onerror=alert(1)>'],
    ['an escape', '%00 %3Cscript%3E'],
    ['signs of regular expressions', '(.*)+[a-z]{2}\\'],
    ['ten thousand characters', 'conflict '.repeat(1111)],
    ['marks of direction and emoji', '\u202E409\u200F 🦆'],
  ] as const) {
    test(`${name} is a query like any other`, async ({ page }) => {
      await ask(page, query);
      await expect(status(page)).toHaveText(/^\d+ results?$|^Nothing found for/);
      await expect(page.getByRole('dialog').locator('img, script')).toHaveCount(0);
      await ask(page, '409');
      await expect(options(page).first()).toHaveAttribute('href', '/codes/409/');
    });
  }

  test('“All results” leads to the same query on the page of the search', async ({ page }) => {
    await ask(page, 'rate limit');
    await page.getByRole('link', { name: 'All results' }).click();
    await expect(page.getByRole('searchbox')).toHaveValue('rate limit');
    await expect(page.locator('#found a').first()).toHaveAttribute('href', '/guides/rate-limiting/');
  });
});

test.describe('by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await ask(page, 'request');
  });

  test('the first result is chosen, arrows go round', async ({ page }) => {
    const chosen = () => page.locator('[role="option"][aria-selected="true"]');
    const last = (await options(page).count()) - 1;
    await expect(chosen()).toHaveAttribute('id', 'search-option-0');
    await page.keyboard.press('ArrowDown');
    await expect(chosen()).toHaveAttribute('id', 'search-option-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
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
