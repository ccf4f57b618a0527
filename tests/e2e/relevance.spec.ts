import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** A query that people ask, and the pages that answer it, graded from 1 (helps) to 3 (is the answer). */
interface JudgedQuery {
  query: string;
  kind: string;
  relevant: Record<string, number>;
}

const queries = readFileSync('tests/fixtures/search-queries.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as JudgedQuery);
const topics = JSON.parse(readFileSync('tests/fixtures/search-topics.json', 'utf8')) as Record<string, string>;

/** The address that a judgement means: `409`, `4xx`, `compare:401-403` or the name of a topic. */
function pathOf(judged: string): string {
  if (/^\d{3}$/.test(judged)) return `/codes/${judged}/`;
  if (/^\dxx$/.test(judged)) return `/classes/${judged}/`;
  if (judged.startsWith('compare:')) return `/compare/${judged.slice(8).replace('-', '-vs-')}/`;
  return topics[judged]!;
}

/** The first three pages that the dialog lists, each once. */
async function firstPages(page: Page, query: string): Promise<string[]> {
  const box = page.getByRole('combobox');
  await box.fill('');
  await box.fill(query);
  await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
  const hrefs = await page.getByRole('option').evaluateAll((all) => all.map((option) => option.getAttribute('href')!));
  return [...new Set(hrefs.map((href) => href.replace(/#.*/, '')))].slice(0, 3);
}

const share = (hits: boolean[]) => hits.filter(Boolean).length / hits.length;

test('the search finds what people ask for', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/codes/200/');
  await page.keyboard.press('/');
  // All indexes are loaded when an excerpt of the full text is there.
  await page.getByRole('combobox').fill('harbour club');
  await expect(page.getByRole('option').locator('mark').first()).toBeVisible();

  const rows: { kind: string; query: string; first: boolean; third: boolean; isEmpty: boolean }[] = [];
  for (const { query, kind, relevant } of queries) {
    const best = Math.max(...Object.values(relevant));
    const wanted = Object.keys(relevant)
      .filter((judged) => relevant[judged] === best)
      .map(pathOf);
    const found = await firstPages(page, query);
    rows.push({
      kind,
      query,
      first: wanted.includes(found[0]!),
      third: found.some((path) => wanted.includes(path)),
      isEmpty: found.length === 0,
    });
  }

  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
  const line = (name: string, part: typeof rows) =>
    `${name.padEnd(12)} ${String(part.length).padStart(3)} queries, first ${percent(share(part.map(({ first }) => first)))}, among three ${percent(share(part.map(({ third }) => third)))}`;
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);
  // The numbers are for people, who tune by them.
  process.stdout.write([...kinds.map((kind) => line(kind, ofKind(kind))), line('all', rows), ''].join('\n'));

  expect.soft(share(rows.map(({ first }) => first))).toBeGreaterThanOrEqual(0.92);
  expect.soft(share(rows.map(({ third }) => third))).toBeGreaterThanOrEqual(0.98);
  for (const kind of kinds) {
    const least = ['number', 'name'].includes(kind) ? 1 : 0.8;
    expect.soft(share(ofKind(kind).map(({ first }) => first)), kind).toBeGreaterThanOrEqual(least);
  }
  expect(rows.filter(({ isEmpty }) => isEmpty).map(({ query }) => query)).toEqual([]);
});
