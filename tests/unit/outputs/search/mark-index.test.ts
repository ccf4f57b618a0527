import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toSearchDocuments, type SearchDocument } from '../../../../src/outputs/search/document.ts';
import { createFactIndex } from '../../../../src/outputs/search/fact-index.ts';
import { buildMarkIndex } from '../../../../src/outputs/search/mark-index.ts';
import { atOnce } from '../../../../src/outputs/search/steps.ts';
import type { SearchResult } from '../../../../src/outputs/search/result.ts';
import type { MarkGroup, MoreMarks } from '../../../../src/outputs/search/marks.ts';
import { vendorUseSchema } from '../../../../src/schemas/vendor-use.ts';
import { toSearchFiles } from '../../../../src/outputs/search/parts.ts';
import { classEntry, codeEntry, entries, leastVendor, productEntry, protocolEntry } from '../../../support/entries.ts';

const createMarkIndex = (...parts: Parameters<typeof buildMarkIndex>) => atOnce(buildMarkIndex(...parts));
const mark = (written: string, codes: number[], meaning = 'It failed.') => ({ mark: written, codes, meaning, actor: 'operator' as const });
const group = (...marks: ReturnType<typeof mark>[]) => [{ id: 'flags', title: 'Flags', source: 'manual', marks }];
const catalogue = toCatalogue(
  entries({
    codes: [
      codeEntry({ code: 404, phrase: 'Not Found' }),
      codeEntry({ keywords: ['upstream'] }),
      codeEntry({ code: 503, phrase: 'Service Unavailable' }),
    ],
    classes: [classEntry(), classEntry({ class: '5xx', title: 'Server Error', spec: 'RFC 9110 15.5' })],
    products: [
      productEntry(
        {
          title: 'Apache',
          marks: group(mark('NOT FOUND', [404]), mark('uf', [409]), mark('The page you asked for cannot be shown today', [503])),
        },
        'apache',
      ),
      productEntry({
        marks: group(
          mark('UF', [503], 'The connection failed.'),
          mark('NONE_NONE', [], 'Nothing was sent.'),
          mark('404.13', [404]),
          mark('12007', [503]),
          mark('UPSTREAM', [503]),
        ),
        headers: [{ name: 'X-Envoy-Hop', tells: 'It tells the hop.', source: 'manual' }],
        noStatus: [{ mark: '-1', where: 'status', meaning: 'There was none.', source: 'manual' }],
        words: [{ word: 'gateway-error', setting: 'retry_on', codes: [503], meaning: 'It stands for failures.', source: 'manual' }],
        keywords: ['istio sidecar'],
      }),
    ],
    protocols: [protocolEntry({ errors: [{ mark: 'invalid_client', codes: [409], meaning: 'Nobody knows it.', source: 'rfc6749' }] })],
    mostMetProducts: ['envoy'],
  }),
);
const { facts, details, senders, said } = toSearchFiles(catalogue, {});
const index = createFactIndex({ ...facts, details, senders });
for (const [page, lines] of Object.entries(said)) index.tell(`/${page}/`, lines);
const found = (query: string) => index.answer(query).results.map(({ href }) => href);
const first = (query: string) => found(query)[0];

describe('a mark comes first', () => {
  test.each([
    ['alone', 'UF', '/products/envoy/#flags-UF'],
    ['in a line of a log', '[2026-11-27] "GET /report HTTP/1.1" 503 UF 0 167', '/products/envoy/#flags-UF'],
    ['beside its code', '503 UF', '/products/envoy/#flags-UF'],
    ['beside its product', 'apache uf', '/products/apache/#flags-uf'],
    ['beside a word of its product', 'istio UF timeout', '/products/envoy/#flags-UF'],
    ['with a slash behind it', 'NONE_NONE/503', '/products/envoy/#flags-NONE-NONE'],
    ['that looks like a number', '404.13', '/products/envoy/#flags-404.13'],
    ['that stands for no status', '-1', '/products/envoy/#no-status'],
    ['that is a number and no code', '12007', '/products/envoy/#flags-12007'],
    ['that is a header field', 'x-envoy-hop', '/products/envoy/#header-fields'],
    ['that is a word of the configuration', 'gateway-error', '/products/envoy/#words'],
    ['that is a protocol’s', 'invalid_client', '/protocols/oauth/#error-invalid-client'],
    ['that is a sentence', 'page you asked for cannot be shown', '/products/apache/#flags-The-page-you-asked-for-cannot-be-shown-today'],
  ])('%s', (_, query, href) => {
    expect(first(query)).toBe(href);
  });
});

describe('a mark does not come first', () => {
  test('in a line of a log that has none', () => {
    expect(first('192.0.2.1 - - "GET / HTTP/1.1" 404 1020 "-" "Mozilla/5.0"')).toBe('/codes/404/');
  });

  test('in a line of a log where it is a word by chance', () => {
    expect(first('192.0.2.1 - - "GET / HTTP/1.1" 404 1020 UPSTREAM')).toBe('/codes/404/');
  });

  test('if a code is called so', () => {
    expect(first('not found')).toBe('/codes/404/');
  });

  test('if it is a word that a page has', () => {
    expect(found('upstream').slice(0, 2)).toEqual(['/codes/409/', '/products/envoy/#flags-UPSTREAM']);
  });

  test('if it is short and stands among other words', () => {
    expect(index.answer('uf upstream', 1, false).results[0]?.href).toBe('/codes/409/');
  });
});

test.each([
  ['a word is no name of a registered code', 409, 'Redirect', false],
  ['a phrase is a name of a registered code', 409, 'Too Busy', true],
  ['a word is the name of a code that nobody registered', 460, 'Cut', true],
])('a vendor’s %s', (_, code, phrase, isName) => {
  const known = [codeEntry(), codeEntry({ code: 460, phrase: 'Odd', standing: 'unofficial' })].find(({ facts }) => facts.code === code)!;
  const vendors = [{ ...vendorUseSchema.parse(leastVendor), phrase }];
  const [document] = toSearchDocuments(toCatalogue(entries({ codes: [{ ...known, facts: { ...known.facts, vendors } }] })));
  expect(document?.names.includes(phrase.toLowerCase())).toBe(isName);
});

test('of two products with the same mark the one that is met more often comes first', () => {
  expect(found('uF').slice(0, 2)).toEqual(['/products/envoy/#flags-UF', '/products/apache/#flags-uf']);
});

test('the capitals of a mark decide between two', () => {
  expect(first('uf')).toBe('/products/apache/#flags-uf');
});

test('a sentence with other words around it leads to its mark on the page', () => {
  expect(first('today the page you asked for cannot be shown on my phone')).toBe(
    '/products/apache/#flags-The-page-you-asked-for-cannot-be-shown-today',
  );
});

test('a product is found by its name', () => {
  expect(first('envoy')).toBe('/products/envoy/');
});

test('a product and the words of one of its marks find the mark', () => {
  expect(first('envoy connection failed')).toBe('/products/envoy/#flags-UF');
});

test('a product and a code find both', () => {
  expect(found('envoy 503').slice(0, 2).sort()).toEqual(['/codes/503/', '/products/envoy/']);
});

test('a result names the code, the mark and the product, and what the mark says', () => {
  expect(index.answer('UF').results[0]).toEqual({
    href: '/products/envoy/#flags-UF',
    kind: 'product',
    title: '503 UF, Envoy',
    statusClass: '5xx',
    excerpt: [{ text: 'The connection failed.', isMatch: false }],
  });
});

const page = (kind: SearchDocument['kind'], href: string, title: string): SearchDocument => ({ kind, href, title });
const pages = [
  page('code', '/codes/503/', '503 Service Unavailable'),
  page('product', '/products/envoy/', 'Envoy'),
  page('product', '/products/apache/', 'Apache Server'),
  page('product', '/products/nginx/', 'Nginx Server'),
  page('protocol', '/protocols/oauth/', 'OAuth'),
];
const [ENVOY, APACHE, OAUTH] = [1, 2, 4];
const groups: MarkGroup[] = [
  [
    ENVOY,
    'flags-',
    'UF\t503\nUC\t503 502\nNONE_NONE\n404\t404\n404.13\t404\nTimeout\t503\nERR_LOST (-310)\nELOST, “was cut”\n-1001 LostTooLate',
  ],
  [ENVOY, 'no-status', '0'],
  [ENVOY, 'words', 'gateway-error\nplain'],
  [ENVOY, 'header-fields', 'X-Envoy-Hop'],
  [APACHE, 'flags-', `uf\t409\n${Array.from({ length: 7 }, (_, place) => `DUP\t\td${place}`).join('\n')}`],
  [OAUTH, 'error-', 'invalid_client\t400 401'],
];
const more: MoreMarks = {
  marks: [[ENVOY, 'bodies-', 'Upstream request timeout reached limit\t504\ttimeout']],
};
const marks = createMarkIndex(pages, groups, more, ['', 'istio sidecar', '', '', '']);
marks.tell(ENVOY, ['The connection failed.', 'The connection closed.']);
const titles = (results: readonly SearchResult[]) => results.map(({ title }) => title);

test('marks are read in steps, so that keys are answered in between', () => {
  const lines = Array.from({ length: 1_000 }, (_, at) => `one two three mark${at}`).join('\n');
  expect([...buildMarkIndex(pages, [[ENVOY, 'flags-', lines]])]).toHaveLength(2);
});

describe('what is meant beyond doubt', () => {
  test.each<[what: string, query: string, found: string[]]>([
    ['a mark, whoever has it', 'UF', ['503 UF, Envoy', '409 uf, Apache Server']],
    ['that of the same capitals first, with spaces around it', ' uf ', ['409 uf, Apache Server', '503 UF, Envoy']],
    ['a mark with what it is called in front', 'error gateway-error', ['gateway-error, Envoy']],
    ['no code with what it is called in front', 'error 404', []],
    ['a mark in quotation marks', '"UF"', ['503 UF, Envoy', '409 uf, Apache Server']],
    ['a mark without the number in brackets behind it', 'ERR_LOST', ['ERR_LOST (-310), Envoy']],
    ['a mark without the number in front of it', 'LostTooLate', ['-1001 LostTooLate, Envoy']],
    ['a mark with one of its parts', 'ELOST', ['ELOST, “was cut”, Envoy']],
    ['a mark with another of its parts', 'was cut', ['ELOST, “was cut”, Envoy']],
    ['each of two marks in one word', 'UF,UC', ['503 UF, Envoy', '409 uf, Apache Server', '503 UC, Envoy']],
    ['no short marks among words', 'UF UC', []],
    ['no mark among other words', 'got NONE_NONE here', []],
    ['no mark of three letters among words', 'got DUP here', []],
    ['the mark that goes with the code beside it', '503 UF', ['503 UF, Envoy']],
    ['the mark that goes with one of its codes', '502 UC', ['503 UC, Envoy']],
    ['no mark that is a word beside its code', 'got 503 Timeout again', []],
    ['a mark that is a word beside its product', 'envoy Timeout', ['503 Timeout, Envoy']],
    ['no code in a longer number', '1503 UF', []],
    ['the mark of the product rather than that of the code', '503 apache UF', ['409 uf, Apache Server']],
    ['no small word as a mark', '503 uf', []],
    ['a code as a code', 'got 404 here', []],
    ['a code with its substatus as a mark, beside the code', 'istio 404 404.13', ['404 404.13, Envoy']],
    ['a nought as a number', 'got 0 here', []],
    ['a word without as a word', 'a plain thing', []],
    ['a field alone', 'x-envoy-hop', ['X-Envoy-Hop, Envoy']],
    ['no field among words', 'X-Envoy-Hop is missing', []],
    ...['error', 'errors', 'code', 'codes', 'status', 'statuses', 'mark', 'marks', 'flag', 'flags'].map(
      (word): [string, string, string[]] => [`a mark behind “${word}”`, `${word} NONE_NONE`, ['NONE_NONE, Envoy']],
    ),
    ['six marks at most', 'DUP', Array.from({ length: 6 }, () => 'DUP, Apache Server')],
  ])('is %s', (_, query, found) => {
    expect(titles(marks.exact(query))).toEqual(found);
  });

  test('leads to the anchor that is made of the mark, or to the one that its line names, or to that of its group', () => {
    expect(['NONE_NONE', 'DUP', 'gateway-error'].map((query) => marks.exact(query)[0]?.href)).toEqual([
      '/products/envoy/#flags-NONE-NONE',
      '/products/apache/#flags-d0',
      '/products/envoy/#words',
    ]);
  });

  test('has no line as long as that is not loaded', () => {
    expect(createMarkIndex(pages, groups).exact('UF')[0]?.excerpt).toEqual([{ text: '', isMatch: false }]);
  });
});

test('a mark has its product named by a word that no other title has', () => {
  const titles = ['Azure Storage', 'Storage'].map((title) => page('product', `/products/${title.toLowerCase().replace(' ', '-')}/`, title));
  const { among } = createMarkIndex(titles, [[0, 'flags-', 'E_LOST']]);
  expect(['azure E_LOST', 'storage E_LOST'].map((query) => among(query)[0]?.isNamed)).toEqual([true, false]);
});

describe('a mark among words', () => {
  test.each([
    ['has the look of an identifier', 'got NONE_NONE here', { isIdentifier: true, isAll: false, hasCode: false }],
    ['may be the name of an error', 'token says invalid_client now', { isIdentifier: true }],
    ['may be a word', 'got Timeout here', { isWord: true, isIdentifier: false }],
    ['may be a field', 'X-Envoy-Hop is missing', { isField: true }],
    ['has a code beside it that it goes with', '502 UC again', { hasCode: true }],
    ['has its product named beside it', 'envoy UC again', { isNamed: true, hasKeyword: true }],
    ['has a keyword of its page beside it', 'sidecar UC again', { isNamed: false, hasKeyword: true }],
    ['is one of two that have it', 'UF again', { senders: 2 }],
  ])('%s', (_, query, known) => {
    expect(marks.among(query)[0]).toMatchObject(known);
  });

  test.each([
    ['ab_cd', true],
    ['a_bc', false],
  ])('that is written as %s has the look of an identifier: %s', (written, expected) => {
    const short = createMarkIndex(pages, [[ENVOY, 'flags-', written]]);
    expect(short.among(`it says ${written} now`)[0]!.isIdentifier).toBe(expected);
  });

  test('has no keyword beside it in a word that only says no', () => {
    const negative = createMarkIndex(
      pages,
      groups,
      undefined,
      pages.map(() => 'not'),
    );
    expect(negative.among('UC not')[0]).toMatchObject({ hasKeyword: false });
  });

  test('of two that both have it the one comes first whose product is named', () => {
    expect(marks.among('503 apache UF').map(({ page }) => page)).toEqual([APACHE, ENVOY]);
  });
});

describe('a mark of a few words that everybody uses', () => {
  const withMark = (place: number) => {
    const products = Array.from({ length: 17 }, (_, at) =>
      productEntry({ title: `Product${at}`, marks: at === place ? group(mark('broken link', [404])) : [] }, `product${at}`),
    );
    const codes = [codeEntry({ code: 404, phrase: 'Not Found', keywords: ['broken link'] })];
    const made = toSearchFiles(toCatalogue(entries({ codes, products, mostMetProducts: products.map(({ id }) => id) })), {});
    return createFactIndex({ ...made.facts, details: made.details, senders: made.senders }).answer('broken link').results[0]?.href;
  };

  test('is meant if its product is one of those that are met most', () => {
    expect(withMark(15)).toBe('/products/product15/#flags-broken-link');
  });

  test('stands behind what the words find if its product is met less', () => {
    expect(withMark(16)).toBe('/codes/404/');
  });
});

describe('sentences', () => {
  test.each([
    ['all of a sentence', 'upstream request timeout reached limit', 1],
    ['a sentence among a few other words', 'Upstream request timeout reached limit on Friday', 1],
    ['four of its words', 'upstream request timeout reached', 1],
    ['three words', 'upstream request timeout', 0],
    ['a sentence among many other words', 'one two three four five six seven eight nine upstream request timeout reached limit', 1],
    ['a part of a sentence among many other words', 'one two three four five six seven eight nine upstream request reached', 0],
  ])('of %s', (_, query, count) => {
    expect(marks.sentences(query)).toHaveLength(count);
  });

  test('name their page, their codes and how near they are', () => {
    expect(marks.sentences('upstream request timeout reached limit')[0]).toMatchObject({ page: ENVOY, codes: [504], near: 1, held: 1 });
  });

  test('are not made of a code and its own phrase', () => {
    const index = createMarkIndex(
      [...pages, page('code', '/codes/429/', '429 Too Many Requests')],
      [[ENVOY, 'bodies-', 'HTTP 429 Too Many Requests\t429']],
    );
    expect(index.sentences('kube-apiserver: HTTP 429 Too Many Requests')).toEqual([]);
  });

  test('are held the more, the less often the words that are there stand in other marks', () => {
    const index = createMarkIndex(pages, [
      [ENVOY, 'bodies-', 'connection closed before headers\t503'],
      [APACHE, 'page-', 'connection\nconnection lost\nconnection reset'],
    ]);
    const heldOf = (query: string) => index.sentences(query)[0]!.held;
    expect(heldOf('once closed before headers')).toBeGreaterThan(heldOf('once connection before headers'));
  });
});

describe('a mark of several words', () => {
  test.each([
    ['stands whole in a long paste', 'one two three four five six seven: upstream request timeout reached limit, eight nine', 1],
    ['holds the whole query', 'request timeout reached', 1],
    ['is a part of itself', 'upstream request timeout reached limit', 0],
    ['stands there in pieces', 'upstream request and then timeout reached limit', 0],
    ['begins within a word', 'anupstream request timeout reached limit', 0],
    ['ends within a word', 'upstream request timeout reached limits', 0],
    ['holds a single word', 'upstream', 0],
  ])('%s', (_, query, count) => {
    expect(marks.parts(query)).toHaveLength(count);
  });

  test('names its page, its codes and its share', () => {
    expect(marks.parts('upstream request timeout reached limit, says the log at noon')[0]).toMatchObject({
      page: ENVOY,
      codes: [504],
      near: 38 / 60,
    });
  });
});

describe('a product', () => {
  test.each([
    ['by its name', 'what does envoy say', [ENVOY]],
    ['by a word that it alone has', 'apache', [APACHE]],
    ['not by a word that two have', 'server', []],
    ['with another', 'nginx or envoy', [1, 3]],
  ])('is named %s', (_, query, places) => {
    expect(marks.named(query).map(({ page }) => page)).toEqual(places);
  });

  test('is named by a share of its title, and the more clearly, the less often its name stands in marks', () => {
    const index = createMarkIndex(pages, [[ENVOY, 'bodies-', 'apache\napache lost']]);
    expect(index.named('apache or envoy')).toMatchObject([
      { page: ENVOY, share: 1, rarity: 1, isHost: false },
      { page: APACHE, share: 1 / 2, rarity: 1 / (1 + Math.log(3)), isHost: false },
    ]);
  });

  test.each([
    ['the name of a host', '401 Unauthorized for url: https://api.envoy.io/v1', true],
    ['a path', 'GET /envoy/stats.json', false],
    ['an address of mail', 'envoy@mail.example.com', false],
  ])('is named in %s', (_, query, isHost) => {
    expect(marks.named(query)).toMatchObject([{ page: ENVOY, isHost }]);
  });

  describe('is named by a whole name', () => {
    const named = pages.map((page, at) =>
      at === APACHE ? { ...page, title: 'Envoy Gateway', names: ['eg'] } : at === ENVOY ? { ...page, title: 'Envoy' } : page,
    );
    const whole = (query: string) => createMarkIndex(named, []).named(query);

    test('that stands there as one', () => {
      expect(whole('broken envoy fails')).toMatchObject([{ page: ENVOY, whole: ['envoy'], isFirst: false, isInside: false }]);
      expect(whole('gateway of envoy')).toMatchObject([
        { page: ENVOY, whole: ['envoy'] },
        { page: APACHE, whole: [], isFirst: false },
      ]);
    });

    test('that is a second one', () => {
      expect(whole('eg fails')).toMatchObject([{ page: APACHE, whole: ['eg'], isFirst: true }]);
    });

    test('which may be but a part of another’s', () => {
      expect(whole('envoy gateway fails')).toMatchObject([
        { page: ENVOY, isInside: true },
        { page: APACHE, whole: ['envoy', 'gateway'], isFirst: true, isInside: false },
      ]);
    });
  });

  test('has marks that a query begins with, or has inside', () => {
    const parts = createMarkIndex(pages, [[ENVOY, 'bodies-', 'Cannot GET /']]).parts;
    expect(parts('Cannot GET /orders')).toMatchObject([{ page: ENVOY, isStart: true }]);
    expect(parts('it says Cannot GET /orders')).toMatchObject([{ page: ENVOY, isStart: false }]);
  });

  test('has marks of several words that stand in a query, the more its own, the fewer marks have them', () => {
    const index = createMarkIndex(pages, [
      [ENVOY, 'bodies-', 'Unknown interaction\t404\nUnknown host\nhost'],
      [APACHE, 'bodies-', 'no host'],
    ]);
    const wholly = (query: string) => index.wholly(query).map(({ page, codes, rarity }) => ({ page, codes, rarity }));
    expect(wholly('DiscordError[10062]: unknown interaction')).toEqual([{ page: ENVOY, codes: [404], rarity: 1 }]);
    expect(wholly('the host is unknown')).toEqual([{ page: ENVOY, codes: [], rarity: 1 / (1 + Math.log(2)) }]);
    expect(wholly('host')).toEqual([]);
  });

  test.each([
    ['that says all the other words', 'envoy connection closed', '503 UC, Envoy'],
    ['whose code stands there, too', 'istio 502 closed', '503 UC, Envoy'],
    ['not if one is missing', 'envoy connection lost', undefined],
    ['not for a code alone', 'envoy 503', undefined],
  ])('has the mark %s', (_, query, title) => {
    expect(marks.ofPage(ENVOY, query)?.title).toBe(title);
  });

  test('has a mark by what it says as soon as that is told, and a mark that is taken in later', () => {
    const index = createMarkIndex(pages, groups);
    const found = () => ['envoy connection failed', 'envoy newcomer'].map((query) => index.ofPage(ENVOY, query)?.title);
    expect(found()).toEqual([undefined, undefined]);
    index.tell(ENVOY, ['The connection failed.']);
    expect(found()).toEqual(['503 UF, Envoy', undefined]);
    index.add([{ mark: 'E_NEWCOMER', page: ENVOY, anchor: 'words', codes: [], place: 99 }], [], new Map());
    expect(found()).toEqual(['503 UF, Envoy', 'E_NEWCOMER, Envoy']);
  });

  test('is all that a query finds whose only mark is the name of a field', () => {
    expect(found('why does envoy send x-envoy-hop to some friend')).toContain('/products/envoy/');
  });
});

describe('an index that has not all marks', () => {
  const part = () => createMarkIndex(pages, [], undefined, [], { count: 9, without: [APACHE], marks: [] });

  test('has marks of all products and protocols but those that are said to have none', () => {
    expect(pages.map((_, page) => part().has(page))).toEqual([false, true, false, true, true]);
  });

  test('knows how many of all marks have a term when that is taken in', () => {
    const index = part();
    index.add([{ mark: 'E_LOST', page: ENVOY, anchor: 'words', codes: [], place: 0 }], [], new Map([['lost', 5]]));
    expect([index.countOf('lost'), index.weightOf('lost')]).toEqual([5, Math.log(1 + 9 / 5)]);
  });
});

describe('a query leads to a page at once', () => {
  test.each([
    ['that is a number', ' 404 ', '/codes/404/'],
    ['that is a phrase, whatever its capitals', 'NOT found', '/codes/404/'],
    ['no part of a phrase', 'found', undefined],
    ['no number among words', '404 page', undefined],
    ['no class', '4xx', undefined],
  ])('%s', (_, query, href) => {
    expect(index.exact(query)).toBe(href);
  });
});

describe('evidence to learn from', () => {
  test('has every page that the words find', () => {
    expect(index.weighed('upstream cannot answer').map(({ href }) => href)).toContain('/codes/409/');
  });
  test.each([
    ['a code', '404'],
    ['a mark alone', 'invalid_client'],
  ])('is none for %s, which no weight decides', (_, query) => {
    expect(index.weighed(query)).toEqual([]);
  });
});

describe('what marks say', () => {
  const late = () => createFactIndex({ ...facts, details, senders });
  const lineOf = (own: ReturnType<typeof late>) => own.answer('UF').results[0]!.excerpt[0]!.text;

  test('is lacking for the products and protocols that are found, until it is told', () => {
    const own = late();
    expect(own.lacks('UF')).toEqual(['/products/envoy/', '/products/apache/']);
    own.tell('/products/envoy/', said['products/envoy']!);
    expect(own.lacks('UF')).toEqual(['/products/apache/']);
  });

  test('is lacking for the first five of many', () => {
    const products = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) =>
      productEntry({ title: `Envoy ${id}`, marks: group(mark('UF', [])) }, id),
    );
    const many = toSearchFiles(toCatalogue(entries({ products })), {});
    const own = createFactIndex({ ...many.facts, details: many.details, senders: many.senders });
    expect(own.lacks('envoy')).toHaveLength(5);
  });

  test('is not lacking for a product or a protocol that has no marks', () => {
    const products = [productEntry({ title: 'Quiet' }, 'quiet')];
    const bare = toSearchFiles(toCatalogue(entries({ products, protocols: [protocolEntry()] })), {});
    const own = createFactIndex({ ...bare.facts, details: bare.details, senders: bare.senders });
    expect(own.answer('quiet').results[0]!.href).toBe('/products/quiet/');
    expect(own.lacks('quiet oauth')).toEqual([]);
  });

  test('is not lacking for codes, or as long as the marks are not there', () => {
    expect(late().lacks('409')).toEqual([]);
    expect(createFactIndex({ ...facts, details }).lacks('UF')).toEqual([]);
  });

  test('stands in the line of a result as soon as it is told; before, the line is that of the page', () => {
    const own = late();
    expect(lineOf(own)).toBe(catalogue.products.find(({ id }) => id === 'envoy')!.facts.summary);
    own.tell('/products/envoy/', said['products/envoy']!);
    expect(lineOf(own)).toBe('The connection failed.');
  });
});
