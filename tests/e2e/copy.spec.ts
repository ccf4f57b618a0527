import { expect, test } from '../support/test.ts';

const clipboard = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ page }) => {
  await page.goto('/codes/409/?from=chat#example');
});

test('“Copy link” copies the canonical address, whatever the reader’s own is', async ({ page }) => {
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await clipboard(page)).toBe('http://localhost:4321/codes/409/');
});

test('“Copy Markdown link” copies a link in Markdown', async ({ page }) => {
  await page.getByRole('button', { name: 'Copy Markdown link' }).click();
  expect(await clipboard(page)).toBe('[409 Conflict](http://localhost:4321/codes/409/)');
});

test('a heading’s sign copies the address of its section and goes there', async ({ page }) => {
  await page.getByRole('link', { name: 'Link to Pitfalls' }).click();
  expect(await clipboard(page)).toBe('http://localhost:4321/codes/409/#pitfalls');
  await expect(page).toHaveURL(/#pitfalls$/);
});

test('a requirement’s sign copies its address', async ({ page }) => {
  await page.getByRole('link', { name: 'Link to this requirement' }).first().click();
  expect(await clipboard(page)).toBe('http://localhost:4321/codes/409/#requirement-webdav-mkcol-parent');
});

test('a constant is copied as it is written', async ({ page }) => {
  await page.getByRole('button', { name: 'http.StatusConflict' }).click();
  expect(await clipboard(page)).toBe('http.StatusConflict');
});

test('a constant that is copied twice in a row is copied both times, and its name comes back', async ({ page }) => {
  const constant = page.getByRole('row', { name: 'Go' }).getByRole('button', { name: /http|Copied/ });
  await constant.click();
  await constant.click();
  expect(await clipboard(page)).toBe('http.StatusConflict');
  await expect(constant).toHaveText('http.StatusConflict');
});

test('copying is said aloud and shown', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Copy link' });
  await button.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(page.locator('#announcement')).toHaveText('Copied http://localhost:4321/codes/409/');
  await expect(button).toBeVisible();
});

test('a browser that forbids copying gets the text to select', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied'));
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#announcement')).toHaveText(/does not allow copying\. The text is: http:\/\/localhost:4321\/codes\/409\//);
});
