import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toSearchDocuments, type SearchDetail, type SearchDocument } from '../../../../src/outputs/search/document.ts';
import { toSearchFiles } from '../../../../src/outputs/search/parts.ts';
import type { MarkGroup } from '../../../../src/outputs/search/marks.ts';
import { toIdentifier } from '../../../../src/outputs/search/identifier.ts';
import { createFactIndex } from '../../../../src/outputs/search/fact-index.ts';
import { toTerms } from '../../../../src/outputs/search/terms.ts';
import { classEntry, codeEntry, entries, guideEntry, languageEntry, productEntry } from '../../../support/entries.ts';

const catalogue = toCatalogue(
  entries({
    codes: [
      codeEntry({ code: 404, phrase: 'Not Found', keywords: ['broken link'], summary: 'Nothing is there.' }),
      codeEntry({ keywords: ['email already taken'] }),
      codeEntry({
        code: 413,
        phrase: 'Content Too Large',
        formerPhrases: [{ phrase: 'Request Entity Too Large', source: 'RFC 2616' }],
        summary: 'It is too much.',
      }),
    ],
    classes: [classEntry()],
    languages: [languageEntry({ deprecated: { '409': ['StatusClash'] } })],
    lists: { '/choose/': { title: 'Choose a code', summary: '', names: ['choose'], keywords: [], asks: [] } },
  }),
);
const { facts, details, senders } = toSearchFiles(catalogue, {});
const index = createFactIndex({ ...facts, details, senders });
const found = (query: string) => index.answer(query).results.map(({ href }) => href);
const first = (query: string) => found(query)[0];

describe('exact things come first', () => {
  test.each([
    ['a number', '409', '/codes/409/'],
    ['a number in a sentence', 'what is error 404', '/codes/404/'],
    ['a phrase', 'not found', '/codes/404/'],
    ['a former phrase', 'Request Entity Too Large', '/codes/413/'],
    ['a constant', 'http.StatusConflict', '/codes/409/'],
    ['a constant of a language that writes it otherwise', 'HTTP_CONFLICT', '/codes/409/'],
    ['an old name of a constant', 'StatusClash', '/codes/409/'],
    ['a class', '4xx', '/classes/4xx/'],
  ])('%s', (_, query, href) => {
    expect(first(query)).toBe(href);
  });
});

test('a code that is found by a constant says in which language', () => {
  const documents = facts.pages.map((page) => (page.kind === 'language' ? { ...page, constant: 'http.StatusNotFound' } : page));
  const [code] = createFactIndex({ ...facts, pages: documents, details, senders }).answer('http.StatusConflict').results;
  expect(code).toMatchObject({ href: '/codes/409/', heading: 'Constant in', excerpt: [{ text: 'Go' }] });
});

test('a code that is found by a constant says in which languages, and no other code does', () => {
  const inLanguage = (title: string): SearchDocument => ({ href: `/${title}/`, kind: 'language', title, constant: 'http.StatusNotFound' });
  const { results } = indexOf([...pages, inLanguage('Go'), inLanguage('Gox')]).answer('not found http.StatusConflict');
  const [conflict, ...others] = results.filter(({ kind }) => kind === 'code');
  expect(conflict).toMatchObject({ href: '/codes/409/', heading: 'Constant in' });
  expect(conflict!.excerpt).toEqual([{ text: 'Go, Gox', isMatch: false }]);
  expect(others.map(({ title, heading }) => [title, heading])).toContainEqual(['404 Not Found', undefined]);
});

test('a code that is found by what no language writes says nothing of languages', () => {
  expect(small.answer('ABORT').results[0]).not.toHaveProperty('heading');
});

test('a prefix lists its family, the codes that are met more often first', () => {
  expect(found('4')).toEqual(['/classes/4xx/', '/codes/404/', '/codes/409/', '/codes/413/']);
});

test('a number with a digit too many is the code that it is without, those that are met more often first', () => {
  expect(found('4044')).toEqual(['/codes/404/']);
});

test('a number with its own phrase is the code, whoever else says both', () => {
  expect(first('409 conflict')).toBe('/codes/409/');
});

test('a question of nothing but words that all ask with leads to the choice', () => {
  const [choice] = createFactIndex({ ...facts, details, senders }).answer('which status should i return').results;
  expect(choice?.href).toBe('/choose/');
});

test.each(['???', 'не найдено', '日本語'])('“%s”, which has no word that is known, finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});

test('letters the wrong way round are forgiven', () => {
  expect(first('confilct')).toBe('/codes/409/');
});

test('a letter too few is forgiven', () => {
  expect(first('brokn link')).toBe('/codes/404/');
});

test('of all questions of a page a few are loaded', () => {
  const asks = ['a one', 'a two', 'a three', 'a four'];
  const many = toSearchFiles(toCatalogue(entries({ codes: [codeEntry({ asks })] })), {});
  expect(many.details[0]!.slice(4)).toEqual(asks.slice(0, 3));
});

test('a situation is found by what people call it', () => {
  expect(first('email taken')).toBe('/codes/409/');
});

test('a number that nobody has is told what a client makes of it', () => {
  expect(index.answer('471').results[0]).toMatchObject({
    href: '/classes/4xx/',
    title: '471 is not assigned',
    excerpt: [{ text: 'A client treats it as 400, the general code of its class.' }],
  });
});

test('without the details it answers too, without lines under the titles', () => {
  expect(createFactIndex(facts).answer('409').results[0]).toMatchObject({ href: '/codes/409/', excerpt: [{ text: '' }] });
});

test('nonsense finds nothing', () => {
  expect(found('zzqxw')).toEqual([]);
});

test.each([
  'HttpStatus.CONFLICT',
  'http.StatusConflict',
  'HTTP_409_CONFLICT',
  'Response::HTTP_CONFLICT',
  'HttpStatusConflict',
  'HTTPS_STATUS_CONFLICT',
  'StatusCodes.Status409Conflict',
  ':conflict',
  'Conflict',
])('%s is the identifier “conflict”', (written) => {
  expect(toIdentifier(written.split(/[.:]+/).at(-1)!)).toBe('conflict');
});

test('terms are small, without accents, endings and words that say nothing', () => {
  expect(toTerms('The Redirécted requests')).toEqual(['redirect', 'request']);
});

/** The order is not that of any answer. */
const pages: SearchDocument[] = [
  { href: '/codes/498/', kind: 'code', title: '498 Clash', statusClass: '4xx', standing: 'unofficial', frequency: 70 },
  { href: '/codes/412/', kind: 'code', title: '412 Precondition Failed', statusClass: '4xx', frequency: 9 },
  { href: '/codes/409/', kind: 'code', title: '409 Conflict', statusClass: '4xx', frequency: 5, names: ['clash'], ids: ['abort'] },
  { href: '/codes/404/', kind: 'code', title: '404 Not Found', statusClass: '4xx', frequency: 1 },
  { href: '/outside/999/', kind: 'outside', title: '999 Odd' },
  { href: '/classes/5xx/', kind: 'class', title: '5xx Server Error', statusClass: '5xx' },
  { href: '/classes/4xx/', kind: 'class', title: '4xx Client Error', statusClass: '4xx' },
  { href: '/compare/404-vs-409/', kind: 'comparison', title: '404 or 409?', codes: [404, 409] },
  { href: '/compare/409-vs-412/', kind: 'comparison', title: '409 or 412?', codes: [409, 412] },
  { href: '/guides/conditions/', kind: 'guide', title: 'Conditions', names: ['conditions'], family: '41' },
  { href: '/headers/etag/', kind: 'header', title: 'ETag', uses: [412, 404, 409] },
];

const none: SearchDetail = ['', '', '', ''];
const details404: SearchDetail = ['', 'broken link', '', ''];
const buildSmall = () =>
  createFactIndex({
    pages,
    marks: [],
    details: pages.map(({ title }) => (title === '404 Not Found' ? details404 : none)),
  });
const small = buildSmall();

/** An index of some pages, about which nothing is known but their titles and names, unless it is told. */
const indexOf = (
  known: readonly SearchDocument[],
  detailOf: (page: SearchDocument) => SearchDetail = () => none,
  marks: MarkGroup[] = [],
) => createFactIndex({ pages: [...known], marks, details: known.map(detailOf) });

describe('what is asked for beyond doubt', () => {
  test.each([
    ['a number, and its comparisons behind it', '409', ['409 Conflict', '404 or 409?', '409 or 412?']],
    ['a number outside', '999', ['999 Odd']],
    ['the last number of a class', '499', ['499 is not assigned']],
    ['the last number of all', '599', ['599 is not assigned']],
    ['a number behind the last', '600', ['600 is no status code']],
    ['a number before the first', '099', ['099 is no status code']],
    ['no number of a class that has no page', '100', []],
    [
      'a class and its codes, by how often they are met',
      '4',
      ['4xx Client Error', '404 Not Found', '409 Conflict', '412 Precondition Failed', '498 Clash'],
    ],
    ['the codes of a prefix before their guide', '41', ['412 Precondition Failed', 'Conditions', '4xx Client Error']],
    ['the guide of a family before its codes', '41x', ['Conditions', '412 Precondition Failed', '4xx Client Error']],
    ['two numbers with a comparison', '412 vs 409', ['409 or 412?', '412 Precondition Failed', '409 Conflict']],
    ['two numbers without', '404 vs 412', ['404 Not Found', '412 Precondition Failed']],
    ['two phrases with a comparison', 'conflict or precondition failed', ['409 or 412?', '409 Conflict', '412 Precondition Failed']],
    ['a name of the standard rather than that of a vendor', 'clash or not found', ['404 or 409?', '409 Conflict', '404 Not Found']],
    ['an identifier and a misspelt name with a comparison', 'ABORT or not fuond', ['404 or 409?', '409 Conflict', '404 Not Found']],
    [
      'a header field behind the two codes that it belongs to most',
      'ETag headers',
      ['412 Precondition Failed', '404 Not Found', 'ETag', '409 Conflict'],
    ],
    ['the same with spaces between', 'ETag  headers', ['412 Precondition Failed', '404 Not Found', 'ETag']],
    ['the codes of a prefix, and no comparison of them', '40', ['404 Not Found', '409 Conflict', '4xx Client Error']],
  ])('is %s', (_, query, titles) => {
    expect(
      buildSmall()
        .answer(query)
        .results.slice(0, Math.max(titles.length, 1))
        .map(({ title }) => title),
    ).toEqual(titles);
  });

  test.each([
    ['an identifier', 'ABORT', '409 Conflict'],
    ['an identifier behind others', 'grpc.codes.Abort', '409 Conflict'],
    ['an identifier behind slashes', 'grpc//ABORT', '409 Conflict'],
    ['an identifier behind words', 'it threw Codes.ABORT', '409 Conflict'],
    ['a strong word rather than a weak one', 'not a conflict', '409 Conflict'],
    ['the beginning of a word', 'conf', '409 Conflict'],
    ['a weak word where there is no other', 'not', '404 Not Found'],
    ['two words rather than one', 'precondition link broken', '404 Not Found'],
  ])('is %s, first', (_, query, title) => {
    expect(small.answer(query).results[0]?.title).toBe(title);
  });

  test.each([
    ['first among few words', '600 conflict', '600 is no status code'],
    ['first among three', '600 conflict clash odd', '600 is no status code'],
    ['behind the best page among many', 'conflict clash odd thing (600: whatever)', '409 Conflict'],
  ])('of a number without a page that, %s', (_, query, title) => {
    expect(small.answer(query, 1, false).results[0]?.title).toBe(title);
  });

  test('of a number that is none what a client makes of it', () => {
    expect(small.answer('600').results[0]).toMatchObject({
      href: '/classes/5xx/',
      excerpt: [{ text: 'HTTP has 100 to 599. A client treats such a response as a server error, 5xx.', isMatch: false }],
    });
  });
});

test('the identifiers of a code are its constants, their other and their old names, and what gRPC calls it', () => {
  const language = languageEntry({
    codes: { '409': 'Krach' },
    aliases: { '409': ['Zank'] },
    deprecated: { '409': ['Zwist'] },
  });
  const [code] = toSearchDocuments(toCatalogue(entries({ codes: [codeEntry({ grpc: ['ABORTED'] })], languages: [language] })));
  expect(code!.ids).toEqual(['krach', 'zank', 'zwist', 'aborted']);
});

test.each([
  ['nearly all of whose codes begin alike', [301, 302, 303, 307, 400], '30'],
  ['a quarter of whose codes begin otherwise', [301, 302, 303, 400], undefined],
  ['that is about two codes', [301, 302], undefined],
  ['that is about none', [], undefined],
])('the family of a guide %s, %j, is %s', (_, codes, family) => {
  const [guide] = toSearchDocuments(toCatalogue(entries({ guides: [guideEntry({ codes })] })));
  expect(guide!.family).toBe(family);
});

test.each([
  ['redirects', 'redirect'],
  ['queries', 'query'],
  ['series2', 'series2'],
  ['matches', 'match'],
  ['indexes', 'index'],
  ['loops', 'loop'],
  ['less', 'less'],
  ['stopping', 'stop'],
  ['blocked', 'block'],
  ['caching', 'cach'],
  ['cache', 'cach'],
  ['NotFound', 'not found'],
  ['e-mail', 'email'],
  ['logged in', 'login'],
  ['log in', 'login'],
  ['logs in', 'logs'],
  ['?!', ''],
])('the terms of %j are %j', (text, terms) => {
  expect(toTerms(text).join(' ')).toBe(terms);
});

describe('a question', () => {
  const asked = createFactIndex({
    pages,
    marks: [],
    details: pages.map(({ title }): SearchDetail =>
      title === '409 Conflict' ? ['It clashes.', '', '', '', 'two people edit one page'] : none,
    ),
  });

  test('that a page answers finds it, and is shown as the reason', () => {
    expect(asked.answer('people edit the page').results[0]).toMatchObject({
      href: '/codes/409/',
      heading: 'Asked as',
      excerpt: [{ text: 'two people edit one page', isMatch: false }],
    });
  });

  test('that shares a word with it has the summary, under no heading', () => {
    const [result] = asked.answer('people at the counter', 1, false).results;
    expect(result).toMatchObject({ excerpt: [{ text: 'It clashes.' }] });
    expect(result).not.toHaveProperty('heading');
  });
});

describe('a name however misspelt', () => {
  test.each([
    ['a letter missing', 'confict', '/codes/409/'],
    ['a letter doubled', 'connflict', '/codes/409/'],
    ['a neighbouring key', 'conflivt', '/codes/409/'],
    ['two words run together', 'notfound', '/codes/404/'],
    ['one word cut in two', 'pre condition failed', '/codes/412/'],
    ['letters for digits', '4o4', '/codes/404/'],
    ['a small l for a one', '4l2', '/codes/412/'],
  ])('with %s is first', (_, query, href) => {
    expect(small.answer(query).results[0]?.href).toBe(href);
  });
});

test.each(['port 409', 'timeout 404', '404 seconds', '404 requests per minute', 'PGRST404', 'id=x409y', '/users/404 fails'])(
  'the digits of “%s” are no code',
  (query) => {
    expect(small.answer(query).results.map(({ title }) => title)).not.toContain('404 Not Found');
  },
);

test.each([
  ['404s', '/codes/404/'],
  ['getting 404ed', '/codes/404/'],
  ['HTTP409', '/codes/409/'],
  ['error-404', '/codes/404/'],
  ['409-conflict', '/codes/409/'],
  ['"statusCode":412', '/codes/412/'],
  ['https://api.example/codes/412', '/codes/412/'],
])('the code in “%s” is found', (query, href) => {
  expect(small.answer(query).results[0]?.href).toBe(href);
});

describe('what is known of a page and a query', () => {
  const told: Record<string, SearchDetail> = {
    '404 Not Found': ['', 'broken link;dead page', '', 'vanish4'],
    '409 Conflict': ['', 'edit clash', '', 'overwritten4'],
    Envoy: ['', 'sidecar', '', ''],
    Conditions: ['', 'sidecar mesh', '', ''],
    ETag: ['', 'tag of broken things', '', ''],
  };
  const sender = (title: string, kind: 'product' | 'protocol' = 'product'): SearchDocument => ({ href: `/${title}/`, kind, title });
  const known = [...pages, sender('Envoy'), sender('Link')];
  const whole = createFactIndex({ pages: known, marks: [], details: known.map(({ title }) => told[title] ?? none) });
  const evidence = (query: string, href: string, index = whole) => index.weighed(query).find((page) => page.href === href)?.evidence ?? {};

  test('is that a phrase among its keywords is near', () => {
    expect(evidence('a page that is dead', '/codes/404/').phrase).toBeCloseTo(1);
    expect(evidence('a dead link', '/codes/404/').phrase).toBeLessThan(0.9);
  });

  test('is that both codes that are compared are likely, as the less likely of them is', () => {
    const { bothLikely } = evidence('vanished and overwritten', '/compare/404-vs-409/');
    expect(bothLikely).toBeGreaterThan(0.9);
    expect(evidence('vanished and overwritten', '/compare/409-vs-412/').bothLikely ?? 0).toBe(0);
  });

  test('is that each of them fits one of two things that are weighed', () => {
    expect(evidence('vanished or overwritten', '/compare/404-vs-409/').eachLikely).toBe(1);
    expect(evidence('overwritten or vanished', '/compare/404-vs-409/').eachLikely).toBe(1);
    expect(evidence('vanished and overwritten', '/compare/404-vs-409/').eachLikely ?? 0).toBe(0);
    expect(evidence('vanished or broken', '/compare/404-vs-409/').eachLikely ?? 0).toBe(0);
  });

  test('is that a code that uses the field is likely', () => {
    expect(evidence('it vanished broken', '/headers/etag/').usedByLikely).toBe(1);
  });

  test('is a part of a mark, by its share; and by the root of it where the query begins so', () => {
    const marked = createFactIndex({
      pages: known,
      marks: [[known.length - 2, 'logs-', 'upstream broken']],
      details: known.map(() => none),
    });
    expect(evidence('upstream broken by a page', '/Envoy/', marked)).toMatchObject({ part: 15 / 25, partAtStart: Math.sqrt(15 / 25) });
    expect(evidence('a page of upstream broken', '/Envoy/', marked)).toMatchObject({ part: 15 / 25, partAtStart: 0 });
  });

  test('is that the name of a field stands there, and whether in front of a colon', () => {
    expect(evidence('broken etag: "a1"', '/headers/etag/')).toMatchObject({ field: 1, fieldBefore: 1 });
    expect(evidence('broken etag header', '/headers/etag/')).toMatchObject({ field: 1, fieldBefore: 0 });
  });

  test('is that a code uses the field that is named: the first that does most', () => {
    expect(evidence('broken etag header', '/codes/412/').usesField).toBe(1);
    expect(evidence('broken etag header', '/codes/404/')).toMatchObject({ usesField: 1 / 2, usesFieldLikely: 1 });
    expect(evidence('broken etag', '/codes/412/').usesField ?? 0).toBe(0);
  });

  test('is that the name of a field stands there with spaces behind it', () => {
    expect(evidence('broken etag  header', '/headers/etag/').field).toBe(1);
  });

  test('is no field of a page that is none', () => {
    expect(
      evidence(
        'broken conditions: dead',
        '/guides/conditions/',
        indexOf(known, ({ title }) => told[title] ?? none),
      ).field,
    ).toBe(0);
  });

  test('is that a word is the identifier of a code', () => {
    expect(evidence('it threw Codes.ABORT again today', '/codes/409/').identifier).toBe(1);
  });

  test('is that one of two things that are weighed is the page', () => {
    expect(evidence('conflict or dead link', '/codes/409/').side).toBe(1);
    expect(evidence('conflict or dead link', '/codes/404/').side).toBe(0);
  });

  describe('of what a product says', () => {
    const marksOf = (lines: string, others = 'elsewhere') =>
      indexOf(known, () => none, [
        [known.length - 2, 'logs-', lines],
        [known.length - 1, 'logs-', others],
      ]);
    const sentence = 'upstream broken before headers came';
    const said = marksOf(`${sentence}\t404 409 412`);

    test('is that it goes with one of its codes that stands beside it', () => {
      const { sentenceOfOther, heldOfOther, whollyOfOther, partOfOther, ...others } = evidence(`404 ${sentence}`, '/Envoy/', said);
      expect([sentenceOfOther, heldOfOther, whollyOfOther, partOfOther]).toEqual([0, 0, 0, 0]);
      expect(others.whollyOfCode).toBeGreaterThan(0);
    });

    test('is that it does not go with another code', () => {
      const { sentenceOfOther, heldOfOther, whollyOfOther, partOfOther, ...others } = evidence(`498 ${sentence}`, '/Envoy/', said);
      expect(Math.min(...[sentenceOfOther, heldOfOther, whollyOfOther, partOfOther].map(Number))).toBeGreaterThan(0);
      expect(others.whollyOfCode).toBe(0);
    });

    test('is that it speaks for the first two of its codes', () => {
      const speaksFor = (code: number) => evidence(`${sentence} twice`, `/codes/${code}/`, said).sentenceCode ?? 0;
      expect([404, 409, 412].map((code) => speaksFor(code) > 0)).toEqual([true, true, false]);
    });

    test('is how many others have what is nearest of all that it says', () => {
      const less = 'upstream broken before trailers came';
      const sentences = evidence(`${sentence} twice`, '/Envoy/', marksOf(`${sentence}\n${less}`, less));
      expect(sentences.sentenceRivals).toBe(0);
      const parts = evidence('mesh broken again upstream died', '/Envoy/', marksOf('mesh broken again\nupstream died', 'upstream died'));
      expect(parts.partRivals).toBe(0);
    });

    test('is a mark among other words, and what it looks like', () => {
      expect(evidence('it threw PGRST301 at a dead page', '/Envoy/', marksOf('PGRST301\t404'))).toMatchObject({
        mark: 1,
        markIdentifier: 1,
        markWithCode: 0,
      });
    });

    test('is a mark that another product is called, where it has its capital', () => {
      expect(evidence('dead Link of a page', '/Envoy/', marksOf('Link')).mark).toBe(1);
    });
  });

  test('is that a word is the key to few products', () => {
    expect(evidence('sidecar dead', '/Envoy/').keyed).toBeGreaterThan(0.5);
    expect(evidence('sidecar dead', '/Link/').keyed ?? 0).toBe(0);
  });

  test.each([
    [8, 1 / 8],
    [9, 0],
  ])('is that a word which %i products have is the key to each for %d', (count, keyed) => {
    const many = [...pages, ...Array.from({ length: count }, (_, at) => sender(`Envoy ${at}`))];
    const details = many.map(({ kind }): SearchDetail => (kind === 'product' ? ['', 'sidecar', '', ''] : none));
    const index = createFactIndex({ pages: many, marks: [], details });
    expect(evidence('sidecar dead', '/Envoy 0/', index).keyed).toBeCloseTo(keyed);
  });

  test('is how much a name is a word like any other', () => {
    expect(evidence('envoy dead', '/Envoy/')).toMatchObject({ namedWhole: 1, namedInWords: 0, namedFirst: 1 });
    expect(evidence('dead link', '/Link/').namedInWords).toBeGreaterThan(0);
  });

  test('is how much that of its words is one like any other that is so least', () => {
    const index = indexOf([...pages, sender('Broken Envoy')], ({ title }) => told[title] ?? none);
    expect(evidence('dead broken envoy', '/Broken Envoy/', index)).toMatchObject({ namedWhole: 1, namedInWords: 0 });
  });

  test('is that a name stands there, however misspelt', () => {
    expect(evidence('dead envoyy', '/Envoy/').namedWhole).toBe(1);
  });

  describe('of a product that is named beside a code', () => {
    const few = createFactIndex({
      pages: [...pages, sender('Envoy')],
      marks: [],
      details: pages.map(() => none),
      senders: { pages: [sender('Link')], details: [none, none], marks: [], sends: ['404 503', '409'] },
    });
    test('is that it sends the code', () => {
      expect(evidence('envoy says 404 dead', '/Envoy/', few)).toMatchObject({ sendsCode: 1, sendsOthers: 0 });
      expect(evidence('envoy says 404 dead', '/codes/404/', few)).toMatchObject({ notSentByNamed: 0 });
    });

    test('is that it sends other codes alone', () => {
      expect(evidence('envoy says 409 dead', '/Envoy/', few)).toMatchObject({ sendsCode: 0, sendsOthers: 1 });
      expect(evidence('envoy says 409 dead', '/codes/409/', few)).toMatchObject({ notSentByNamed: 1 });
    });

    test('is nothing of it as long as it is not known what it sends', () => {
      const early = createFactIndex({ pages: [...pages, sender('Envoy')], marks: [], details: pages.map(() => none) });
      expect(evidence('envoy says 404 dead', '/Envoy/', early)).toMatchObject({ sendsCode: 0, sendsOthers: 0 });
      expect(evidence('envoy says 404 dead', '/codes/404/', early)).toMatchObject({ notSentByNamed: 0 });
    });

    test('is nothing of it without a code, or without a name', () => {
      expect(evidence('envoy is dead', '/Envoy/', few)).toMatchObject({ sendsCode: 0, sendsOthers: 0 });
      expect(evidence('it says 409 dead', '/codes/409/', few)).toMatchObject({ notSentByNamed: 0 });
    });
  });

  test('is how seldom a product is met, most of all if the first part lacks it', () => {
    const [often, less, least] = ['Often', 'Less', 'Least'].map((title) => sender(title));
    const index = createFactIndex({
      pages: [...pages, often!, less!],
      marks: [],
      details: [...pages.map(() => none)],
      senders: { pages: [least!], details: [often, less, least].map(() => ['', 'sidecar', '', '']), marks: [], sends: [] },
    });
    const rareness = (title: string) => evidence('sidecar dead', `/${title}/`, index).rarenessUnnamed;
    expect(['Often', 'Less', 'Least'].map(rareness)).toEqual([0, 0.5, 1]);
  });

  test('is how many others have a sentence that is as near, or a part', () => {
    const sentence = 'upstream broken before headers came';
    const [first, second] = [known.length - 2, known.length - 1];
    const alike = createFactIndex({
      pages: known,
      marks: [
        [first, 'logs-', `${sentence}\nmesh broken`],
        [second, 'logs-', sentence],
      ],
      details: known.map(() => none),
    });
    expect(evidence(`${sentence} twice`, '/Envoy/', alike)).toMatchObject({ sentenceRivals: Math.log(2), partRivals: Math.log(2) });
    expect(evidence('mesh broken by a page', '/Envoy/', alike)).toMatchObject({ sentenceRivals: 0, partRivals: 0 });
  });

  test('is no rival that is less near', () => {
    const sentence = 'upstream broken before headers came';
    const marks = [sentence, 'upstream broken before trailers or content came'].map((mark, at): [number, string, string] => [
      known.length - 2 + at,
      'logs-',
      mark,
    ]);
    const unlike = createFactIndex({ pages: known, marks, details: known.map(() => none) });
    expect(evidence(`${sentence} twice`, '/Link/', unlike).sentence).toBeGreaterThan(0);
    expect(evidence(`${sentence} twice`, '/Envoy/', unlike).sentenceRivals).toBe(0);
  });

  test('is nothing of the addresses in it', () => {
    expect(evidence('overwritten /broken/link', '/codes/404/').phrase ?? 0).toBe(0);
    expect(evidence('overwritten broken link', '/codes/404/').phrase).toBeGreaterThan(0.5);
  });
});

test('the line of a field finds it, though its words say nothing', () => {
  const field: SearchDocument = { href: '/headers/if/', kind: 'header', title: 'If' };
  const index = createFactIndex({ pages: [...pages, field], marks: [], details: [...pages, field].map(() => none) });
  expect(index.answer('If: (<opaquelocktoken:1>)').results[0]?.title).toBe('If');
});

describe('what is so sure that no evidence is weighed', () => {
  const more: SearchDocument[] = [
    { href: '/products/dokku/', kind: 'product', title: 'Dokku' },
    { href: '/guides/404/', kind: 'guide', title: 'The 404 page', names: ['the 404 page'] },
    {
      href: '/codes/430/',
      kind: 'code',
      title: '430 Token Lost',
      standing: 'unofficial',
      frequency: 70,
      names: ['slow mode of all things'],
    },
    { href: '/codes/431/', kind: 'code', title: '431 Slow Mode Lost Again', standing: 'unofficial', frequency: 71 },
    { href: '/guides/pages/', kind: 'guide', title: 'Links or pages' },
  ];
  const known = [...pages, ...more];
  const isSure = (query: string) => {
    const index = indexOf(known);
    return index.weighed(query).length === 0 && index.answer(query).results.length > 0;
  };

  test.each([
    ['the name of a code that is misspelt', 'confict'],
    ['a long one, with three slips', 'precxnditixn faxled'],
    ['the name of a field that is misspelt', 'ETga'],
    ['the name of a product that is misspelt', 'dokkuu'],
    ['a title with a number in it', '404 page'],
    ['an identifier among few words', 'threw Codes.ABORT today'],
    ['the same with spaces between', 'threw  Codes.ABORT  today'],
    ['the own name of an unofficial code', 'token lost'],
    ['the same of many words', 'slow mode lost again'],
    ['a name that has two sides', 'links or pages'],
  ])('is %s', (_, query) => {
    expect(isSure(query)).toBe(true);
  });

  test.each([
    ['a name with a digit in it', 'confl9ct'],
    ['a long one whose slips cost more than three', 'orrvondition xailed'],
    ['an identifier among many words', 'it threw Codes.ABORT again today'],
    ['a word in capitals behind others', 'threw ABORT'],
    ['a word in capitals before others', 'ABORT today'],
    ['a small word behind one with a capital', 'Threw abort'],
    ['another name of an unofficial code', 'slow mode of all things'],
  ])('is not %s', (_, query) => {
    expect(isSure(query)).toBe(false);
  });

  test('is no short name with two slips', () => {
    expect(indexOf(known).answer('cxnflxct').results).toEqual([]);
  });
});

describe('a mark of a product that is met less, in words as everybody uses them', () => {
  const fleet = Array.from({ length: 17 }, (_, at): SearchDocument => ({ href: `/products/p${at}/`, kind: 'product', title: `P${at}x` }));
  const known = [...pages, ...fleet];
  const index = createFactIndex({
    pages: known,
    marks: [
      [
        known.length - 1,
        'logs-',
        'broken link\t404\na link\t404\ndead broken glorp\t404\ndead broken link now\t404\nOUT_OF_ROWS\t404\nsidecar\t409',
      ],
    ],
    details: known.map(({ title }): SearchDetail =>
      title === '404 Not Found' ? ['', 'dead broken link now', 'sidecar', 'deadz brokenz linkz nowz'] : none,
    ),
  });
  test.each([
    ['two words stands behind the code', 'broken link', '404 Not Found'],
    ['two words with a capital does', 'Broken link', '404 Not Found'],
    ['two words of which one is a letter does', 'a link', '404 Not Found'],
    ['words of which no page has one comes first', 'dead broken glorp', '404 dead broken glorp, P16x'],
    ['a word that pages hardly have comes first', 'sidecar', '409 sidecar, P16x'],
    ['four words comes first', 'dead broken link now', '404 dead broken link now, P16x'],
  ])('of %s', (_, query, title) => {
    expect(index.answer(query).results[0]?.title).toBe(title);
  });

  test('is sure where it is no words', () => {
    expect(index.answer('OUT_OF_ROWS').isSure).toBe(true);
  });
});

test('beside a number a mark among words is not sure', () => {
  const product: SearchDocument = { href: '/products/dokku/', kind: 'product', title: 'Dokku' };
  const index = indexOf([...pages, product], () => none, [[pages.length, 'logs-', 'OUT_OF_ROWS']]);
  expect(index.answer('404 when it threw OUT_OF_ROWS').isSure).toBe(false);
  expect(index.answer('404 OUT_OF_ROWS').isSure).toBe(true);
});

test('the name of a field that consists of known words is misspelt all the same', () => {
  const known: SearchDocument[] = [
    { href: '/guides/non/', kind: 'guide', title: 'Things', names: ['things that match non'] },
    { href: '/headers/if-none-match/', kind: 'header', title: 'If-None-Match' },
  ];
  const index = createFactIndex({
    pages: known,
    marks: [],
    details: known.map(({ kind }) => (kind === 'guide' ? ['if non', '', '', ''] : none)),
  });
  expect(index.answer('if-non-matche').results[0]?.title).toBe('If-None-Match');
});

describe('a registered phrase that a slip turned into other words', () => {
  const code = (number: number, name: string): SearchDocument => ({
    href: `/codes/${number}/`,
    kind: 'code',
    title: `${number} ${name}`,
    names: [name],
  });
  const known = [
    { href: '/guides/x/', kind: 'guide', title: 'Consent' } as SearchDocument,
    code(429, 'Too Many Requests'),
    code(204, 'No Content'),
    code(502, 'Bad Gateway'),
    code(401, 'Unauthorized'),
  ];
  const index = indexOf(known, ({ kind }) =>
    kind === 'guide' ? ['', 'consent of many requests; bed unauthorised', '', 'many9 request9'] : none,
  );
  const title = (query: string) => index.answer(query).results[0]?.title;

  test('is that phrase', () => {
    expect(title('to many requests')).toBe('429 Too Many Requests');
  });
  test('is that phrase with a letter and a doubled one missing', () => {
    expect(title('to many request')).toBe('429 Too Many Requests');
  });
  test('may be another where it is short', () => {
    expect(title('no consent')).not.toBe('204 No Content');
  });
  test('is that phrase from ten letters on', () => {
    expect(index.weighed('bed gateway')).toEqual([]);
  });
  test('may be another where it is one word', () => {
    expect(index.weighed('unauthorised')).not.toEqual([]);
  });
  test('is not that phrase with three slips in twelve letters', () => {
    expect(title('unvuthvrived')).toBeUndefined();
  });
});

describe('a registered phrase among words that only frame it', () => {
  const code = (number: number, name: string): SearchDocument => ({
    href: `/codes/${number}/`,
    kind: 'code',
    title: `${number} ${name}`,
    names: [name.toLowerCase()],
  });
  const known = [
    { href: '/guides/x/', kind: 'guide', title: 'How to fix errors' } as SearchDocument,
    code(207, 'Multi-Status'),
    code(404, 'Not Found'),
    code(500, 'Internal Server Error'),
    code(431, 'Request Header Fields Too Large'),
    { ...code(598, 'Odd Wait'), standing: 'unofficial' } as SearchDocument,
    { ...code(597, 'Internal Serves'), standing: 'unofficial', names: ['internal serves', 'not found errors'] } as SearchDocument,
    { href: '/compare/404-vs-500/', kind: 'comparison', title: '404 or 500?', codes: [404, 500] } as SearchDocument,
    { href: '/products/fixer/', kind: 'product', title: 'Fixer' } as SearchDocument,
  ];
  const build = () =>
    indexOf(
      known,
      ({ kind }) =>
        kind === 'guide'
          ? ['', 'fix not found; internal server; multi status; odd wait error; 404', '', 'fix9 found9 error9 status9 odd9']
          : none,
      [
        [
          known.length - 1,
          'logs-',
          'Request failed with status code 404\t404\nNot Found\t404\nRequest failed with status code 431\t431\nrequest header fields too large now\t431',
        ],
      ],
    );
  const titles = (query: string) =>
    build()
      .answer(query)
      .results.map(({ title }) => title);

  test.each([
    ['how to fix not found', '404 Not Found'],
    ['multi status errors', '207 Multi-Status'],
    ['why do I get not fuond', '404 Not Found'],
    ['not fuond errors', '404 Not Found'],
    ['(500 Internal Server Error)', '500 Internal Server Error'],
    ['how to fix 404', '404 Not Found'],
    ['fix 404 not found error', '404 Not Found'],
    ['fix 431 request header fields too large error', '431 Request Header Fields Too Large'],
  ])('is that code: “%s”', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  test('is a product’s sentence if one says that', () => {
    expect(titles('Request failed with status code 404')[0]).toBe('404 Request failed with status code 404, Fixer');
  });

  test('is a product’s sentence also if it has another with the phrase', () => {
    expect(titles('Request failed with status code 431')[0]).toBe('431 Request failed with status code 431, Fixer');
  });

  test.each([
    ['a name that a vendor gave', 'fix odd wait errors'],
    ['one that is misspelt', 'fix odd wiat errors'],
    ['the name of a product that is misspelt', 'fix fixr errors'],
    ['a number beside words that say something', '404 multi fix errors status'],
    ['two numbers beside such a word', '404 vs 500 fix odd status'],
  ])('leaves %s to the evidence', (_, query) => {
    expect(build().weighed(query)).not.toEqual([]);
  });

  test('is the first of two codes with one phrase', () => {
    const moved = [code(302, 'Found'), code(301, 'Moved Permanently')].map((page) => ({ ...page, names: [...page.names!, 'moved on'] }));
    expect(indexOf(moved).answer('fix moved on errors').results[0]?.title).toBe('302 Found');
  });

  test('stands behind a product whose whole name it is a part of, however misspelt', () => {
    const product: SearchDocument = { href: '/products/page/', kind: 'product', title: 'Not Found Page' };
    expect(indexOf([...known, product]).answer('not fuond page').results[0]?.title).toBe('Not Found Page');
  });

  test('leaves two numbers to their comparison', () => {
    expect(titles('404 vs 500 fix errors')[0]).toBe('404 or 500?');
  });
});

describe('the phrase of a code right behind its number', () => {
  const known: SearchDocument[] = [
    { href: '/codes/503/', kind: 'code', title: '503 Service Unavailable', names: ['Service Unavailable'] },
    { href: '/guides/sam/', kind: 'guide', title: 'Sam', names: ['sam'] },
    { href: '/products/splat/', kind: 'product', title: 'Splat', names: ['splat'] },
  ];
  const details: SearchDetail[] = [
    ['', 'service unavailable', '', 'servicz unavailablz'],
    ['', 'sam fails', '', 'samz'],
    ['', 'splat fails', '', 'splatz'],
  ];
  const index = createFactIndex({ pages: known, marks: [], details });
  const title = (query: string) => index.answer(query).results[0]?.title;
  test('adds nothing beside a product', () => {
    expect(title('503 Service Unavailable splat')).toBe('Splat');
  });
  test('adds nothing behind other signs either', () => {
    expect(title('503 - Service Unavailable splat')).toBe('Splat');
  });
  test('adds nothing behind words that all say', () => {
    expect(title('and what is it that we get is 503 Service Unavailable splat')).toBe('Splat');
  });
  test('is looked for behind no number that is written as a word', () => {
    expect(title('five oh three splat')).toBe('Splat');
  });
  test('speaks for the code where no product is named', () => {
    expect(title('503 Service Unavailable for Sam')).toBe('503 Service Unavailable');
  });
  test('is read where it stands elsewhere', () => {
    expect(title('service unavailable splat 503')).toBe('503 Service Unavailable');
  });
});

test('the name of a product with a hump is one word, and those of others are two', () => {
  const known: SearchDocument[] = [
    { href: '/codes/503/', kind: 'code', title: '503 Service Unavailable', names: ['Service Unavailable', 'service now'] },
    { href: '/products/servicenow/', kind: 'product', title: 'ServiceNow', names: ['servicenow'] },
  ];
  const details: SearchDetail[] = [['', 'service now; now service', '', 'service9 now9'], none];
  const index = createFactIndex({ pages: known, marks: [], details });
  expect(index.answer('ServiceNow of Sam').results[0]?.title).toBe('ServiceNow');
  expect(index.answer('NowService of Sam').results[0]?.title).toBe('503 Service Unavailable');
});

describe('the title of a product that has a hyphen', () => {
  const known: SearchDocument[] = [
    { href: '/codes/404/', kind: 'code', title: '404 Not Found', names: ['Not Found'] },
    { href: '/codes/409/', kind: 'code', title: '409 Conflict', names: ['Conflict'] },
  ];
  const details = known.map((): SearchDetail => ['', 'code of a server', '', 'server9 cod9']);
  const pages: SearchDocument[] = [{ href: '/products/code-server/', kind: 'product', title: 'Code-Server', names: ['code-server'] }];
  const senders = { pages, details: [none], sends: ['404'], marks: [] };
  const index = createFactIndex({ pages: known, marks: [], details, senders });
  const titles = (query: string) => index.answer(query).results.map(({ title }) => title);
  test.each([
    ['comes first beside a code that the product sends', 'code-server returns 404', ['Code-Server', '404 Not Found']],
    ['comes behind one that it does not send', 'code-server 409', ['409 Conflict', 'Code-Server']],
    ['comes first without a number', 'server of my code-server', ['Code-Server']],
  ])('%s', (_, query, expected) => {
    expect(titles(query).slice(0, expected.length)).toEqual(expected);
  });
  test('says nothing as two words', () => {
    expect(titles('code server returns 404')[0]).toBe('404 Not Found');
  });
});

test('a field’s name that is misspelt as another word finds it', () => {
  const field: SearchDocument = { href: '/headers/if-none-match/', kind: 'header', title: 'If-None-Match' };
  const guide: SearchDocument = { href: '/guides/non/', kind: 'guide', title: 'If non match', names: ['if non match'] };
  const known = [guide, field];
  const index = createFactIndex({ pages: known, marks: [], details: known.map(() => none) });
  expect(index.answer('if-non-matc').results[0]?.title).toBe('If-None-Match');
});

test('a number with a digit too many is first the code that it is without', () => {
  expect(
    small
      .answer('4044')
      .results.slice(0, 2)
      .map(({ title }) => title),
  ).toEqual(['404 Not Found', '4044 is no status code']);
});

test.each(['4049', '4094'])('of two codes that %s may be the one that is met more comes first, wherever the digit stands', (query) => {
  expect(
    small
      .answer(query)
      .results.slice(0, 2)
      .map(({ title }) => title),
  ).toEqual(['404 Not Found', '409 Conflict']);
});

test('a number of five digits is none of four that has a page', () => {
  const outside: SearchDocument = { href: '/outside/1020/', kind: 'outside', title: '1020 Odd' };
  expect(
    indexOf([...pages, outside])
      .answer('10204')
      .results.map(({ title }) => title),
  ).toEqual(['10204 is no status code']);
});

test('a number outside that has a page comes before a mark that is written so', () => {
  const known: SearchDocument[] = [
    { href: '/outside/1020/', kind: 'outside', title: '1020 Odd' },
    { href: '/products/dokku/', kind: 'product', title: 'Dokku' },
  ];
  const { results } = indexOf(known, () => none, [[1, 'logs-', '1020']]).answer('1020');
  expect(results.map(({ title }) => title)).toEqual(['1020 Odd', '1020, Dokku']);
});

test('of words that nobody has, but one by chance, it says nothing', () => {
  expect(small.answer('found purple elephants dancing').results).toEqual([]);
});

test('while something lacks that is known of its words it may still mean something', () => {
  expect(small.answer('found purple elephants dancing', 1, false).results).toHaveLength(1);
});

test('of what has no good answer it is not sure', () => {
  expect([small.answer('409').isSure, small.answer('banana bread').isSure]).toEqual([true, false]);
});

test('of words that are all misspelt it is not sure, however well they fit then', () => {
  expect([small.answer('broken link').isSure, small.answer('brokn lnik').isSure]).toEqual([true, false]);
  expect(small.answer('brokn lnik', 1, false).results[0]?.title).toBe('404 Not Found');
});

test('the codes that are met most are offered before anything is typed', () => {
  expect(small.suggest().map(({ title }) => title.slice(0, 3))).toEqual(['404', '409', '412', '498']);
});

test('of many results twelve are told', () => {
  const many = Array.from({ length: 20 }, (_, at): SearchDocument => ({ href: `/${at}/`, kind: 'product', title: `Envoy ${at}` }));
  expect(createFactIndex({ pages: many, marks: [] }).answer('envoy').results).toHaveLength(12);
});

test('of many codes six are offered', () => {
  const many = Array.from({ length: 9 }, (_, at): SearchDocument => ({ href: `/${at}/`, kind: 'code', title: `40${at} A`, frequency: at }));
  expect(createFactIndex({ pages: many, marks: [] }).suggest()).toHaveLength(6);
});

test('a product that is met less comes with the part on senders', () => {
  const products = [productEntry({ title: 'Envoy' }, 'envoy'), productEntry({ title: 'Dokku' }, 'dokku')];
  const made = toSearchFiles(toCatalogue(entries({ products, mostMetProducts: ['envoy'] })), {});
  const titles = (pages: readonly { title: string }[]) => pages.map(({ title }) => title);
  expect([titles(made.facts.pages), titles(made.senders.pages)]).toEqual([['Envoy'], ['Dokku']]);
  expect(createFactIndex(made.facts).answer('dokku').results).toEqual([]);
  expect(createFactIndex({ ...made.facts, senders: made.senders }).answer('dokku').results[0]).toMatchObject({ title: 'Dokku' });
});

test('the terms of a query are those that it says, those that are written as one, and those that it means', () => {
  expect(small.termsOf('brokn use_nonce 404')).toEqual(['brokn', 'nonc', '404', '=usenonce', 'broken']);
});

describe('beside a pasted status', () => {
  const sender: SearchDocument = { href: '/products/dokku/', kind: 'product', title: 'Dokku' };
  const known = [...pages, sender];
  const index = createFactIndex({
    pages: known,
    marks: [[known.indexOf(sender), 'logs-', 'the buildpack of the app is gone\t404']],
    details: known.map(() => none),
  });
  test.each([
    ['a sentence in front finds who says it', 'the buildpack of the app is gone (HTTP/2 404 )', 'Dokku'],
    ['a sentence behind does', 'HTTP/1.1 404 Not Found the buildpack of the app is gone', 'Dokku'],
    ['nothing but its phrase leaves the code', 'HTTP/1.1 404 Not Found', '404 Not Found'],
    ['other words of a line leave the code', '10.0.0.1 "GET /a HTTP/1.1" 404 0 edge', '404 Not Found'],
  ])('%s', (_, query, title) => {
    expect(index.answer(query).results[0]!.title).toContain(title);
  });

  test('a line of a log with half the name of a product leaves the code alone', () => {
    const half: SearchDocument = { href: '/products/fleet/', kind: 'product', title: 'Fleet Cloud' };
    expect(
      indexOf([...pages, half])
        .answer('10.0.0.1 "GET /a HTTP/1.1" 404 0 fleet')
        .results.map(({ title }) => title),
    ).not.toContain('Fleet Cloud');
  });

  test.each([
    ['dokku', true],
    ['edge', false],
  ])('a line of a log with the word “%s” finds the product: %s', (word, isFound) => {
    const { results } = index.answer(`10.0.0.1 "GET /a HTTP/1.1" 404 0 ${word}`);
    expect(results.some((result) => result.title.includes('Dokku'))).toBe(isFound);
  });
});

describe('what a page is called', () => {
  const called = (title: string): SearchDocument => ({ href: `/guides/${title}/`, kind: 'guide', title });
  test.each(['When to do what', 'when to do what?', 'WHEN TO DO WHAT?!', 'when to do what ?'])(
    'leads to it though all words of it say nothing: “%s”',
    (query) => {
      expect(indexOf([...pages, called('When to do what')]).answer(query).results[0]?.title).toBe('When to do what');
    },
  );

  test('leads to it also with a sign within', () => {
    expect(indexOf([...pages, called('When? And what')]).answer('When? And what?').results[0]?.title).toBe('When? And what');
  });

  test('does not lead to it from everything if languages put it before all names', () => {
    const code: SearchDocument = { href: '/codes/497/', kind: 'code', title: '497 Status', standing: 'unofficial' };
    expect(indexOf([...pages, code]).answer('purple elephants').results).toEqual([]);
  });

  test.each(['unofficial', 'obsolete'])('leads to the first of two codes, of which each is %s', (standing) => {
    const alike = [498, 497].map((code): SearchDocument => ({
      href: `/codes/${code}/`,
      kind: 'code',
      title: `${code} Slow Down Right Here`,
      standing,
    }));
    expect(indexOf(alike).answer('slow down right here').results[0]?.title).toBe('498 Slow Down Right Here');
  });

  test.each([
    ['Ban', 'ban'],
    ['Block', 'block'],
    ['Block', 'Block'],
  ])('is weighed where but a vendor’s code has it, and it is a word like any other: %s, “%s”', (name, query) => {
    const code: SearchDocument = { href: '/codes/497/', kind: 'code', title: `497 ${name}`, standing: 'unofficial' };
    expect(indexOf([...pages, code]).weighed(query)).not.toEqual([]);
  });

  test('is no number of a comparison', () => {
    expect(buildSmall().weighed('port 409')).toEqual([]);
  });

  const product = (title: string, frequency?: number): SearchDocument => ({
    href: `/${title}/`,
    kind: 'product',
    title,
    ...(frequency !== undefined && { frequency }),
  });
  const [near, far] = [product('Dokku', 70), product('Dokkun', 5)];
  test.each([[[near, far]], [[far, near]]])('is, misspelt, the nearest, wherever it stands and however seldom it is met: %#', (known) => {
    expect(indexOf(known).answer('dokkuu').results[0]?.title).toBe('Dokku');
  });

  const [often, seldom] = [product('Dokkua', 5), product('Dokkub', 70)];
  test.each([[[often, seldom]], [[seldom, often]]])('is, of two that are as near, that which is met more: %#', (known) => {
    expect(indexOf(known).answer('dokkux').results[0]?.title).toBe('Dokkua');
  });
});

test.each(['RFC 9110 or a dead link', '9110 or a dead link'])('the number in “%s”, which is no code, is weighed as words', (query) => {
  expect(small.weighed(query)).not.toEqual([]);
});

test('the value of a field is no code', () => {
  const field: SearchDocument = { href: '/headers/retry-after/', kind: 'header', title: 'Retry-After' };
  const { results } = indexOf([...pages, field]).answer('Retry-After: 404');
  expect(results.map(({ title }) => title)).toContain('Retry-After');
  expect(results.map(({ title }) => title)).not.toContain('404 Not Found');
});

test('beside a number of a class that has no page the product that is named comes first', () => {
  const product: SearchDocument = { href: '/products/dokku/', kind: 'product', title: 'Dokku' };
  expect(indexOf([...pages, product]).answer('100 dokku').results[0]?.title).toBe('Dokku');
});

test('a page is weighed once, and what is no page is not', () => {
  const hrefs = small.weighed('conflict clash odd thing (600: whatever)').map(({ href }) => href);
  expect(hrefs).not.toEqual([]);
  expect([...new Set(hrefs)].filter((href) => pages.some((page) => page.href === href))).toEqual(hrefs);
});

describe('among words that nobody has', () => {
  const strange = 'found purple elephants dancing';
  test('the number of a code finds it', () => {
    expect(small.answer(`${strange} 404`).results.map(({ title }) => title)).toContain('404 Not Found');
  });

  test('a number without a page finds nothing', () => {
    expect(small.answer(`${strange} 471`).results).toEqual([]);
  });

  test('a field’s name with a colon finds nothing, unless it begins the query', () => {
    const index = indexOf([...pages, { href: '/headers/if/', kind: 'header', title: 'If' }]);
    expect(index.answer('found purple if: elephants dancing').results).toEqual([]);
    expect(index.answer('if: found purple elephants dancing').results).not.toEqual([]);
  });

  test('a mark that is a word by chance finds nothing', () => {
    const product: SearchDocument = { href: '/products/dokku/', kind: 'product', title: 'Dokku' };
    expect(
      indexOf([...pages, product], () => none, [[pages.length, 'logs-', 'Purple']]).answer('found Purple elephants dancing').results,
    ).toEqual([]);
  });

  test('any page is found as long as there are no details', () => {
    expect(createFactIndex({ pages, marks: [] }).answer(strange).results).not.toEqual([]);
  });
});

describe('the subject of a query', () => {
  const known: SearchDocument[] = [...pages, { href: '/guides/storms/', kind: 'guide', title: 'Storms of Retries' }];
  test.each([
    ['is told by the name of a code', 'precondition failed broken', false],
    ['is told by the number of a code', 'purple elephants 404', false],
    ['is told by its words otherwise', 'broken purple elephants', true],
    ['is told by its words beside the name of a guide', 'storms of retries purple', true],
  ])('%s', (_, query, isByWords) => {
    const index = indexOf(known, ({ title }) => (title === '404 Not Found' ? details404 : none));
    expect(index.signs(query) !== undefined).toBe(isByWords);
  });
});

test('where nothing is found it is not sure, though a page has the number', () => {
  const index = indexOf(pages, ({ kind }) => (kind === 'guide' ? ['', '100', '', ''] : none));
  expect(index.answer('100')).toEqual({ results: [], isSure: false });
});

test.each([
  ['broke', true],
  ['zzq', true],
  ['zzq?', false],
  ['zzq1', false],
])('the last word of “%s” may be the beginning of another: %s', (query, mayBegin) => {
  expect(small.termsOf(query).some((term) => term.endsWith('{'))).toBe(mayBegin);
});

test('what is known since a query was asked last answers it', () => {
  const index = buildSmall();
  expect(index.answer('glorp').results).toEqual([]);
  index.add({
    terms: [{ term: 'glorp', senders: [{ page: 3, value: 0.9 }], learned: [] }],
    asks: [],
    marks: [],
    keywords: [],
    counts: new Map(),
  });
  expect(index.answer('glorp').results[0]?.title).toBe('404 Not Found');
});

test('a mark of which it is not there what it says has the line of its page, in which nothing matches', () => {
  const product: SearchDocument = { href: '/products/dokku/', kind: 'product', title: 'Dokku' };
  const index = indexOf([product], () => ['It runs apps.', '', '', ''], [[0, 'logs-', 'OUT_OF_ROWS']]);
  expect(index.answer('OUT_OF_ROWS').results[0]?.excerpt).toEqual([{ text: 'It runs apps.', isMatch: false }]);
});
