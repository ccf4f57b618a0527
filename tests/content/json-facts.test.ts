import { describe, expect, test } from 'vitest';
import { toCodePage } from '../../src/models/code-page.ts';
import { toCodeDocument } from '../../src/outputs/json/code-document.ts';
import { toListDocument } from '../../src/outputs/json/documents.ts';
import { codeSchema, type CodeFacts } from '../../src/schemas/code.ts';
import { catalogue } from '../support/catalogue.ts';

const documents = catalogue.codes.map((entry) => ({
  facts: entry.facts,
  document: toCodeDocument(catalogue, toCodePage(catalogue, entry)),
}));
type Field = keyof CodeFacts;

const isFilled = (value: unknown) => value !== undefined && (!Array.isArray(value) || value.length > 0);
/** What was written is published; the published may say more, such as the address of a section. */
function expectPublished(published: unknown, written: unknown, where: string) {
  if (typeof written === 'object' && written !== null) expect(published, where).toMatchObject(written);
  else expect(published, where).toEqual(written);
}
/** Requirements are published by who must meet them, without the anchors that they had once; the record compares their order. */
const sorted = (facts: object, field: string): unknown => {
  const value = (facts as Record<string, unknown>)[field];
  if (field !== 'requirements') return value;
  return (value as { text: string }[])
    .toSorted((a, b) => a.text.localeCompare(b.text, 'en'))
    .map((requirement) => Object.fromEntries(Object.entries(requirement).filter(([name]) => name !== 'formerAnchors')));
};

describe('each field of an entry is in its JSON, with what was written and no more', () => {
  test.each(Object.keys(codeSchema.shape) as Field[])('%s', (field) => {
    const filled = documents.filter(({ facts }) => isFilled(facts[field]));
    // A field that nobody fills would prove nothing.
    expect(filled.length).toBeGreaterThan(0);
    for (const { facts, document } of documents) {
      const published = field === 'grpc' ? document.grpc.sentFor : sorted(document, field);
      expectPublished(published, sorted(facts, field), String(facts.code));
    }
  });
});

test('the list of all codes has the facts of each, in order, and no prose', () => {
  const { codes } = toListDocument(catalogue, 'codes');
  expect(codes).toEqual(
    documents.map(({ document }) =>
      Object.fromEntries(Object.entries(document).filter(([name]) => !['$schema', 'sections', 'snippets'].includes(name))),
    ),
  );
});

test('a code that uses a header field stands in the list of the fields, in the message that its entry names', () => {
  const { headers } = toListDocument(catalogue, 'headers');
  const listed = headers.flatMap(({ name, uses }) => uses.map((use) => JSON.stringify({ name, ...use }))).sort();
  const written = catalogue.codes
    .flatMap(({ facts }) =>
      facts.headers.map(({ name, role, next, level, why }) => JSON.stringify({ name, code: facts.code, role, next, level, why })),
    )
    .sort();
  expect(listed).toEqual(written);
});

test('a name in a language stands in the list of the languages, as a person writes it', () => {
  const { languages } = toListDocument(catalogue, 'languages');
  for (const { id, facts } of catalogue.languages) {
    const { names } = languages.find((language) => language.id === id)!;
    expect(Object.fromEntries(names.map(({ code, written }) => [code, written]))).toEqual(
      Object.fromEntries(Object.entries(facts.codes).map(([code, name]) => [code, facts.template.replace('{name}', name)])),
    );
  }
});

test.each(['classes', 'comparisons'] as const)('the list of %s has what each entry says', (name) => {
  const listed: unknown[] = name === 'classes' ? toListDocument(catalogue, name).classes : toListDocument(catalogue, name).comparisons;
  expect(listed).toHaveLength(catalogue[name].length);
  for (const [index, { facts }] of catalogue[name].entries()) {
    for (const field of Object.keys(facts).filter((one) => !['keywords', 'asks', 'change'].includes(one)))
      expectPublished(sorted(listed[index] as object, field), sorted(facts, field), `${name} ${index} ${field}`);
  }
});
