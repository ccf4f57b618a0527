import { expect, test } from 'vitest';
import { proseEntries } from '../../src/content/entries.ts';
import { catalogue } from '../support/catalogue.ts';

/** From this many words on a sentence has something of its own to say; shorter ones may well recur. */
const LONG = 8;

/** The long sentences of a text, numbers and code left out, as keys for comparison. */
function sentencesOf(body: string): Set<string> {
  const prose = body.replace(/```[\s\S]*?```/g, '\n').replace(/<[^>]+>/g, ' ');
  const sentences = prose.split(/(?<=[.!?:])\s+|\n{2,}|\n[-*] /).map((sentence) =>
    sentence
      .toLowerCase()
      .replace(/\]\([^)]*\)/g, ' ')
      .replace(/`[^`]*`|\d+/g, '#')
      .match(/[a-z#']+/g),
  );
  return new Set(sentences.filter((words) => words && words.length >= LONG).map((words) => words!.join(' ')));
}

test('no long sentence stands in two entries', () => {
  const files = new Map<string, string[]>();
  for (const { file, prose } of proseEntries(catalogue)) {
    for (const sentence of sentencesOf(prose.source)) files.set(sentence, [...(files.get(sentence) ?? []), file]);
  }
  expect([...files].filter(([, places]) => places.length > 1)).toEqual([]);
});
