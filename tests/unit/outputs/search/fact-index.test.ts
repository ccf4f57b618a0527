import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toSearchDocuments, type SearchDetail, type SearchDocument } from '../../../../src/outputs/search/document.ts';
import { toSearchFiles } from '../../../../src/outputs/search/parts.ts';
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
  expect(first('which status should i return')).toBe('/choose/');
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
const small = createFactIndex({
  pages,
  marks: [],
  details: pages.map(({ title }) => (title === '404 Not Found' ? details404 : none)),
});

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
      'ETag',
      ['412 Precondition Failed', '404 Not Found', 'ETag', '409 Conflict'],
    ],
    ['a header field before all codes if it is called so', 'ETag headers', ['ETag', '412 Precondition Failed', '404 Not Found']],
  ])('is %s', (_, query, titles) => {
    expect(
      small
        .answer(query)
        .results.slice(0, Math.max(titles.length, 1))
        .map(({ title }) => title),
    ).toEqual(titles);
  });

  test.each([
    ['an identifier', 'ABORT', '409 Conflict'],
    ['an identifier behind others', 'grpc.codes.Abort', '409 Conflict'],
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
  ];
  const known = [...pages, ...more];
  const index = createFactIndex({ pages: known, marks: [], details: known.map(() => none) });
  const isSure = (query: string) => index.weighed(query).length === 0 && index.answer(query).results.length > 0;

  test.each([
    ['the name of a code that is misspelt', 'confict'],
    ['a long one, with three slips', 'precxnditixn faxled'],
    ['the name of a field that is misspelt', 'ETga'],
    ['the name of a product that is misspelt', 'dokkuu'],
    ['a title with a number in it', '404 page'],
    ['an identifier among few words', 'threw Codes.ABORT today'],
    ['the own name of an unofficial code', 'token lost'],
  ])('is %s', (_, query) => {
    expect(isSure(query)).toBe(true);
  });

  test.each([
    ['a name with a digit in it', 'confl9ct'],
    ['a long one whose slips cost more than three', 'orrvondition xailed'],
    ['an identifier among many words', 'it threw Codes.ABORT again today'],
    ['another name of an unofficial code', 'slow mode of all things'],
  ])('is not %s', (_, query) => {
    expect(isSure(query)).toBe(false);
  });

  test('is no short name with two slips', () => {
    expect(index.answer('cxnflxct').results).toEqual([]);
  });
});

describe('a mark of a product that is met less, in words as everybody uses them', () => {
  const fleet = Array.from({ length: 17 }, (_, at): SearchDocument => ({ href: `/products/p${at}/`, kind: 'product', title: `P${at}x` }));
  const known = [...pages, ...fleet];
  const index = createFactIndex({
    pages: known,
    marks: [[known.length - 1, 'logs-', 'broken link\t404\ndead broken link now\t404\nOUT_OF_ROWS\t404']],
    details: known.map(({ title }): SearchDetail =>
      title === '404 Not Found' ? ['', 'dead broken link now', '', 'dead9 broken9 link9 now9'] : none,
    ),
  });
  test.each([
    ['two words stands behind the code', 'broken link', '404 Not Found'],
    ['four words comes first', 'dead broken link now', '404 dead broken link now, P16x'],
  ])('of %s', (_, query, title) => {
    expect(index.answer(query).results[0]?.title).toBe(title);
  });

  test('is sure where it is no words', () => {
    expect(index.answer('OUT_OF_ROWS').isSure).toBe(true);
  });
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
  ];
  const index = createFactIndex({
    pages: known,
    marks: [],
    details: known.map(({ kind }) => (kind === 'guide' ? ['', 'consent of many requests', '', 'many9 request9'] : none)),
  });
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
    { ...code(598, 'Odd Wait'), standing: 'unofficial' } as SearchDocument,
    { ...code(597, 'Internal Serves'), standing: 'unofficial', names: ['internal serves', 'not found errors'] } as SearchDocument,
    { href: '/compare/404-vs-500/', kind: 'comparison', title: '404 or 500?', codes: [404, 500] } as SearchDocument,
    { href: '/products/fixer/', kind: 'product', title: 'Fixer' } as SearchDocument,
  ];
  const index = createFactIndex({
    pages: known,
    marks: [[known.length - 1, 'logs-', 'Request failed with status code 404\t404\nNot Found\t404']],
    details: known.map(({ kind }) =>
      kind === 'guide'
        ? ['', 'fix not found; internal server; multi status; odd wait error; 404', '', 'fix9 found9 error9 status9 odd9']
        : none,
    ),
  });
  const titles = (query: string) => index.answer(query).results.map(({ title }) => title);

  test.each([
    ['how to fix not found', '404 Not Found'],
    ['multi status errors', '207 Multi-Status'],
    ['why do I get not fuond', '404 Not Found'],
    ['not fuond errors', '404 Not Found'],
    ['(500 Internal Server Error)', '500 Internal Server Error'],
    ['how to fix 404', '404 Not Found'],
    ['fix 404 not found error', '404 Not Found'],
  ])('is that code: “%s”', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  test('is a product’s sentence if one says that', () => {
    expect(titles('Request failed with status code 404')[0]).toBe('404 Request failed with status code 404, Fixer');
  });

  test.each([
    ['a name that a vendor gave', 'fix odd wait errors'],
    ['one that is misspelt', 'fix odd wiat errors'],
    ['a number beside words that say something', '404 multi fix errors status'],
    ['two numbers beside such a word', '404 vs 500 fix odd status'],
  ])('leaves %s to the evidence', (_, query) => {
    expect(index.weighed(query)).not.toEqual([]);
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

test('of two codes that it may be the one that is met more comes first, wherever the digit stands', () => {
  expect(
    small
      .answer('4049')
      .results.slice(0, 2)
      .map(({ title }) => title),
  ).toEqual(['404 Not Found', '409 Conflict']);
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

  test.each([
    ['dokku', true],
    ['edge', false],
  ])('a line of a log with the word “%s” finds the product: %s', (word, isFound) => {
    const { results } = index.answer(`10.0.0.1 "GET /a HTTP/1.1" 404 0 ${word}`);
    expect(results.some((result) => result.title.includes('Dokku'))).toBe(isFound);
  });
});
