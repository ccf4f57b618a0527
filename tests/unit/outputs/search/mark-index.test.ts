import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toSearchDocuments, toSearchParts } from '../../../../src/outputs/search/document.ts';
import { createFactIndex } from '../../../../src/outputs/search/fact-index.ts';
import { createMarkIndex } from '../../../../src/outputs/search/mark-index.ts';
import { toSenderParts } from '../../../../src/outputs/search/senders.ts';
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
const index = createFactIndex(documents, details, createMarkIndex(toSenderParts(catalogue)));
const found = (query: string) => index.search(query).map(({ href }) => href);
const first = (query: string) => found(query)[0];

describe('a mark comes first', () => {
  test.each([
    ['alone', 'UF', '/products/envoy/#flags-UF'],
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
