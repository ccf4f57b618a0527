import { readFileSync } from 'node:fs';
import { createFactIndex, saidOf, type FirstPart } from '../../src/outputs/search/fact-index.ts';
import { unpack, type PackedDocument } from '../../src/outputs/search/packed.ts';
import { mergeResults } from '../../src/outputs/search/result.ts';
import { toParts, type BasePart, type WordPart } from '../../src/outputs/search/words.ts';
import { expect, test } from '../support/test.ts';
import { takeWords } from '../support/words.ts';

const read = <Content>(name: string) => JSON.parse(readFileSync(`dist/search/${name}.json`, 'utf8')) as Content;
const facts = read<FirstPart & { pages: PackedDocument[] }>('facts');
const details = read<BasePart & { pages: PackedDocument[]; version: string }>('details');
const index = createFactIndex(toParts({ ...facts, pages: unpack(facts.pages, '/') }, { ...details, pages: unpack(details.pages, '/') }));
const loaded = new Set<number>();
const take = (query: string) =>
  takeWords(index, query, details.starts.split(' '), (part) => read<WordPart>(`${details.version}/words/${part}`), loaded);

/** One of each way in which the index reads a query. How well it answers is measured without a browser, in tests/content. */
const QUERIES = ['409', '52x', '401 or 403', 'StatusConflict', 'retry-after', 'email already taken', 'too mny requests', 'lost update'];

test('the dialog lists what the index of facts finds, in its order', async ({ page }) => {
  await page.goto('/codes/200/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  // When the line of a mark is there, all that its query needs is.
  await box.fill('503 UF');
  take('503 UF');
  for (const href of index.lacks('503 UF')) index.tell(href, read<string[]>(`${details.version}/said/${saidOf(href)}`));
  await expect(page.getByRole('option').first()).toContainText(index.answer('503 UF').results[0]!.excerpt[0]!.text);
  for (const query of QUERIES) {
    await box.fill(query);
    await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    const hrefs = await page.getByRole('option').evaluateAll((all) => all.map((option) => option.getAttribute('href')));
    take(query);
    const { results, isSure } = index.answer(query);
    // Where nothing fits well the nearest three stand before the full text.
    const found = mergeResults([results.slice(0, isSure ? undefined : 3)]).map(({ href }) => href);
    expect(found.length, query).toBeGreaterThan(0);
    expect(hrefs.slice(0, found.length), query).toEqual(found);
  }
});
