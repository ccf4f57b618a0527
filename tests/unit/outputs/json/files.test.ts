import { expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toApiFiles } from '../../../../src/outputs/json/files.ts';
import { toListDocument } from '../../../../src/outputs/json/documents.ts';
import { toJsonSchema } from '../../../../src/outputs/json/json-schema.ts';
import { classEntry, codeEntry, entries, languageEntry } from '../../../support/entries.ts';

const catalogue = toCatalogue(
  entries({
    codes: [codeEntry({ code: 404, phrase: 'Not Found' }), codeEntry(), codeEntry({ code: 410, phrase: 'Gone' })],
    classes: [classEntry()],
    languages: [languageEntry()],
  }),
);
const files = new Map(toApiFiles(catalogue).map(({ name, document }) => [name, document]));

test('each list is there twice, as the newest version and as version 1', () => {
  const lists = ['codes', 'classes', 'headers', 'languages', 'comparisons'] as const;
  for (const name of lists) expect([files.get(name), files.get(`v1/${name}`)]).toEqual(Array(2).fill(toListDocument(catalogue, name)));
});

test('a code has a file of its own, which only version 1 names', () => {
  expect([files.has('code'), files.get('v1/codes/409')]).toMatchObject([false, { code: 409, previous: 404, next: 410 }]);
});

test('a list of codes holds the facts of each', () => {
  expect(toListDocument(catalogue, 'codes')).toMatchObject({ codes: [{ code: 404 }, { code: 409 }, { code: 410 }] });
});

test('each kind of document has its schema', () => {
  expect(files.get('v1/schema/code')).toEqual(toJsonSchema('code'));
});

test('a language lists its names, and the standard codes that it has none for', () => {
  expect(toListDocument(catalogue, 'languages')).toMatchObject({
    languages: [
      {
        id: 'go',
        names: [
          { code: 404, written: 'http.StatusNotFound', isDeprecated: false, aliases: [], deprecated: [] },
          { code: 409, written: 'http.StatusConflict', isDeprecated: false, aliases: [], deprecated: [] },
        ],
        missing: [410],
      },
    ],
  });
});
