import { expect, test } from 'vitest';
import { createFactIndex } from '../../src/outputs/search/fact-index.ts';
import { toSearchFiles, type SearchFiles } from '../../src/outputs/search/parts.ts';
import type { SearchDetail } from '../../src/outputs/search/document.ts';
import learned from '../../src/outputs/search/learned.json' with { type: 'json' };
import { catalogue } from '../support/catalogue.ts';
import { readQueries, sharesOf, type JudgedQuery } from '../support/questions.ts';

const files = toSearchFiles(catalogue);
const findIn = ({ facts, details, senders }: SearchFiles) => {
  const index = createFactIndex({ ...facts, details, senders });
  return (query: string) => [...new Set(index.answer(query).results.map(({ href }) => href.replace(/#.*/, '')))];
};
const find = findIn(files);
const halves = { tuned: readQueries('questions/tuned'), reported: readQueries('questions/reported') };
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function tell(name: string, queries: readonly JudgedQuery[]) {
  const { first, three, misses } = sharesOf(queries, find);
  process.stdout.write(`${name}: ${queries.length} queries, first ${percent(first)}, among three ${percent(three)}\n`);
  for (const kind of new Set(queries.map((query) => query.kind))) {
    const own = sharesOf(
      queries.filter((query) => query.kind === kind),
      find,
    );
    process.stdout.write(`  ${kind}: first ${percent(own.first)}, among three ${percent(own.three)}\n`);
  }
  return { first, three, misses };
}

test('every judged page exists, but for those that the judges only wished for', () => {
  const known = new Set(files.facts.pages.map(({ href }) => href.replace(/#.*/, '')));
  const unknown = [...halves.tuned, ...halves.reported].flatMap(({ relevant }) => Object.keys(relevant)).filter((path) => !known.has(path));
  expect([...new Set(unknown)].sort()).toEqual(['/guides/openapi/', '/outside/0/']);
});

test('every page of whose words something was learned exists: else `npm run fit:search` is due', () => {
  const known = new Set(files.facts.pages.map(({ href }) => href));
  expect(Object.keys(learned).filter((path) => !known.has(path))).toEqual([]);
});

test('no question is in both halves', () => {
  const tuned = new Set(halves.tuned.map(({ query }) => query.toLowerCase()));
  expect(halves.reported.filter(({ query }) => tuned.has(query.toLowerCase()))).toEqual([]);
});

test('real questions that the weights were never fitted on find their page', { timeout: 300_000 }, () => {
  const tuned = tell('tuned', halves.tuned);
  const reported = tell('reported', halves.reported);
  expect(reported.first, reported.misses.join('\n')).toBeGreaterThanOrEqual(0.66);
  expect(reported.three, reported.misses.join('\n')).toBeGreaterThanOrEqual(0.85);
  expect(tuned.three - reported.three, 'the two halves drift apart').toBeLessThan(0.08);
});

test('each question of an entry, taken out of the index with a tenth of all, finds its page by the others', { timeout: 300_000 }, () => {
  const FOLDS = 10;
  const all = [...files.details, ...files.senders.details];
  let at = 0;
  const places = all.map(([, , , , ...asks]) => asks.map(() => at++));
  const left: JudgedQuery[] = [];
  const shares = Array.from({ length: FOLDS }, (_, fold) => {
    const out: JudgedQuery[] = [];
    const cut = all.map(([summary, keywords, text, , ...asks], page): SearchDetail => {
      const kept = asks.filter((ask, index) => {
        const isOut = places[page]![index]! % FOLDS === fold;
        if (isOut) out.push({ query: ask, kind: 'ask', relevant: { [files.facts.pages[page]!.href]: 3 } });
        return !isOut;
      });
      // What was learned was learned from all of them.
      return [summary, keywords, text, '', ...kept];
    });
    const first = files.details.length;
    left.push(...out);
    return sharesOf(out, findIn({ ...files, details: cut.slice(0, first), senders: { ...files.senders, details: cut.slice(first) } }));
  });
  const mean = (name: 'first' | 'three') => shares.reduce((sum, share) => sum + share[name], 0) / FOLDS;
  process.stdout.write(`leave one out: ${left.length} questions, first ${percent(mean('first'))}, among three ${percent(mean('three'))}\n`);
  expect(mean('first')).toBeGreaterThanOrEqual(0.15);
  expect(mean('three')).toBeGreaterThanOrEqual(0.3);
});

test.each([
  'asdkjhqwe',
  'zzxqw vbnm',
  'blorptastic wibble',
  'purple elephants dancing',
  'lorem ipsum dolor sit amet',
  'weather in oslo tomorrow',
  'cheap flights to rome',
  'guitar chords for beginners',
  'how to knit a scarf',
  'football results yesterday',
])('“%s” is nothing that the facts are sure of', (query) => {
  const { facts, details, senders } = files;
  expect(createFactIndex({ ...facts, details, senders }).answer(query).isSure).toBe(false);
});
