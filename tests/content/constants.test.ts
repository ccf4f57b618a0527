import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../support/catalogue.ts';

interface Names {
  codes: Record<string, string>;
  aliases: Record<string, string[]>;
  deprecated: Record<string, string[]>;
}

/** What was read in the sources of the languages, by program: nobody types these names from memory. */
const read: Record<string, Names> = JSON.parse(readFileSync('tests/fixtures/constants.json', 'utf8'));

test('29 languages and frameworks are there', () => {
  expect(catalogue.languages.map(({ id }) => id).sort()).toEqual(Object.keys(read).sort());
});

describe.each(catalogue.languages)('$id', ({ id, facts }) => {
  test('has the names of its source, letter by letter', () => {
    expect({ codes: facts.codes, aliases: facts.aliases, deprecated: facts.deprecated }).toEqual(read[id]);
  });
});
