import { shifts } from '../support/shifts.ts';
import { expect, test } from '../support/test.ts';

test('an address with a query shows its results', async ({ page }) => {
  await page.goto('/search/?q=conflicts');
  await expect(page).toHaveTitle('conflicts · Search · Status Atlas');
  await expect(page.locator('#found a').first()).toHaveAttribute('href', '/codes/409/');
  await expect(page.locator('#search-page').getByRole('status')).toHaveText(/^\d+ results for “conflicts”\.$/);
});

test('a query that is typed goes into the address', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('gone');
  await expect(page).toHaveURL('/search/?q=gone');
});

test('without a query it shows the table of all codes', async ({ page }) => {
  await page.goto('/search/?q=gone+away');
  await expect(page.getByRole('table')).toBeHidden();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('rowheader', { name: '409 Conflict' })).toBeVisible();
});

test('the filters narrow the list, and the address keeps them', async ({ page }) => {
  await page.goto('/search/?q=timeout');
  await page.getByLabel('Standing').selectOption('unofficial');
  await expect(page).toHaveURL('/search/?q=timeout&standing=unofficial');
  await expect(page.locator('#found a').first()).toContainText('unofficial');
  await page.reload();
  await expect(page.getByLabel('Standing')).toHaveValue('unofficial');
  for (const text of await page.locator('#found a').allInnerTexts()) expect(text).toContain('unofficial');
});

test('“/” goes to its box', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('markup in the address stays text', async ({ page }) => {
  await page.goto('/search/?q=%3Cimg%20src=x%20onerror=alert(1)%3E');
  await expect(page.locator('#search-page').getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
});

test('the description for browsers names an address that answers', async ({ page, request }) => {
  await page.goto('/');
  const href = (await page.locator('link[rel="search"]').getAttribute('href'))!;
  const description = await (await request.get(href)).text();
  const template = /<Url[^>]*type="text\/html"[^>]*template="([^"]+)"/.exec(description)![1]!;
  await page.goto(new URL(template.replace('{searchTerms}', '409')).href.replace(/^https?:\/\/[^/]+/, ''));
  await expect(page).toHaveURL('/codes/409/');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is the table of all codes', async ({ page }) => {
    await page.goto('/search/?q=conflict');
    await expect(page.getByRole('rowheader', { name: '409 Conflict' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});

test('answers that come late move nothing that is on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  // Whatever the machine's speed, they come when the page has long been painted, and too late to count as what a key did.
  await page.route('**/search/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto('/search/?q=conflicts');
  await expect(page.locator('#found a').first()).toBeVisible();
  expect(await shifts(page)).toBe(0);
});
