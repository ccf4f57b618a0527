import { ask, options } from '../support/search-dialog.ts';
import { expect, test } from '../support/test.ts';

// What a test before it has loaded may be in the page's memory and be asked for no more, and its pointer may rest on the control.
test.use({ reuseContext: false });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('nothing is loaded before the reader means to search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/codes/409/', { waitUntil: 'networkidle' });
  expect(asked).toEqual(['/codes/409/']);
});

test('hovering the control loads what the first key needs', async ({ page }) => {
  const loaded = Promise.all([page.waitForResponse(/search\/facts\.json$/), page.waitForResponse(/_astro\/[^/]+\.js$/)]);
  await page.getByRole('banner').getByRole('button', { name: 'Find a code' }).hover();
  await loaded;
});

test('the facts do not wait for the script', async ({ page }) => {
  await page.route('**/_astro/**', () => undefined);
  const asked = page.waitForRequest('**/search/facts.json');
  await page.keyboard.press('/');
  await asked;
});

test('the facts are asked for once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await ask(page, 'conflict');
  expect(asked.filter((path) => path === '/search/facts.json')).toHaveLength(1);
});

test('two requests are enough for an answer', async ({ page }) => {
  await page.route(/\/(?:search|pagefind|_astro)\//, (route) =>
    /facts\.json$|_astro\/[^/]+\.js$/.test(route.request().url()) ? route.continue() : undefined,
  );
  await page.keyboard.press('/');
  await page.keyboard.type('conflict');
  await expect(options(page).first()).toHaveAttribute('href', '/codes/409/');
});

test('letters typed while the facts are on their way are answered', async ({ page }) => {
  await page.route('**/search/facts.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('conflict');
  await expect(options(page).first()).toHaveAttribute('href', '/codes/409/');
});

test('Enter pressed before the answer follows the answer', async ({ page }) => {
  await page.route('**/search/facts.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.keyboard.press('/');
  await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.type('409');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/codes/409/');
});

test('what the full text finds later is put behind what stands', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await ask(page, 'tide table mirror');
  const before = await options(page).evaluateAll((all) => all.map((option) => option.getAttribute('href')));
  release();
  await expect(
    page
      .getByRole('option')
      .filter({ has: page.locator('mark') })
      .first(),
  ).toBeVisible();
  const after = await options(page).evaluateAll((all) => all.map((option) => option.getAttribute('href')));
  expect(after.slice(0, before.length)).toEqual(before);
});
