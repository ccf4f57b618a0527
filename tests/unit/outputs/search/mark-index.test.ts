import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toSearchDocuments, toSearchParts } from '../../../../src/outputs/search/document.ts';
import { createFactIndex, tools } from '../../../../src/outputs/search/fact-index.ts';
import { createMarkIndex } from '../../../../src/outputs/search/mark-index.ts';
import type { SearchResult } from '../../../../src/outputs/search/result.ts';
import { toSenderParts, type SenderParts } from '../../../../src/outputs/search/senders.ts';
import { classEntry, codeEntry, entries, productEntry, protocolEntry } from '../../../support/entries.ts';

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
        marks: group(mark('UF', [503], 'The connection failed.'), mark('NONE_NONE', [], 'Nothing was sent.'), mark('404.13', [404])),
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
const { documents, details } = toSearchParts(toSearchDocuments(catalogue));
const index = createFactIndex(documents, details, createMarkIndex(toSenderParts(catalogue), tools));
const found = (query: string) => index.search(query).map(({ href }) => href);
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

  test('if a code is called so', () => {
    expect(first('not found')).toBe('/codes/404/');
  });

  test('if it is short and stands among other words', () => {
    expect(first('uf upstream')).toBe('/codes/409/');
  });
});

test('of two products with the same mark the one that is met more often comes first', () => {
  expect(found('uF').slice(0, 2)).toEqual(['/products/envoy/#flags-UF', '/products/apache/#flags-uf']);
});

test('the capitals of a mark decide between two', () => {
  expect(first('uf')).toBe('/products/apache/#flags-uf');
});

test('a product is found by its name', () => {
  expect(first('envoy')).toBe('/products/envoy/');
});

test('a product and the words of one of its marks find the mark', () => {
  expect(first('envoy connection failed')).toBe('/products/envoy/#flags-UF');
});

test('a product and a code find the code', () => {
  expect(first('envoy 503')).toBe('/codes/503/');
});

test('a result names the code, the mark and the product, and what the mark says', () => {
  expect(index.search('UF')[0]).toEqual({
    href: '/products/envoy/#flags-UF',
    kind: 'product',
    title: '503 UF, Envoy',
    statusClass: '5xx',
    excerpt: [{ text: 'The connection failed.', isMatch: false }],
  });
});

const pages: SenderParts['pages'] = [
  ['product', '/products/envoy/', 'Envoy', 'It passes on.', 'istio sidecar'],
  ['product', '/products/apache/', 'Apache Server', 'It serves.', ''],
  ['product', '/products/nginx/', 'Nginx Server', 'It serves, too.', ''],
  ['product', '/products/edge/', 'Big Blue Edge Proxy', 'It is big.', ''],
];
const [ENVOY, APACHE] = [0, 1];
const marks: SenderParts['marks'] = [
  ['UF', ENVOY, 'flags-UF', [503], 'The connection failed.'],
  ['UC', ENVOY, 'flags-UC', [503, 502], 'The connection closed.'],
  ['UR', ENVOY, 'flags-UR', [503], 'The connection was reset.'],
  ['NONE_NONE', ENVOY, 'flags-NONE-NONE', [], 'Nothing was sent.'],
  ['0', ENVOY, 'no-status', [], 'There was none.'],
  ['404', ENVOY, 'sub-404', [404], 'It is not there.'],
  ['404.13', ENVOY, 'sub-404.13', [404], 'It is too large.'],
  ['gateway-error', ENVOY, 'words', [], 'It stands for some.'],
  ['plain', ENVOY, 'words', [], 'It stands for others.'],
  ['Upstream request timeout reached limit', ENVOY, 'bodies-timeout', [504], 'It took too long.'],
  ['uf', APACHE, 'flags-uf', [409], 'It loops.'],
  ['beta', APACHE, 'flags-beta', [], 'It is alpha.'],
  ['alpha', APACHE, 'flags-alpha', [], 'It is beta.'],
  ...Array.from({ length: 7 }, (_, place): SenderParts['marks'][number] => ['DUP', APACHE, `flags-${place}`, [], 'Again and again.']),
];
const titles = (results: readonly SearchResult[]) => results.map(({ title }) => title);

describe('what is meant beyond doubt', () => {
  test.each([
    ['a mark, whoever has it', 'UF', ['503 UF, Envoy', '409 uf, Apache Server']],
    ['that of the same capitals first, with spaces around it', ' uf ', ['409 uf, Apache Server', '503 UF, Envoy']],
    ['a mark in quotation marks', '"UF"', ['503 UF, Envoy', '409 uf, Apache Server']],
    ['each of two marks in one word', 'UF,UC', ['503 UF, Envoy', '409 uf, Apache Server', '503 UC, Envoy']],
    ['no short marks among words', 'UF UC', []],
    ['a long mark among words', 'got NONE_NONE here', ['NONE_NONE, Envoy']],
    ['no mark of three letters among words', 'got DUP here', []],
    ['the mark that goes with the code beside it', '503 UF', ['503 UF, Envoy']],
    ['the mark that goes with one of its codes', '502 UC', ['503 UC, Envoy']],
    ['no code in a longer number', '1503 UF', []],
    ['the mark of the product rather than that of the code', '503 apache UF', ['409 uf, Apache Server']],
    ['no small word as a mark', '503 uf', []],
    ['a code as a code', 'got 404 here', []],
    ['a code with its substatus as a mark', 'got 404.13 here', ['404 404.13, Envoy']],
    ['a nought as a number', 'got 0 here', []],
    ['a word with a hyphen as a mark', 'a gateway-error came', ['gateway-error, Envoy']],
    ['a word without as a word', 'a plain thing', []],
    ['six marks at most', 'DUP', Array.from({ length: 6 }, () => 'DUP, Apache Server')],
    ['four words of a sentence', 'upstream request timeout reached', ['504 Upstream request timeout reached limit, Envoy']],
    ['three words of a sentence as words', 'upstream request timeout', []],
    ['a product by its name', 'Big Blue Edge Proxy', ['Big Blue Edge Proxy', 'Big Blue Edge Proxy']],
    ['a product and a word that says what is sought', 'apache server logs', ['Apache Server']],
    ['a product by a word that it alone has', 'nginx', ['Nginx Server']],
    ['no product by a word that two have', 'server', []],
    ['a product and a word that people use for it', 'envoy sidecar', ['Envoy']],
    ['a product and two of its marks', 'envoy connection', ['503 UF, Envoy', '503 UC, Envoy', 'Envoy']],
    ['a product, a code and what is wrong', 'envoy 503 reset', ['503 UR, Envoy', 'Envoy']],
    ['no product beside a code alone', 'envoy 503', []],
    ['no product beside words that it does not have', 'envoy alpha', []],
  ])('is %s', (_, query, found) => {
    expect(titles(createMarkIndex({ pages, marks }, tools).exact(query))).toEqual(found);
  });

  test('is a page with its summary', () => {
    expect(createMarkIndex({ pages, marks }, tools).exact('nginx')).toEqual([
      { kind: 'product', href: '/products/nginx/', title: 'Nginx Server', excerpt: [{ text: 'It serves, too.', isMatch: false }] },
    ]);
  });
});

describe('what has the words', () => {
  test.each([
    ['is a mark by what it says', 'loops', ['409 uf, Apache Server']],
    ['has a letter less', 'loop', ['409 uf, Apache Server']],
    ['has a letter otherwise, in a long word', 'conmection closed', ['503 UC, Envoy']],
    ['has none otherwise in a short one', 'bota', []],
    ['has all of them', 'connection alpha', []],
    ['has them in its name first', 'alpha', ['alpha, Apache Server', 'beta, Apache Server']],
    ['is six at most', 'again', Array.from({ length: 6 }, () => 'DUP, Apache Server')],
    ['is a page, too', 'big', ['Big Blue Edge Proxy']],
  ])('%s', (_, query, found) => {
    expect(titles(createMarkIndex({ pages, marks }, tools).search(query))).toEqual(found);
  });
});
