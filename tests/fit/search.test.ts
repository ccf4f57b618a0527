/**
 * Fits the search: `npm run fit:search`, some minutes. No check: it writes `learned.json`, `evidence.json` and `subject.json` in `src/outputs/search`, and the
 * record and `tests/content/real-questions.test.ts` show what came of it. The half of the real questions that is only reported takes no part.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFactIndex } from '../../src/outputs/search/fact-index.ts';
import { toSearchDocuments } from '../../src/outputs/search/document.ts';
import { toSearchFiles } from '../../src/outputs/search/parts.ts';
import { catalogue } from '../support/catalogue.ts';
import { bestPages, readQueries, type JudgedQuery } from '../support/questions.ts';
import { learn } from './learn.ts';
import { regress, type Lesson } from './regress.ts';
import { fitSubject } from './subject.ts';

const FOLDER = 'src/outputs/search';
const QUESTIONS = 'tests/fit/questions';
/** The two hundred are of the mixture that people type; those from reports are more, and longer. */
const MIXTURE = 12;
/** Those that were written as people type them are of it, too. */
const TYPED = 2;
/** What was written for the weights by those who know the pages counts less, and what was graded in haste, or after the page was written. */
const FEW = 0.5;

const lines = readdirSync(QUESTIONS).flatMap((name) => readFileSync(`${QUESTIONS}/${name}`, 'utf8').trim().split('\n'));
const toLearn = lines.map((line) => JSON.parse(line) as { page: string; ask: string });
const documents = toSearchDocuments(catalogue);
const shared = readQueries('search-queries');
const tuned = readQueries('questions/tuned');
/** What people type who know what they look for: written by those who had not seen the pages. `questions/typed` has those that take no part. */
const typed = readQueries('../fit/typed');
/** What reports have that were tried as new users would, with the pages that answer since then. */
const reports = readQueries('../fit/reports');
/** Titles of threads, error lines of changelogs and headings of troubleshooting pages, graded in haste. */
const gathered = readQueries('../fit/gathered');
/** Questions about what was measured, which those from outside did not know of: written for the weights alone. */
const measured = readQueries('../fit/behaviour');
/** The name of each product beside a code or a circumstance, and errors of programs that name none: as many of each, so for the weights alone. */
const vendors = readQueries('../fit/vendors');
/** What people of many trades type, in words that no page has, written and graded by those who had not seen what the search knows. */
const everyday = readQueries('../fit/everyday');
/** Titles of public threads, and what was written after their manner. */
const threads = readQueries('../fit/threads');
/** Subjects in a word or two, which nobody puts as the title of a report: written for the weights alone, too. */
const topics = readQueries('../fit/topics');

/** A few words each, by which somebody who does not know the code may speak of it: from these is learned, and nothing is fitted. */
const phrases = readQueries('../fit/phrases');
const judged = [...tuned, ...shared, ...typed, ...reports, ...gathered, ...topics, ...everyday, ...threads];

function weightOf(query: JudgedQuery): number {
  if (shared.includes(query)) return MIXTURE;
  if (typed.includes(query)) return TYPED;
  return [measured, vendors, gathered, reports, everyday, threads].some((queries) => queries.includes(query)) ? FEW : 1;
}
/** From this grade on a page helps. */
const HELPS = 2;
/** What a question counts once more without the product's page that answers it. */
const ABSENT = 0.5;
const isSender = (href: string) => /^\/(?:products|protocols)\//.test(href);
/** Every so many-th question nothing is learned from, so that it tells what one is like that nobody has asked before. */
const HELD_BACK = 8;
/** What people type into search boxes elsewhere, and gibberish. */
const elsewhere = readFileSync('tests/fit/elsewhere.txt', 'utf8').trim().split('\n');
const write = (name: string, value: unknown) => writeFileSync(`${FOLDER}/${name}`, `${JSON.stringify(value, null, 2)}\n`);

test('what each evidence counts for, and which terms speak for which page', { timeout: 20 * 60_000 }, () => {
  // For the weights nothing is learned from what they are fitted on: it would count for more than with questions that nobody has seen.
  const { facts, details, senders } = toSearchFiles(catalogue, learn(documents, phrases, toLearn));
  const index = createFactIndex({ ...facts, details, senders });
  let count = 0;
  function* lessons(): Generator<Lesson> {
    for (const query of [...judged, ...measured, ...vendors]) {
      const wanted = bestPages(query);
      const weighed = index.weighed(query.query);
      const isRight = weighed.map(({ href }) => wanted.includes(href));
      if (!isRight.includes(true)) continue;
      count += 1;
      yield { pages: weighed.map(({ evidence }) => evidence), isRight, weight: weightOf(query) };
      // Most of what people bring is of products that have no page here: then a page that helps is right, and another product's is wrong.
      const others = weighed.filter(({ href }) => !wanted.includes(href));
      const helpsThen = others.map(({ href }) => (query.relevant[href] ?? 0) >= HELPS && !isSender(href));
      const isUnnamed = weighed.every(({ href, evidence }) => !wanted.includes(href) || (isSender(href) && !evidence.namedProduct));
      if (isUnnamed && helpsThen.includes(true)) {
        yield { pages: others.map(({ evidence }) => evidence), isRight: helpsThen, weight: ABSENT * weightOf(query) };
      }
    }
  }
  const evidence = regress(lessons());
  expect(count).toBeGreaterThan(judged.length / 2);
  write('evidence.json', evidence);
  write('learned.json', learn(documents, [...judged, ...phrases], toLearn));
});

test('what tells a question about the subject from one about anything else', { timeout: 10 * 60_000 }, () => {
  const isHeldBack = (_: JudgedQuery, at: number) => at % HELD_BACK === 0;
  const { facts, details, senders } = toSearchFiles(
    catalogue,
    learn(documents, [...judged.filter((query, at) => !isHeldBack(query, at)), ...phrases], toLearn),
  );
  const { signs } = createFactIndex({ ...facts, details, senders });
  const real = judged.filter(isHeldBack).map(({ query }) => signs(query));
  // People write sentences there, too.
  const longer = elsewhere.map((line, at) => `${line} ${elsewhere.at(at - 1)!}`);
  write('subject.json', fitSubject(real, [...elsewhere, ...longer].map(signs)));
});
