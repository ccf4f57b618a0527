import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/integrations/content-check.ts';
import { readContent } from '../../src/content/read-content.ts';

interface Names {
  codes: Record<string, string>;
  aliases: Record<string, string[]>;
  deprecated: Record<string, string[]>;
}

/** What was read in the sources of the languages, by program: nobody types these names from memory. */
const read: Record<string, Names> = JSON.parse(readFileSync('tests/fixtures/constants.json', 'utf8'));
const { entries } = readContent(await contentFiles('.'));

test('29 languages and frameworks are there', () => {
  expect(entries.languages.map(({ id }) => id).sort()).toEqual(Object.keys(read).sort());
});

describe.each(entries.languages)('$id', ({ id, facts }) => {
  test('has the names of its source, letter by letter', () => {
    expect({ codes: facts.codes, aliases: facts.aliases, deprecated: facts.deprecated }).toEqual(read[id]);
  });
});
