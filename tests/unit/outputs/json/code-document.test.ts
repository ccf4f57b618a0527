import { expect, test } from 'vitest';
import { toCodeDocument } from '../../../../src/outputs/json/code-document.ts';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toCodePage } from '../../../../src/models/code-page.ts';
import { codeSchema } from '../../../../src/schemas/code.ts';
import { codeDocument } from '../../../../src/schemas/api/code.ts';
import { classEntry, codeEntry, entries, languageEntry } from '../../../support/entries.ts';

const catalogue = toCatalogue(
  entries({
    codes: [codeEntry({ related: [412] }), codeEntry({ code: 412, phrase: 'Precondition Failed' })],
    classes: [classEntry()],
    languages: [languageEntry()],
    ourApi: { name: 'Fjord', codes: { '409': { use: 'returned', when: 'The copy is lent.' } } },
  }),
);
const document = toCodeDocument(catalogue, toCodePage(catalogue, catalogue.codes[0]!));

test('the document of a code has every field that its entry can have', () => {
  expect(Object.keys(codeSchema.shape).filter((field) => !(field in codeDocument.shape))).toEqual([]);
});

test('it conforms to the schema that is published', () => {
  expect(codeDocument.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined();
});

test('it has what is computed: the class, the neighbour, constants, the addresses of other forms', () => {
  expect(document).toMatchObject({
    class: '4xx',
    next: 412,
    constants: [{ language: 'go', written: 'http.StatusConflict' }],
    addresses: {
      html: 'https://atlas.example/codes/409/',
      markdown: 'https://atlas.example/codes/409.md',
      openapi: 'https://atlas.example/codes/409.openapi.yaml',
    },
  });
});

test('it has the rule of the team, with the name of its API', () => {
  expect(document.ourApi).toEqual({ name: 'Fjord', use: 'returned', when: 'The copy is lent.' });
});

test('its prose stands by section, each without its heading', () => {
  expect(document.sections.map(({ id }) => id)).toEqual(['meaning', 'when-to-send-it', 'example', 'what-to-do']);
  expect(document.sections[2]?.markdown).toBe('```http\nHTTP/1.1 409 Conflict\n```');
});
