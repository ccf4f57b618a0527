import { expect, test } from '../support/test.ts';

/** What a backend developer meets, the code for it, and what is answered on the way. */
const SITUATIONS: [situation: string, code: number, ...answers: string[]][] = [
  ['a duplicate e-mail address', 409, 'Something about the request', 'The state', 'a name that is taken'],
  ['a stale ETag', 412, 'Something about the request', 'The state', 'named a condition, and it does not hold'],
  ['an expired token', 401, 'Something about the request', 'Who is asking', 'missing, wrong or expired'],
  ['no permission', 403, 'Something about the request', 'Who is asking', 'may not do this', 'Yes.'],
  ['a resource that is hidden', 404, 'Something about the request', 'Who is asking', 'may not do this', 'No.'],
  ['validation failed', 422, 'Something about the request', 'What the request contains', 'breaks a rule'],
  ['a queued job', 202, 'It worked', 'It is queued'],
  ['deleted twice', 404, 'Something about the request', 'The address or the method', 'Nothing is there', 'No, or it was never there'],
  ['too many calls', 429, 'Something about the request', 'too much of it', 'Requests from this caller'],
  ['the wrong content type', 415, 'Something about the request', 'What the request contains', 'a format that we do not take'],
  ['a body too large', 413, 'Something about the request', 'too much of it', 'Content.'],
  ['maintenance', 503, 'we could not carry it out', 'down for maintenance'],
  ['an upstream that is down', 502, 'we could not carry it out', 'The server behind us', 'refused the connection'],
  ['an upstream that is slow', 504, 'we could not carry it out', 'The server behind us', 'did not answer in time'],
  ['a method that is not supported', 405, 'Something about the request', 'The address or the method', 'does not take this method'],
  ['moved for good', 308, 'look elsewhere', 'lives for good', 'Yes, or they may one day'],
  ['a resumed upload without its condition', 428, 'Something about the request', 'The state', 'should have named a condition'],
  ['partial content', 206, 'It worked', 'Yes.', 'something to show', 'a part is what I send'],
  ['a legal block', 451, 'Something about the request', 'A law'],
  [
    'a range that lies outside',
    416,
    'Something about the request',
    'What the request contains',
    'how it was sent',
    'a range that lies outside',
  ],
];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [situation, code, ...answers] of SITUATIONS) {
    test(`${situation} leads to ${code}, by keyboard`, async ({ page }) => {
      await page.goto('/choose/');
      for (const answer of answers) {
        await page.locator('.answers').getByRole('link', { name: answer }).focus();
        await page.keyboard.press('Enter');
      }
      await expect(page.locator('.decisions').getByRole('heading', { level: 2 })).toContainText(String(code));
      expect(answers.length).toBeLessThanOrEqual(7);
    });
  }
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
