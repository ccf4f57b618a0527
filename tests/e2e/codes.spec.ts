import { ourRules } from '../support/our-rules.ts';
import { expect, test } from '../support/test.ts';

const shown = (page: import('@playwright/test').Page) => page.locator('th[scope="row"]').filter({ visible: true });

test('the table is narrowed by what one knows, and the address keeps the choice', async ({ page }) => {
  await page.goto('/codes/?class=4xx');
  await page.locator('label', { hasText: 'Unofficial' }).click();
  await page.getByRole('combobox', { name: 'Used by' }).selectOption('nginx');
  await expect(shown(page).first()).toContainText('444');
  await expect(shown(page)).toHaveCount(6);
  await expect(page.locator('#code-filters').getByRole('status')).toHaveText(/^6 of \d+ codes$/);
  await expect(page).toHaveURL('/codes/?class=4xx&standing=unofficial&vendor=nginx');
});

test('on paper the table is three pages at most', async ({ page }) => {
  await page.goto('/codes/');
  const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
  const paper = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  expect([...paper.matchAll(/\/Type\s*\/Page\b/g)].length).toBeLessThanOrEqual(3);
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
