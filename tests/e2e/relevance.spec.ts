import { readFileSync } from 'node:fs';
import { createFactIndex, saidOf } from '../../src/outputs/search/fact-index.ts';
import { unpack, unpackDetails } from '../../src/outputs/search/packed.ts';
import { mergeResults } from '../../src/outputs/search/result.ts';
import { atOnce } from '../../src/outputs/search/steps.ts';
import { expect, test } from '../support/test.ts';

const read = (name: string) => JSON.parse(readFileSync(`dist/search/${name}.json`, 'utf8'));
const facts = read('facts');
const details = read('details');
const senders = read('senders');
const index = createFactIndex({
  ...facts,
  pages: unpack(facts.pages, '/'),
  names: details.names,
  details: atOnce(unpackDetails(details)),
  senders: { ...senders, details: atOnce(unpackDetails(senders.details)) },
});

/** One of each way in which the index reads a query. How well it answers is measured without a browser, in tests/content. */
const QUERIES = ['409', '52x', '401 or 403', 'StatusConflict', 'retry-after', 'email already taken', 'too mny requests', 'lost update'];

test('the dialog lists what the index of facts finds, in its order', async ({ page }) => {
  await page.goto('/codes/200/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  // A mark asks for the last of the parts; when its line is there, all of the index is.
  await box.fill('503 UF');
  for (const href of index.lacks('503 UF')) index.tell(href, read(`said/${saidOf(href)}`));
  await expect(page.getByRole('option').first()).toContainText(index.answer('503 UF').results[0]!.excerpt[0]!.text);
  for (const query of QUERIES) {
    await box.fill(query);
    await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    const hrefs = await page.getByRole('option').evaluateAll((all) => all.map((option) => option.getAttribute('href')));
    const { results, isSure } = index.answer(query);
    // Where nothing fits well the nearest three stand before the full text.
    const found = mergeResults([results.slice(0, isSure ? undefined : 3)]).map(({ href }) => href);
    expect(found.length, query).toBeGreaterThan(0);
    expect(hrefs.slice(0, found.length), query).toEqual(found);
  }
});
