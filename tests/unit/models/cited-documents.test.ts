import { expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { citedDocuments } from '../../../src/models/cited-documents.ts';
import { classEntry, codeEntry, entries } from '../../support/entries.ts';

test('what a class says of unknown codes is a citation too', () => {
  const unknownCode = { treatAs: 400, text: 'Treat it as 400.', spec: 'RFC 6585 3' };
  const catalogue = toCatalogue(entries({ classes: [classEntry({ unknownCode })] }));
  expect(citedDocuments(catalogue).map(({ name }) => name)).toEqual(['RFC 6585', 'RFC 9110']);
});

test('an entry that cites a document twice counts once, and the most cited stands first', () => {
  const catalogue = toCatalogue(
    entries({ codes: [codeEntry({ specs: ['RFC 6585 3', 'RFC 6585 4'] }), codeEntry({ code: 404 }), codeEntry({ code: 410 })] }),
  );
  expect(citedDocuments(catalogue).map(({ name, entries: count }) => [name, count])).toEqual([
    ['RFC 9110', 2],
    ['RFC 6585', 1],
  ]);
});
