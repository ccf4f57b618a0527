/**
 * Fits the search: `npm run fit:search`, some minutes. No check: it writes `src/outputs/search/learned.json` and `weights.ts` beside it, and
 * the record and `tests/content/real-questions.test.ts` show what came of it. The half of the real questions that is only reported takes no part.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFactIndex } from '../../src/outputs/search/fact-index.ts';
import { toSearchDocuments } from '../../src/outputs/search/document.ts';
import { toSearchFiles } from '../../src/outputs/search/parts.ts';
import { weights as written, type Weights } from '../../src/outputs/search/weights.ts';
import { catalogue } from '../support/catalogue.ts';
import { bestPages, readQueries } from '../support/questions.ts';
import { learn } from './learn.ts';

const FILE = 'src/outputs/search/weights.ts';
/** How long it may go on, in milliseconds. */
const MOST = 12 * 60_000;
/** By how much a weight is made larger or smaller, at first and at last. */
const STEPS = { first: 1.4, last: 1.05 };
/** What no order of pages can tell: what it is to be sure, to know nothing, the unit of the kinds, and a kind that no question of the fixtures is about. */
const FIXED = new Set<string>(['sure', 'none', 'code', 'prefix', 'behaviour'] satisfies (keyof Weights)[]);

const QUESTIONS = 'tests/fit/questions';
const lines = readdirSync(QUESTIONS).flatMap((name) => readFileSync(`${QUESTIONS}/${name}`, 'utf8').trim().split('\n'));
const toLearn = lines.map((line) => JSON.parse(line) as { page: string; ask: string });
const documents = toSearchDocuments(catalogue);
const shared = readQueries('search-queries');
const tuned = readQueries('questions/tuned');
/** For the weights nothing is learned from what they are fitted on: it would count for more than with questions that nobody has seen. */
const parts = toSearchFiles(catalogue, learn(documents, [], toLearn));
const weights: Weights = { ...written };

// The two hundred are of the mixture that people type; those from reports are more, and longer.
const queries = [...tuned, ...shared, ...shared].map((query) => ({
  query: query.query,
  wanted: bestPages(query),
}));

const toIndex = () => createFactIndex({ ...parts.facts, details: parts.details, senders: parts.senders }, weights);
let index = toIndex();
/** What a term says of a page is worked out with the index; all other weights are looked up with each query. */
const OF_INDEX = new Set<string>(['names', 'keywords', 'summary', 'text', 'asks', 'saturation'] satisfies (keyof Weights)[]);

/** Most for a page that comes first, less for each place behind it; the mean. */
function worth(changed?: keyof Weights): number {
  if (!changed || OF_INDEX.has(changed)) index = toIndex();
  const values = queries.map(({ query, wanted }) => {
    const found = [...new Set(index.answer(query).results.map(({ href }) => href.replace(/#.*/, '')))];
    const place = found.findIndex((path) => wanted.includes(path));
    return place < 0 ? 0 : place === 0 ? 1 : 0.8 / (place + 1);
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test('weights that answer better, one at a time', { timeout: MOST * 2 }, () => {
  const names = (Object.keys(weights) as (keyof Weights)[]).filter((name) => !FIXED.has(name));
  const began = worth();
  const end = Date.now() + MOST;
  let best = began;
  for (let step = STEPS.first; step > STEPS.last && Date.now() < end;) {
    const before = best;
    for (const name of names) {
      for (const factor of [step, 1 / step]) {
        const old = weights[name];
        weights[name] = old * factor;
        const value = worth(name);
        if (value > best) {
          best = value;
          break;
        }
        weights[name] = old;
        if (OF_INDEX.has(name)) index = toIndex();
      }
    }
    process.stdout.write(`step ${step.toFixed(2)}: ${best.toFixed(4)}\n`);
    if (best === before) step = 1 + (step - 1) / 2;
  }
  const text = names.reduce(
    (file, name) => file.replace(new RegExp(`\\n  ${name}: [\\d.]+,`), `\n  ${name}: ${Number(weights[name].toFixed(3))},`),
    readFileSync(FILE, 'utf8'),
  );
  writeFileSync(FILE, text);
  const learned = learn(documents, [...tuned, ...shared], toLearn);
  writeFileSync('src/outputs/search/learned.json', `${JSON.stringify(learned, null, 2)}\n`);
  expect(best).toBeGreaterThanOrEqual(began);
});
