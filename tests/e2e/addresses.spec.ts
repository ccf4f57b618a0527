import { expect, test } from '../support/test.ts';

test.describe('addresses', () => {
  for (const path of ['/codes/409', '/codes/409/', '/409/', '/409']) {
    test(`${path} arrives at the page of 409`, async ({ page }) => {
      await page.goto(path);
      await page.waitForURL(/\/codes\/409\/?$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/409\s*Conflict/);
    });
  }

  test('/404/ arrives at the page of 404, though the name is special', async ({ page }) => {
    await page.goto('/404/');
    await page.waitForURL('/codes/404/');
  });

  test('the page of 404 is a page like any other', async ({ page }) => {
    const response = await page.goto('/codes/404/');
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/404\s*Not Found/);
  });
});

test.describe('an address without a page', { annotation: { type: 'expects', description: '404 \\(Not Found\\)' } }, () => {
  test('answers 404', async ({ page }) => {
    expect((await page.goto('/codes/471/'))?.status()).toBe(404);
  });

  test('says how a client treats an unknown code of the class', async ({ page }) => {
    await page.goto('/codes/471/');
    await expect(
      page.getByText('Nobody registered 471, and no product is known to send it. A client that does not know it treats it as 400'),
    ).toBeVisible();
    await expect(page.locator('#number-help').getByRole('link', { name: '4xx' })).toHaveAttribute('href', '/classes/4xx/');
  });

  test('says that a number outside 100 to 599 is no status code', async ({ page }) => {
    await page.goto('/codes/998/');
    await expect(page.getByText('998 is not a status code of HTTP')).toBeVisible();
  });

  test('leads to finding the sender', async ({ page }) => {
    await page.goto('/codes/471/');
    await page.locator('#number-help').getByRole('link', { name: 'Find the sender' }).click();
    await expect(page.getByRole('heading', { name: 'Find the sender' })).toBeInViewport();
  });

  for (const path of ['/codes/0409', '/status/409', '/codes/409.html']) {
    test(`${path} offers the page that was meant`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('#number-help').getByRole('link')).toHaveAttribute('href', '/codes/409/');
    });
  }

  test('without a number it says no more than it knows', async ({ page }) => {
    await page.goto('/nowhere/');
    await expect(page.getByText('The address may be mistyped')).toBeVisible();
  });
});
