import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toSearchDocuments, toSearchParts } from '../../../../src/outputs/search/document.ts';
import { toIdentifier } from '../../../../src/outputs/search/identifier.ts';
import { createFactIndex } from '../../../../src/outputs/search/fact-index.ts';
import { toTerms } from '../../../../src/outputs/search/terms.ts';
import { classEntry, codeEntry, entries, languageEntry } from '../../../support/entries.ts';

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
  }),
);
const { documents, details } = toSearchParts(toSearchDocuments(catalogue));
const index = createFactIndex(documents, details);
const found = (query: string) => index.search(query).map(({ href }) => href);
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

test('a prefix lists its family, the codes that are met more often first', () => {
  expect(found('4')).toEqual(['/classes/4xx/', '/codes/404/', '/codes/409/', '/codes/413/']);
});

test('letters the wrong way round are forgiven', () => {
  expect(first('confilct')).toBe('/codes/409/');
});

test('a letter too few is forgiven', () => {
  expect(first('brokn link')).toBe('/codes/404/');
});

test('a situation is found by what people call it', () => {
  expect(first('email taken')).toBe('/codes/409/');
});

test('a number that nobody has is told what a client makes of it', () => {
  expect(index.search('471')[0]).toMatchObject({
    href: '/classes/4xx/',
    title: '471 is not assigned',
    excerpt: [{ text: 'A client treats it as 400, the general code of its class.' }],
  });
});

test('without the details it answers too, without lines under the titles', () => {
  expect(createFactIndex(documents).search('409')[0]).toMatchObject({ href: '/codes/409/', excerpt: [{ text: '' }] });
});

test('nonsense finds nothing', () => {
  expect(found('zzqxw')).toEqual([]);
});

test.each([
  'HttpStatus.CONFLICT',
  'http.StatusConflict',
  'HTTP_409_CONFLICT',
  'Response::HTTP_CONFLICT',
  'StatusCodes.Status409Conflict',
  ':conflict',
  'Conflict',
])('%s is the identifier “conflict”', (written) => {
  expect(toIdentifier(written.split(/[.:]+/).at(-1)!)).toBe('conflict');
});

test('terms are small, without accents, endings and words that say nothing', () => {
  expect(toTerms('The Redirécted requests')).toEqual(['redirect', 'request']);
});
