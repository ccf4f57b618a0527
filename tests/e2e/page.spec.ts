import type { Page } from '@playwright/test';
import { shifts } from '../support/shifts.ts';
import { expect, test } from '../support/test.ts';

/** A phone, as wide as most and as narrow as any; a finger points. */
test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  // Long phrases, long summaries, long conditions.
  for (const code of [409, 504, 505, 511, 531])
    test(`the first screen of ${code} says who acts and whether to retry, and leads to the steps`, async ({ page }) => {
      await page.goto(`/codes/${code}/`);
      for (const label of ['Who acts', 'Retry as is?']) await expect(page.getByText(label)).toBeInViewport({ ratio: 1 });
      await page.getByRole('definition').getByRole('link', { name: 'What to do' }).tap();
      await expect(page.getByRole('heading', { name: 'What to do' })).toBeInViewport();
    });

  test('the header takes one row, whose targets a finger meets', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/codes/409/');
    const banner = page.getByRole('banner');
    expect((await banner.boundingBox())!.height).toBeLessThan(65);
    for (const target of [banner.getByRole('link', { name: 'Status Atlas' }), ...(await banner.getByRole('button').all())])
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });

  test('the menu opens without leaving the page, and leads on', async ({ page }) => {
    await page.goto('/codes/409/');
    await expect(page.getByRole('navigation', { name: 'Site', exact: true })).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link', { name: 'Guides' }).tap();
    await expect(page).toHaveURL('/guides/');
  });

  test('the sections are one tap away', async ({ page }) => {
    await page.goto('/codes/409/');
    await page.getByText('On this page').tap();
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Constants' }).tap();
    await expect(page.getByRole('heading', { name: 'Constants' })).toBeInViewport();
  });

  /** How many headings of a page are laid out, and how many are not yet. */
  const headings = async (page: Page, levels: string) => {
    const isLaidOut = await page
      .locator(levels)
      .evaluateAll((all) => all.map((heading) => heading.checkVisibility({ contentVisibilityAuto: true })));
    return { near: isLaidOut.filter(Boolean).length, far: isLaidOut.filter((one) => !one).length };
  };

  for (const path of ['/products/nginx/', '/codes/503/senders/', '/protocols/oauth/'])
    test(`most of ${path} is laid out only when it comes near`, async ({ page }) => {
      await page.goto(path);
      const { near, far } = await headings(page, path.startsWith('/products') ? 'main h3' : 'main h2');
      expect(far).toBeGreaterThan(near);
    });

  test('who comes for one mark has the page whole, the mark in view, and nothing moves', async ({ page }) => {
    await page.goto('/products/nginx/#inner-499');
    await expect(page.locator('#inner-499')).toBeInViewport();
    expect((await headings(page, 'main h3')).far).toBe(0);
    expect(await shifts(page)).toBe(0);
  });

  test('who loads a long page anew reads on where it was', async ({ page }) => {
    const inTheMiddle = () => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)!.textContent);
    await page.goto('/products/nginx/');
    await page.evaluate(() => scrollTo(0, 9000));
    // What has come near has its own height, and holds the place meanwhile.
    await expect.poll(async () => (await headings(page, 'main h3')).near).toBeGreaterThan(2);
    await page.waitForTimeout(300);
    const read = await inTheMiddle();
    await page.reload();
    await expect.poll(inTheMiddle).toBe(read);
  });
});

test('where forced colours leave no grounds, what is current and what the API sends can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/codes/409/#pitfalls');
  const entry = (name: string) => page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name });
  await expect(entry('Pitfalls')).toHaveCSS('font-weight', '700');
  await expect(entry('Meaning')).toHaveCSS('font-weight', '400');
  await expect(page.locator('dl > div').first()).toHaveCSS('border-top-style', 'solid');
  await page.goto('/codes/');
  const mark = page.getByRole('img', { name: 'sent by our API' }).first();
  expect(parseFloat(await mark.evaluate((element) => getComputedStyle(element).borderTopWidth))).toBeGreaterThan(2);
});

test('where there is room, the codes to send instead stand beside the situations', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/codes/409/');
  const [list, instead] = await Promise.all(
    [page.locator('#when-to-send-it + ul'), page.locator('#send-another-code-when')].map(async (part) => (await part.boundingBox())!),
  );
  expect(instead!.x).toBeGreaterThan(list!.x + list!.width);
  expect(Math.abs(instead!.y - list!.y)).toBeLessThan(32);
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

  test('the choice is there before the next page is painted, and the third click gives it back to the system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    await page.getByRole('button', { name: 'Theme: as the system' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goto('/codes/409/', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'Theme: dark' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', '');
  });

  test('paper is light', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.goto('/codes/409/');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
    await expect(page.getByText('http://localhost:4321/codes/409/ Read against its sources on')).toBeVisible();
    await expect(page.getByText('more languages and frameworks')).toBeHidden();
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
