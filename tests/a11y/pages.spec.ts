import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { onePathOfEachKind, readPaths } from '../support/paths.ts';
import { expect, test } from '../support/test.ts';

/** The rules whose verdict a colour scheme can change. All others see the same page in light and in dark. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const VIEWS = [
  { name: 'light phone', colorScheme: 'light', width: 360 },
  { name: 'dark phone', colorScheme: 'dark', width: 360, rules: OF_COLOUR },
  { name: 'light desktop', colorScheme: 'light', width: 1280 },
  { name: 'dark desktop', colorScheme: 'dark', width: 1280, rules: OF_COLOUR },
] as const;

/** What axe finds on the page as it stands, each violation with the elements that show it. */
async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The other mode opens a second page for each run, to follow frames; the site has none.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? builder.withRules([...rules]) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

// Two opposite views for every page; the others differ by layout and hue, which pages of a kind and a class share.
const inAllViews = new Set([...onePathOfEachKind, '/codes/103/', '/codes/206/', '/codes/503/']);

for (const path of readPaths) {
  const views = inAllViews.has(path) ? VIEWS : [VIEWS[0], VIEWS[3]];
  test(`${path} has no violation in ${views.length === 2 ? 'two views' : 'any view'}`, async ({ page }) => {
    await page.goto(path);
    for (const { name, colorScheme, width, ...view } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOn(page, 'rules' in view ? view.rules : undefined), name).toEqual([]);
    }
  });
}

for (const { name, colorScheme, width } of VIEWS) {
  test(`the search has no violation: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/codes/409/');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('conflict');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
}
