import { expect, test } from '../support/test.ts';

const clipboard = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());
const fold = (page: import('@playwright/test').Page, title: string) => page.locator('details', { hasText: title });
/** A file that is not there is reported by the browser, too. */
const lost = { type: 'expects', description: 'ERR_FAILED' };

test.describe('what is folded on the page of a code', () => {
  test('is not loaded before a reader unfolds it', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('/codes/409/', { waitUntil: 'networkidle' });
    expect(requests).toEqual(['/codes/409/']);
    await page.getByText('Reproduce it').click();
    await expect(fold(page, 'Reproduce it').getByText('python3 -c').first()).toBeVisible();
    expect(requests).toContain('/codes/409.json');
  });

  test('has the OpenAPI response, ready to be copied', async ({ page }) => {
    await page.goto('/codes/409/');
    await page.getByText('In OpenAPI').click();
    await fold(page, 'In OpenAPI').getByRole('button', { name: 'Copy' }).click();
    expect(await clipboard(page)).toContain('components:\n  responses:\n    Conflict:\n');
  });

  test('has a problem body with a type of the API’s own, and advice', async ({ page }) => {
    await page.goto('/codes/409/');
    await page.getByText('A body for it').click();
    const list = fold(page, 'A body for it');
    await expect(list.getByText('about:blank').first()).toBeVisible();
    await list.getByRole('button', { name: 'Copy' }).nth(1).click();
    expect(JSON.parse(await clipboard(page))).toMatchObject({ type: 'https://api.shop.example/problems/order-shipped', status: 409 });
  });

  test('can be unfolded and copied with the keyboard', async ({ page }) => {
    await page.goto('/codes/405/');
    await page.locator('summary', { hasText: 'Reproduce it' }).focus();
    await page.keyboard.press('Enter');
    await expect(fold(page, 'Reproduce it').getByRole('button', { name: 'Copy' }).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await clipboard(page)).toContain('GET, HEAD');
  });

  test('says so where it cannot be loaded, and leads to the Markdown', { annotation: lost }, async ({ page }) => {
    await page.route('**/codes/409.json', (route) => route.abort());
    await page.goto('/codes/409/');
    await page.getByText('Reproduce it').click();
    await expect(fold(page, 'Reproduce it').getByRole('alert')).toHaveText(/^It could not be loaded\. It stands in 409\.md\./);
    await expect(fold(page, 'Reproduce it').getByRole('link', { name: '409.md' })).toBeVisible();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is in the Markdown, to which it leads', async ({ page }) => {
      await page.goto('/codes/409/');
      await page.getByText('Reproduce it').click();
      const link = fold(page, 'Reproduce it').getByRole('link', { name: '409.md' });
      const response = await page.request.get((await link.getAttribute('href'))!);
      expect(await response.text()).toContain('## Reproduce it');
    });
  });
});

for (const [path, first] of [
  ['/codes/409/', '# 409 Conflict'],
  ['/classes/4xx/', '# 4xx Client Error'],
  ['/compare/401-vs-403/', '# 401 or 403?'],
  ['/guides/retries/', '# Retries'],
] as const) {
  test(`“Copy page as Markdown” copies ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect((await clipboard(page)).split('\n')[0]).toBe(first);
  });
}

test('a page that cannot be loaded for copying is named', { annotation: lost }, async ({ page }) => {
  await page.route('**/codes/409.md', (route) => route.abort());
  await page.goto('/codes/409/');
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
  await expect(page.locator('#announcement')).toHaveText(/could not be copied\. It is at http:\/\/localhost:\d+\/codes\/409\.md/);
});
