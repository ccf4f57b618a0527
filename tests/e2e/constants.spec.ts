import { expect, test } from '../support/test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/codes/409/');
});

test('nine languages are open, the others folded', async ({ page }) => {
  const constants = page.locator('.constants');
  await expect(constants.getByRole('rowheader').filter({ visible: true })).toHaveCount(9);
  await constants.getByText('20 more languages and frameworks').click();
  await expect(constants.getByRole('rowheader').filter({ visible: true })).toHaveCount(29);
});

test('the reader’s language stands first, on the next page too', async ({ page }) => {
  await page.getByText('20 more languages and frameworks').click();
  await page.getByRole('button', { name: 'Kotlin (Ktor) always first' }).click();
  const first = page.locator('.constants tbody').getByRole('row').first();
  await expect(first).toContainText('HttpStatusCode.Conflict');
  await page.goto('/codes/404/');
  await expect(first).toContainText('HttpStatusCode.NotFound');
  await expect(first.getByRole('button', { name: 'Kotlin (Ktor) always first' })).toHaveAttribute('aria-pressed', 'true');
});

test('a language without a name says so', async ({ page }) => {
  await page.goto('/codes/418/');
  await expect(page.getByRole('row', { name: 'Ruby (Rails)' })).toContainText('no name');
});
