import { ourRules } from '../support/our-rules.ts';
import { expect, test } from '../support/test.ts';

const shown = (page: import('@playwright/test').Page) => page.getByRole('rowheader');

test('the table is narrowed to a class, a standing and a vendor', async ({ page }) => {
  await page.goto('/codes/');
  await page.getByLabel('Class').selectOption('4xx');
  await page.getByRole('combobox', { name: 'Sent by' }).selectOption('nginx');
  await page.getByLabel('Standing').selectOption('unofficial');
  await expect(shown(page).first()).toContainText('444');
  await expect(shown(page)).toHaveCount(6);
  await expect(page.locator('#code-filters').getByRole('status')).toHaveText(/^6 of \d+ codes$/);
});

test('the address keeps the choice', async ({ page }) => {
  await page.goto('/codes/?class=5xx&standing=unofficial');
  await expect(page.getByLabel('Class')).toHaveValue('5xx');
  await expect(shown(page).first()).toContainText('509');
});

test('a value that no code has asks for nothing', async ({ page }) => {
  await page.goto('/codes/?class=7xx');
  await expect(shown(page).first()).toContainText('100');
  await expect(page).toHaveURL('/codes/');
});

test('a number that no registry lists says so in its row', async ({ page }) => {
  await page.goto('/codes/');
  await expect(page.getByRole('rowheader', { name: '499 Client Closed Request' })).toContainText('unofficial');
});

// One code stands for all; a team that has emptied its file has none.
for (const code of Object.entries(ourRules()?.codes ?? {})
  .flatMap(([code, { use }]) => (use === 'never' ? [] : [code]))
  .slice(0, 1))
  test(`${code}, which the team’s API sends, is marked`, async ({ page }) => {
    await page.goto('/codes/');
    await expect(page.getByRole('rowheader', { name: code }).getByRole('img', { name: 'sent by our API' })).toBeVisible();
  });

test.describe('an unwritten comparison', { annotation: { type: 'expects', description: '404 \\(Not Found\\)' } }, () => {
  test('offers both codes', async ({ page }) => {
    await page.goto('/compare/404-vs-503/');
    const help = page.locator('#number-help');
    await expect(help.getByRole('link')).toHaveText(['404', '503']);
  });

  test('asked for the other way round leads to the one that is written', async ({ page }) => {
    await page.goto('/compare/403-vs-401/');
    await expect(page.locator('#number-help').getByRole('link')).toHaveAttribute('href', '/compare/401-vs-403/');
  });
});
