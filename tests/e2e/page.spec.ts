import { expect, test } from '../support/test.ts';

test('the answers at a glance begin on the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/codes/409/');
  await expect(page.getByText('Who acts')).toBeInViewport();
  await expect(page.getByText('Retry as is?')).toBeInViewport();
});

test.describe('theme', () => {
  test('follows the system', async ({ page }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
  });

  test('the toggle turns it round, and the choice is there before the next page is painted', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goto('/codes/409/', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('paper is light', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.goto('/codes/409/');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a code’s page is whole, and nothing is shown that needs them', async ({ page }) => {
    await page.goto('/codes/409/');
    for (const name of ['Meaning', 'Example', 'Requirements', 'Constants'])
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await expect(page.getByText('http.StatusConflict')).toBeVisible();
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
  });

  test('the search leads to its page, which has the table of all codes', async ({ page }) => {
    await page.goto('/codes/409/');
    await page.getByRole('banner').getByRole('link', { name: 'Find a code' }).click();
    await expect(page).toHaveURL('/search/');
    await expect(page.getByRole('rowheader', { name: '409 Conflict' })).toBeVisible();
  });

  test('a heading’s sign is a link to it', async ({ page }) => {
    await page.goto('/codes/409/');
    await page.getByRole('link', { name: 'Link to Pitfalls' }).click();
    await expect(page).toHaveURL(/#pitfalls$/);
  });

  test(
    'the not-found page has the rules for unknown codes',
    { annotation: { type: 'expects', description: '404 \\(Not Found\\)' } },
    async ({ page }) => {
      await page.goto('/codes/471/');
      await expect(page.getByText('treat it as 400')).toBeVisible();
    },
  );
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/codes/409/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('the table of contents marks the section in view', async ({ page }) => {
  await page.goto('/codes/409/#pitfalls');
  await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Pitfalls' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});
