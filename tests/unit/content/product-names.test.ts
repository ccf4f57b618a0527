import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/content/entries.ts';
import { factTexts, productFinder, readableTexts } from '../../../src/content/product-names.ts';
import {
  classEntry,
  codeEntry,
  comparisonEntry,
  comparisonProse,
  guideEntry,
  leastClassProse,
  leastProse,
  productEntry,
  prose,
  protocolEntry,
} from '../../support/entries.ts';
import { problemsIn, problemsOf } from '../../support/problems.ts';

const products = [productEntry(), productEntry({ title: 'Internet Information Services', names: ['IIS', 'Envoy Gateway'] }, 'iis')];
const find = (text: string) => productFinder(products)(text).map(({ id }) => id);

describe('a product is found', () => {
  test.each([
    ['by its title', 'Then Envoy answers.', ['envoy']],
    ['by another name, in the possessive too', 'IIS’s log has it.', ['iis']],
    ['by the longer of two names', 'Envoy Gateway answers.', ['iis']],
    ['once', 'Envoy and Envoy.', ['envoy']],
    ['not inside a word', 'An Envoyish thing of x-Envoy and IIS-like.', []],
  ])('%s', (_, text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  test('nowhere if there is none', () => {
    expect(productFinder([])('Envoy')).toEqual([]);
  });
});

describe('the text of prose', () => {
  const textsOf = (written: string) => readableTexts(prose(written)).map(({ text }) => text.trim());

  test('has neither code nor the addresses of links', () => {
    expect(textsOf('A `nginx` and [a link](https://www.envoyproxy.io/) <Spec at="RFC 9110 15" /> B.')).toEqual([
      'A ` and [a link]( )   B.',
    ]);
  });

  test('has no examples', () => {
    expect(textsOf('```http\nServer: nginx\n```')).toEqual(['']);
  });

  test.each([
    ['to a document', 'See [it](https://www.envoyproxy.io/).', true],
    ['to a product', 'See [it](/products/envoy/).', true],
    ['to the list of all', 'See [it](/products/).', false],
  ])('is documented by a link %s: %s', (_, written, isDocumented) => {
    expect(readableTexts(prose(written))[0]!.isDocumented).toBe(isDocumented);
  });
});

test('what the search has of facts, and what has evidence of its own, is not said', () => {
  expect(factTexts({ summary: 'A `b`.', list: [{ why: 'C.' }], keywords: ['D.'], asks: ['E.'], vendors: [{ meaning: 'F.' }] })).toEqual([
    { field: 'summary', text: 'A `b`.' },
    { field: 'list.0.why', text: 'C.' },
  ]);
});

test('a name belongs to one product', () => {
  expect(
    problemsOf({ codes: [codeEntry()], products: [productEntry(), productEntry({ title: 'Other', names: ['Envoy'] }, 'other')] }),
  ).toEqual([
    'content/products/other.mdx names.0: "Envoy" is what content/products/envoy.mdx is called. Leave the name to the product that is meant by it.',
  ]);
});

describe('whoever acts and has a name', () => {
  const problem =
    'content/codes/409.mdx:3 prose: "Zyxel sends" is said of a product that has no file. Name it in names of its file in content/products, write one that says what was read, link to the document beside it, or cut the statement.';

  test('has a file', () => {
    expect(problemsIn('Zyxel sends it.')).toEqual([problem]);
  });

  test.each<[kind: string, given: Partial<Entries>, file: string]>([
    ['a class', { classes: [classEntry({}, `${leastClassProse}\nZyxel sends it.\n`)] }, 'classes/4xx.mdx'],
    ['a guide', { guides: [guideEntry({}, 'Zyxel sends it.\n')] }, 'guides/retries.mdx'],
    [
      'a comparison',
      {
        codes: [codeEntry(), codeEntry({ code: 412, phrase: 'Precondition Failed' })],
        comparisons: [comparisonEntry({}, `${comparisonProse}\nZyxel sends it.\n`)],
      },
      'comparisons/409-vs-412.mdx',
    ],
  ])('has a file, also where %s says so', (_, given, file) => {
    expect(problemsOf({ codes: [codeEntry()], ...given })).toContainEqual(
      expect.stringMatching(new RegExp(`^content/${file}:\\d+ prose: "Zyxel sends" is said of a product that has no file`)),
    );
  });

  test('has one at the end of a line too', () => {
    expect(problemsIn('Zyxel\nsends it.')).toEqual([problem]);
  });

  test('has one, or a document beside the statement', () => {
    expect(problemsIn('[Zyxel](https://www.zyxel.com/) sends it.\n\nAs [told](https://www.zyxel.com/), Zyxel sends it.')).toEqual([]);
  });

  test.each([
    ['a word that stands in small letters too', 'Nobody sends it, and nobody does.'],
    ['a product with a name of several words', 'Envoy Gateway sends it.'],
    ['a protocol', 'OAuth returns it.'],
  ])('is not %s', (_, written) => {
    const given = { products: [productEntry({ names: ['Envoy Gateway'] })], protocols: [protocolEntry()] };
    const codes = [codeEntry({}, leastProse().replace('## Meaning\n', `## Meaning\n\n${written}\n`))];
    expect(problemsOf({ codes, ...given })).toEqual([]);
  });

  test('is not missed while a file cannot be read', () => {
    const codes = [codeEntry({}, leastProse().replace('## Meaning\n', '## Meaning\n\nZyxel sends it.\n'))];
    expect(problemsOf({ codes, unreadable: ['content/products/zyxel.mdx'] })).toEqual([]);
  });
});
