import { expect, test } from '../support/test.ts';

/** A page of each kind that is laid out in a way of its own. */
const PAGES = [
  '/',
  '/codes/',
  '/codes/409/',
  '/codes/503/senders/',
  '/classes/4xx/',
  '/compare/401-vs-403/',
  '/choose/',
  '/guides/redirects/',
  '/products/',
  '/products/nginx/',
  '/protocols/oauth/',
  '/headers/',
  '/data/',
];

const HEIGHT = 844;

/** Where the parts of the page stand, in whole pixels. No number is compared with one that another font would change. */
const measure = () => {
  const box = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left: Math.round(left), right: Math.round(right), top: Math.round(top + scrollY), bottom: Math.round(bottom + scrollY) };
  };
  const shown = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const contents = document.querySelector('nav[aria-label="On this page"]');
  return {
    mark: box(document.querySelector('header a')!),
    title: box(document.querySelector('h1')!),
    footer: box(document.querySelector('footer nav')!),
    headings: shown('main :is(h1, h2)').map(box),
    tables: shown('main table').map(box),
    contents: contents && { ...box(contents), links: [...contents.querySelectorAll('a')].filter((link) => link.checkVisibility()).length },
  };
};

for (const path of PAGES)
  test(`${path} has one edge and one order at every width, and no theme moves anything`, async ({ page }) => {
    // An address that names a place has all of a long page laid out.
    await page.goto(`${path}#main`);
    for (const width of [390, 1280, 1920]) {
      await Promise.all([page.setViewportSize({ width, height: HEIGHT }), page.emulateMedia({ colorScheme: 'light' })]);
      const light = await page.evaluate(measure);
      const { mark, title, footer, headings, tables, contents } = light;
      const lefts = [title, footer, ...tables].map(({ left }) => left);
      expect.soft(new Set(lefts), `the edge of header, title, tables and footer at ${width}`).toEqual(new Set([mark.left]));
      expect.soft(title.bottom, `the title is in the first screen at ${width}`).toBeLessThan(HEIGHT);
      const tops = headings.map(({ top }) => top);
      expect.soft(tops, `headings at ${width}`).toEqual(tops.toSorted((a, b) => a - b));
      if (contents && width === 390) {
        expect.soft(contents, 'contents are folded').toMatchObject({ left: mark.left, links: 0 });
        expect.soft(contents.top, 'contents stand below the title').toBeGreaterThanOrEqual(title.bottom);
      }
      if (contents && width > 390) {
        expect.soft(contents.links, 'contents are open').toBeGreaterThan(2);
        expect.soft(contents.left, 'contents stand beside the text').toBeGreaterThan(title.right);
        expect.soft(contents.bottom, 'contents end on the screen').toBeLessThanOrEqual(HEIGHT);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await page.evaluate(measure), `in the dark at ${width}`).toEqual(light);
    }
  });

test('from 640 pixels on the two sides of a comparison stand side by side; below, one over the other', async ({ page }) => {
  await page.goto('/compare/401-vs-403/');
  const tops = (selector: string) =>
    page.locator(selector).evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
  for (const width of [680, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const pair of ['h2[id^="verdict-"]', '.prose h3:nth-of-type(-n + 2)', '.sides > section']) {
      const [first, second] = await tops(pair);
      expect.soft(first, `${pair} at ${width}`).toBe(second);
    }
  }
  await page.setViewportSize({ width: 600, height: 900 });
  const [first, second] = await tops('h2[id^="verdict-"]');
  expect(second).toBeGreaterThan(first!);
});

test('where there is room, what a condition goes with stands beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto('/products/nginx/');
  const [condition, particulars] = await Promise.all(
    [page.getByText('The path is a directory and lacks the slash at its end.'), page.getByText(/^Setting: absolute_redirect/)].map(
      async (part) => (await part.boundingBox())!,
    ),
  );
  expect(particulars!.x).toBeGreaterThan(condition!.x + condition!.width);
  expect(Math.abs(particulars!.y - condition!.y)).toBeLessThan(8);
});

test('where both have room, a request and its response stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/codes/409/');
  const [request, response] = await page
    .locator('.exchange > .message')
    .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect()));
  expect(response!.top).toBe(request!.top);
  expect(response!.left).toBe(request!.right);
});

test('the dialog and its foot stand still, whatever is typed', async ({ page }) => {
  await page.goto('/codes/409/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const places = () =>
    Promise.all([dialog, dialog.getByText('Open with'), dialog.getByRole('button', { name: 'Close' })].map((part) => part.boundingBox()));
  await expect(dialog.getByRole('option').first()).toBeVisible();
  const before = await places();
  for (const query of ['502 vs 504', 'zzzzzz', '']) {
    await dialog.getByRole('combobox').fill(query);
    await expect(dialog.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    expect.soft(await places(), `“${query}”`).toEqual(before);
  }
});

test('what is told of a code covers no tile that the keys lead to', async ({ page }) => {
  await page.goto('/');
  await page.locator('#atlas a').first().focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('ArrowDown');
    const tile = page.locator('#atlas a:focus');
    await expect
      .poll(() => tile.evaluate((own) => own.nextElementSibling!.getBoundingClientRect().top - own.getBoundingClientRect().bottom))
      .toBeGreaterThanOrEqual(0);
  }
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the filters lie over the list, and neither they nor what they say move anything', async ({ page }) => {
    await page.goto('/');
    const tops = () => page.locator('#atlas h2').evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().top));
    const before = await tops();
    await page.getByRole('button', { name: 'Filter' }).tap();
    await page.locator('label', { hasText: 'Operator' }).tap();
    expect(await tops()).toEqual(before);
    await page.getByRole('button', { name: /^Show \d+ codes$/ }).tap();
    await expect(page.locator('#facets')).toBeHidden();
    expect(await tops()).toEqual(before);
    const [all, edge] = [await page.getByRole('button', { name: 'Show all' }).boundingBox(), await page.locator('#atlas').boundingBox()];
    expect(all!.x + all!.width).toBeLessThanOrEqual(edge!.x + edge!.width);
  });

  test('all of a row of the table leads to its code', async ({ page }) => {
    await page.goto('/codes/#4xx');
    await page.getByText('The server has nothing to show at this address').tap({ force: true });
    await expect(page).toHaveURL('/codes/404/');
  });

  test('on 390 pixels what is copied of a class stands in one row', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/classes/4xx/');
    const tops = await page
      .locator('main .button')
      .evaluateAll((buttons) => buttons.slice(0, 2).map((button) => button.getBoundingClientRect().top));
    expect(tops[0]).toBe(tops[1]);
  });
});

test.describe('in forced colours', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));
  test.afterEach(({ page }) => page.emulateMedia({ forcedColors: null }));

  test('each tile of the atlas has an edge, and those of codes without a meaning another', async ({ page }) => {
    await page.goto('/');
    const edge = (name: string) =>
      page.getByRole('link', { name }).evaluate((tile) => {
        const { borderTopWidth, borderTopColor } = getComputedStyle(tile);
        return { borderTopWidth, borderTopColor };
      });
    const [standard, obsolete] = [await edge('200 OK'), await edge('305 Use Proxy')];
    expect([standard.borderTopWidth, obsolete.borderTopWidth]).toEqual(['1px', '1px']);
    expect(obsolete.borderTopColor).not.toBe(standard.borderTopColor);
  });

  test('a chosen filter and the current result have an outline', async ({ page }) => {
    await page.goto('/codes/?class=4xx');
    await expect(page.locator('label', { hasText: /^\s*4xx/ })).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('label', { hasText: /^\s*5xx/ })).toHaveCSS('outline-style', 'none');
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Find a code' }).fill('409');
    const results = page.getByRole('dialog').getByRole('option');
    await expect(results.first()).toHaveCSS('outline-style', 'solid');
    await expect(results.nth(1)).toHaveCSS('outline-style', 'none');
  });

  test('a line that differs is marked by its bar, and its links can be read', async ({ page }) => {
    await page.goto('/compare/401-vs-403/');
    const line = page.locator('mark', { hasText: 'WWW-Authenticate' }).first();
    await expect(line).toHaveCSS('border-left-width', '3px');
    const [link, ground] = await line.evaluate((mark) => [
      getComputedStyle(mark.querySelector('a')!).color,
      getComputedStyle(mark).backgroundColor,
    ]);
    expect(link).not.toBe(ground);
    expect(ground).toMatch(/rgba\(.*, 0\)/);
  });
});
