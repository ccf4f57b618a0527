import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../support/catalogue.ts';

interface Registered {
  code: number;
  phrase: string;
  standing: string;
  references: string[];
}

/** The IANA registry as last updated 2025-09-15; references without a section there have the one that defines the code. */
const registry: Registered[] = JSON.parse(readFileSync('tests/fixtures/registry.json', 'utf8'));
const facts = new Map(catalogue.codes.map((entry) => [entry.facts.code, entry.facts]));

test('the registry has 64 codes', () => {
  expect(registry).toHaveLength(64);
});

describe.each(registry)('$code $phrase', ({ code, phrase, standing, references }) => {
  test('has an entry with the registered phrase', () => {
    expect(facts.get(code)?.phrase).toBe(phrase);
  });

  test('stands in the entry as it does in the registry', () => {
    expect(facts.get(code)?.standing).toBe(standing);
  });

  test('is defined by the entry where the registry says', () => {
    expect(facts.get(code)?.specs.map(({ document, section }) => `${document} ${section}`)).toEqual(references);
  });
});

test('what is not in the registry is called unofficial', () => {
  const registered = new Set(registry.map(({ code }) => code));
  expect(
    [...facts.values()].filter(({ code, standing }) => !registered.has(code) && standing !== 'unofficial').map(({ code }) => code),
  ).toEqual([]);
});
