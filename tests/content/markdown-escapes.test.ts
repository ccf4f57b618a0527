import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/content/catalogue.ts';
import { toAllMarkdown } from '../../src/outputs/markdown/pages.ts';
import { catalogue } from '../support/catalogue.ts';

/** Fields that hold words of a list, names of things, addresses and blocks of code. */
const NO_TEXTS =
  /^(?:actor|basis|confidence|document|id|kinds?|level|mark|methods|plays|product|reviewed|rule|sentBy|sources?|specs?|standing|url|usage|value|verdict|visibleTo|who|word|body|example.*)$/;

/** The same with what Markdown would read in every text. */
function withMarks<Value>(value: Value, field = ''): Value {
  if (NO_TEXTS.test(field)) return value;
  if (typeof value === 'string')
    return (/\s/.test(value) || /^(?:phrase|title)$/.test(field) ? value.replace(/[.?!]?$/, ' <x>$&') : value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => withMarks(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withMarks(one as unknown, name)])) as Value;
}

const ofFacts = <Entry extends { facts: object }>(entries: readonly Entry[]) =>
  entries.map((entry) => ({ ...entry, facts: withMarks(entry.facts) }));
const marked: Catalogue = {
  ...catalogue,
  codes: ofFacts(catalogue.codes),
  classes: ofFacts(catalogue.classes),
  comparisons: ofFacts(catalogue.comparisons),
  guides: ofFacts(catalogue.guides),
  products: ofFacts(catalogue.products),
  protocols: ofFacts(catalogue.protocols),
  outside: ofFacts(catalogue.outside),
  headers: ofFacts(catalogue.headers),
  probes: withMarks(catalogue.probes),
};

test('no text of the facts is read as Markdown', () => {
  const text = toAllMarkdown(marked)
    .join('\n')
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '');
  expect(text.match(/\\<x>/g)!.length).toBeGreaterThan(10_000);
  expect(text.match(/^.*(?<!\\)<x>.*$/gm) ?? []).toEqual([]);
});
