import { expect, test } from '../support/test.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('answers are given by keyboard, and lead through the questions to a code', async ({ page }) => {
    await page.goto('/choose/');
    for (const answer of ['Something about the request', 'Who is asking', 'may not do this', 'No.']) {
      await page.locator('.answers').getByRole('link', { name: answer }).focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('.decisions').getByRole('heading', { level: 2 })).toContainText('404');
  });
});

test('an end has an address of its own, and tells the way to it', async ({ page }) => {
  await page.goto('/choose/#state-409');
  await expect(page.locator('.decisions').getByRole('heading', { level: 2 })).toHaveText(/409\s*Conflict/);
  await expect(page.locator('.taken:visible li')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Copy link to this answer' }).filter({ visible: true })).toHaveAttribute(
    'data-copy',
    'http://localhost:4321/choose/#state-409',
  );
});

test('a question of the way taken can be gone back to', async ({ page }) => {
  await page.goto('/choose/#state-409');
  await page.locator('.taken:visible').getByRole('link', { name: 'What stands in the way?' }).click();
  await expect(page.locator('.decisions').getByRole('heading', { level: 2 })).toHaveText('What stands in the way?');
});

test('paper has the whole tree', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/choose/');
  await expect(page.locator('.tree').getByText('Is the work finished?')).toBeVisible();
});
