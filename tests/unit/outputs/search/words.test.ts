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
    codes: [
      codeEntry({ code: 404, phrase: 'Not Found', asks: ['who is healthy?', 'a first one', 'a second one'] }),
      codeEntry(),
      codeEntry({ code: 503, phrase: 'Service Unavailable' }),
    ],
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
      protocolEntry({ title: 'ACME', asks: ['which certificate?'] }, 'acme'),
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
const titleOf = (page: number) => [...files.facts.pages, ...base.pages][page]!.title;
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

  test('has the keywords and questions of all other pages, and leaves what was learned to the parts', () => {
    expect(base.details.map(([, keywords, , learnedOf, ...asks]) => [keywords, learnedOf, asks.length])).toEqual([
      ['', '', 3],
      ['', '', 3],
      ['', '', 3],
      ['chang someth', '', 3],
      ['chang someth', '', 3],
    ]);
  });

  test('leaves of products and protocols a line each until their words are loaded', () => {
    const { details, marks } = toParts(files.facts, base).senders!;
    expect(details.map(([summary, ...rest]) => [summary, rest.join('')])).toEqual([
      ['It lets in.', ''],
      ['It lets in.', ''],
      ['It passes on.', ''],
      ['It passes on.', ''],
      ['It passes on.', ''],
    ]);
    expect(marks).toEqual([]);
  });

  test('has the codes of every product and protocol', () => {
    expect(base.sends).toEqual(files.senders.sends);
    expect(toParts(files.facts, base).senders!.sends).toEqual(files.senders.sends);
  });

  test('names the pages without marks', () => {
    expect(base.without.map((page) => [...files.facts.pages, ...base.pages][page]!.title)).toEqual(['ACME', 'Quiet']);
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

  test('tell which terms are keywords, of which page', () => {
    const keywords = parts.flatMap((part) => readWords(part).keywords.map(([page, term]) => `${titleOf(page)}: ${term}`));
    expect(keywords).toEqual([
      'Dokku: buildpack',
      'Envoy: istio',
      'Envoy: mesh',
      'Envoy: servic',
      'Envoy: sidecar',
      'Dokku: sidecar',
      'Quiet: sidecar',
      'Quiet: silent',
      'Dokku: stalestream',
    ]);
  });

  test('begin with terms in order, each behind the last', () => {
    expect(starts).toEqual([...new Set(starts)].sort());
    for (const [at, part] of parts.entries()) for (const term of part.terms.split(' ')) expect(partOf(term, starts), term).toBe(at);
  });

  test('have a word and what is written as one word like it together', () => {
    expect(partOf('=upstreamreset', starts)).toBe(partOf('upstreamreset', starts));
    expect(parts.filter(({ terms }) => terms.includes('stalestream')).map(({ terms }) => terms)).toEqual(['stalestream =stalestream']);
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

  test('tell every keyword of several words, and one of one word that no word alone is', () => {
    const told = parts.flatMap(({ phrases }) => phrases.map(([page, , terms]) => `${titleOf(page)}: ${terms}`));
    expect(told).toEqual([
      'Dokku: sidecar buildpack',
      'Envoy: istio sidecar',
      'Envoy: servic mesh',
      'Quiet: silent sidecar',
      'Dokku: stalestream',
    ]);
  });

  test('tell how long the vector of a question is, in tenths', () => {
    const lengths = parts.flatMap((part) => readWords(part).asks.map(({ text, norm }) => [text, norm] as const));
    expect(lengths).not.toEqual([]);
    for (const [text, norm] of lengths) {
      if (text === undefined) continue;
      const own = whole.ranking.asks.find((ask) => ask.text === text)!;
      expect(norm, text).toBeCloseTo(Math.hypot(...Array.from(own.terms, whole.ranking.weightOf)), 1);
    }
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

  test('tell a mark with its page, place, codes and anchor', () => {
    const early = readMarks(files.facts.marks).map(({ mark: written }) => written);
    const told = new Map(
      [...parts.flatMap((part) => readWords(part).marks), ...toParts(files.facts, base).rest!.marks].map((one) => [one.mark, one]),
    );
    for (const { mark: written, page, place, codes, anchor } of whole.marks.marks) {
      if (early.includes(written)) continue;
      expect(told.get(written), written).toMatchObject({ page, place, codes, anchor });
    }
    expect(told.size).toBeGreaterThan(5);
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

describe('marks that stand with one word', () => {
  const groups = (own: Parameters<typeof productEntry>[0][]) => {
    const products = own.map((facts, at) => productEntry({ title: `Hop${at}`, ...facts }, `hop-${at}`));
    const made = toWordParts(
      toSearchFiles(toCatalogue(entries({ codes: [codeEntry(), codeEntry({ code: 503, phrase: 'Service Unavailable' })], products })), {}),
    );
    return made.parts.find(({ terms }) => terms.split(' ').includes('hopless'))!.marks;
  };
  const named = (id: string, ...marks: (ReturnType<typeof mark> & { id?: string })[]) => ({ id, title: 'Flags', source: 'manual', marks });

  test('have the beginning of their anchors once, in the order of their page', () => {
    const marks = [named('log', mark('hopless', [503, 409]), mark('Hopless!', [409]))];
    expect(groups([{ marks }])).toEqual([
      [expect.any(Number), 'log-', expect.stringMatching(/^hopless\t503 409\t0\t\d+\nHopless!\t409\t1\t\d+$/)],
    ]);
  });

  test('stand apart by the beginning of their anchors, and by page', () => {
    const marks = [named('log', mark('hopless', [503])), named('flags', mark('Hopless!', [409]))];
    expect(groups([{ marks }, { marks: [named('log', mark('hopless', [503]))] }]).map(([, anchor]) => anchor)).toEqual([
      'log-',
      'flags-',
      'log-',
    ]);
  });

  test('have a whole anchor where it was not made of the mark', () => {
    const marks = [named('log', { ...mark('hopless', [503]), id: 'lost' })];
    expect(groups([{ marks }]).map(([, anchor]) => anchor)).toEqual(['log-lost']);
  });
});

const PHRASES: Record<number, string> = { 404: 'Not Found', 409: 'Conflict', 503: 'Service Unavailable' };

describe('parts of a large index', () => {
  const FILLED = 400;
  const FEW = FILLED / 8;
  const words = Array.from({ length: FILLED }, (_, at) => `q${at.toString(36).padStart(3, 'x')}z`);
  const few = words.slice(0, FEW);
  const codes = [404, 409, 503].map((code) => codeEntry({ code, phrase: PHRASES[code]! }));
  const withLong = (tail: string) => words.map((one, at) => (at < FEW ? `${one}${tail}` : one));
  const cut = (own: Parameters<typeof productEntry>[0][], learnedOf: Record<string, string> = {}) => {
    const products = own.map((facts, at) => productEntry({ title: `Hop${at}`, ...facts }, `hop-${at}`));
    return toWordParts(toSearchFiles(toCatalogue(entries({ codes, products })), learnedOf)).parts;
  };

  test.each([
    ['words', () => cut([{ keywords: withLong('x'.repeat(50)) }])],
    ['pages', () => cut([{ keywords: words }, ...Array.from({ length: 30 }, () => ({ keywords: few }))])],
    [
      'lessons',
      () => cut([{ keywords: words }], Object.fromEntries(codes.map(({ id }) => [`/codes/${id}/`, few.map((one) => `${one}9`).join(' ')]))),
    ],
    ['questions', () => cut([{ keywords: words, asks: few.map((one) => `${one}${' where is it'.repeat(7)}?`) }])],
    [
      'marks',
      () =>
        cut([
          {
            marks: [
              { id: 'flags', title: 'Flags', source: 'manual', marks: withLong(` ${'the '.repeat(40)}`).map((one) => mark(one, [409])) },
            ],
          },
        ]),
    ],
  ])('are about as many as were asked for, and about equally large, of %s', (_, cutThem) => {
    const sizes = cutThem().map((part) => JSON.stringify(part).length);
    expect(sizes.length).toBeGreaterThan(95);
    expect(sizes.length).toBeLessThanOrEqual(128);
    expect(Math.max(...sizes) / (sizes.reduce((a, b) => a + b) / sizes.length)).toBeLessThan(1.6);
  });
});
