import { beforeEach, describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { createFactIndex } from '../../../../src/outputs/search/fact-index.ts';
import { readMarks } from '../../../../src/outputs/search/mark-index.ts';
import { toSearchFiles } from '../../../../src/outputs/search/parts.ts';
import { partOf, readWords, toParts, toWordParts, type BasePart, type WordPart } from '../../../../src/outputs/search/words.ts';
import { classEntry, codeEntry, entries, productEntry, protocolEntry } from '../../../support/entries.ts';
import { takeWords } from '../../../support/words.ts';

const mark = (written: string, codes: number[]) => ({ mark: written, codes, meaning: 'It failed.', actor: 'operator' as const });
const group = (...marks: ReturnType<typeof mark>[]) => [{ id: 'flags', title: 'Flags', source: 'manual', marks }];
const catalogue = toCatalogue(
  entries({
    codes: [codeEntry({ code: 404, phrase: 'Not Found' }), codeEntry(), codeEntry({ code: 503, phrase: 'Service Unavailable' })],
    classes: [classEntry(), classEntry({ class: '5xx', title: 'Server Error', spec: 'RFC 9110 15.5' })],
    products: [
      productEntry({
        marks: group(
          mark('UF', [503]),
          mark('upstream_reset', [503]),
          mark('no healthy host is left upstream', [503]),
          mark('ERR_LOST_HOPS (-3109)', [503]),
        ),
        headers: [{ name: 'X-Envoy-Hop', tells: 'It tells the hop.', source: 'manual' }],
        words: [{ word: 'words', setting: 'on', codes: [503], meaning: 'It speaks.', source: 'manual' }],
        keywords: ['istio sidecar', 'service mesh'],
        asks: ['who resets my stream?'],
      }),
      productEntry(
        {
          title: 'Dokku',
          keywords: ['sidecar buildpack', 'stalestream'],
          asks: ['what is a StaleStream?', 'who sends upstream_gone?'],
          marks: group(mark('---', []), mark('UF', [404])),
        },
        'dokku',
      ),
      productEntry({ title: 'Quiet', keywords: ['silent sidecar'] }, 'quiet'),
    ],
    protocols: [
      protocolEntry({
        errors: [{ mark: 'invalid_client', codes: [409], meaning: 'Nobody knows it.', source: 'rfc6749' }],
        asks: ['who grants it?'],
      }),
    ],
    mostMetProducts: ['envoy'],
  }),
);
const learned = { '/codes/409/': 'overwritten9 sidecar2', '/products/dokku/': 'overwritten3' };
const files = toSearchFiles(catalogue, learned);
const whole = createFactIndex({ ...files.facts, details: files.details, senders: files.senders });
let base: BasePart;
let parts: WordPart[];
let starts: string[];
// Made anew for each test: what is made as a file is read, a run that looks for holes cannot change.
beforeEach(() => {
  ({ base, parts } = toWordParts(files));
  starts = base.starts.split(' ');
});
/** An index that has what a browser loads for a query. */
function loadedFor(query: string) {
  const index = createFactIndex(toParts(files.facts, base));
  takeWords(index, query, starts, (part) => parts[part]!);
  return index;
}
const found = (index: typeof whole, query: string) => index.answer(query).results.map(({ href, title }) => `${href} ${title}`);

test.each([
  'UF',
  '503 UF',
  'sidecar',
  'silent sidecar',
  'overwritten',
  'dokku',
  'doku',
  'upstream_reset',
  'ERR_LOST_HOPS',
  'no healthy host upstream',
  'who resets my stream',
  'invalid_client',
  '---',
  'X-Envoy-Hop',
  'words',
  'istio service mesh',
  '409',
  'not found',
  'side',
])('what is loaded for “%s” answers as all does', (query) => {
  expect(found(loadedFor(query), query)).toEqual(found(whole, query));
});

test('and weighs as all does, but for rounding', () => {
  const query = 'overwritten by a silent sidecar or an istio buildpack';
  const loaded = new Map(
    loadedFor(query)
      .weighed(query)
      .map(({ href, evidence }) => [href, evidence]),
  );
  const all = whole.weighed(query);
  expect([...loaded.keys()].sort()).toEqual(all.map(({ href }) => href).sort());
  for (const { href, evidence } of all) {
    for (const [name, value] of Object.entries(evidence)) expect(loaded.get(href)![name], `${href} ${name}`).toBeCloseTo(value!, 1);
  }
});

describe('what is sent behind the first part', () => {
  test('has the line of every product and protocol, and of these no keyword', () => {
    expect(base.summaries).toEqual(files.senders.details.map(([summary]) => summary));
    expect(JSON.stringify({ ...base, starts: '' })).not.toMatch(/sidecar|buildpack/);
  });

  test('has the codes of every product and protocol', () => {
    expect(base.sends).toEqual(files.senders.sends);
    expect(toParts(files.facts, base).senders!.sends).toEqual(files.senders.sends);
  });

  test('names the pages without marks', () => {
    expect(base.without.map((page) => [...files.facts.pages, ...base.pages][page]!.title)).toEqual(['Quiet']);
  });

  test('has the marks that no word leads to', () => {
    expect(base.marks.map(([, , lines]) => lines)).toEqual(['---\t\t0\t0']);
  });

  test('says of each of its terms how many pages have it', () => {
    const terms = createFactIndex(toParts(files.facts, { ...base, counts: '' })).ranking.terms();
    const counts = toParts(files.facts, base).rest!.counts;
    expect(counts).toEqual(terms.map((term) => whole.ranking.pagesWith(term).length));
  });

  test('weighs its terms as all does, before any word is loaded', () => {
    const { ranking } = createFactIndex(toParts(files.facts, base));
    expect(ranking.terms().map(ranking.weightOf)).toEqual(ranking.terms().map(whole.ranking.weightOf));
  });
});

describe('the parts', () => {
  test('tell every term with its pages, its lessons and its marks', () => {
    const told = parts.flatMap((part) => readWords(part).terms);
    const senders = (term: string) => told.find((one) => one.term === term)!.senders.map(({ page }) => page);
    expect(senders('sidecar')).toEqual(whole.ranking.pagesWith('sidecar'));
    expect(told.find(({ term }) => term === 'overwritten')!.learned).toEqual(whole.ranking.learnedOf('overwritten'));
    expect(new Map(parts.flatMap((part) => [...readWords(part).counts])).get('uf')).toBe(2);
  });

  test('tell which terms are keywords', () => {
    const keywords = parts.flatMap((part) => readWords(part).keywords.map(([page, term]) => `${page} ${term}`));
    expect(keywords.filter((one) => one.endsWith(' sidecar'))).toHaveLength(3);
    expect(keywords.filter((one) => one.endsWith(' envoi') || one.endsWith(' uf'))).toEqual([]);
  });

  test('begin with terms in order, each behind the last', () => {
    expect(starts).toEqual([...new Set(starts)].sort());
    for (const [at, part] of parts.entries()) for (const term of part.terms.split(' ')) expect(partOf(term, starts), term).toBe(at);
  });

  test('have a word and what is written as one word like it together', () => {
    expect(partOf('=upstreamreset', starts)).toBe(partOf('upstreamreset', starts));
    expect(parts.filter(({ terms }) => / ?=?stalestream/.test(terms))).toHaveLength(1);
  });

  test('tell how much a term says of a page, to half a level', () => {
    for (const { term, senders } of parts.flatMap((part) => readWords(part).terms)) {
      const all = new Map(whole.ranking.postingsOf(term).map(({ page, value }) => [page, value]));
      for (const { page, value } of senders) expect(Math.abs(value - all.get(page)!), term).toBeLessThanOrEqual(0.5 / 44 + 1e-9);
    }
  });

  test('tell every question of every product and protocol', () => {
    const told = new Set(parts.flatMap(({ asks }) => asks.map(([page, , text]) => `${page} ${text}`)));
    const asks = files.senders.details.flatMap(([, , , , ...own], at) => own.map((ask) => `${files.details.length + at} ${ask}`));
    expect([...told].sort()).toEqual(asks.sort());
  });

  test('have no mark that the first part has', () => {
    const early = readMarks(files.facts.marks).map(({ page, place }) => `${page} ${place}`);
    const told = parts.flatMap((part) => readWords(part).marks.map(({ page, place }) => `${page} ${place}`));
    expect(early).not.toEqual([]);
    expect(told.filter((one) => early.includes(one))).toEqual([]);
  });

  test('tell what a mark weighs among all marks, in tenths', () => {
    for (const { mark, weight } of parts.flatMap((part) => readWords(part).marks)) {
      const own = whole.marks.marks.find((one) => one.mark === mark)!;
      expect(weight, mark).toBeCloseTo(
        [...whole.marks.termsOf(own)].map(whole.marks.weightOf).reduce((a, b) => a + b),
        1,
      );
    }
  });

  test('have a mark of several words with its rarest alone', () => {
    const telling = parts.filter(({ marks }) => marks.some(([, , lines]) => lines.includes('no healthy host')));
    expect(telling.length).toBeLessThanOrEqual(2);
  });

  test('are one, without a word, where there is nothing to tell', () => {
    const none = toWordParts(toSearchFiles(toCatalogue(entries({ codes: [codeEntry()] })), {}));
    expect(none.parts).toHaveLength(1);
    expect(readWords(none.parts[0]!)).toMatchObject({ terms: [], asks: [], marks: [] });
    expect(partOf('conflict', none.base.starts.split(' '))).toBe(0);
  });
});

test.each([
  ['the first', 'a', 0],
  ['before the first', '1', 0],
  ['between two', 'b', 0],
  ['a start itself', 'm', 1],
  ['behind the last', 'z', 2],
])('a term that is %s lies in part %s', (_, term, part) => {
  expect(partOf(term, ['a', 'm', 'x'])).toBe(part);
});
