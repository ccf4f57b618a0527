import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { createFactIndex } from '../../../../src/outputs/search/fact-index.ts';
import { toSearchFiles } from '../../../../src/outputs/search/parts.ts';
import { classEntry, codeEntry, entries, languageEntry } from '../../../support/entries.ts';

const { facts, details } = toSearchFiles(
  toCatalogue(
    entries({ codes: [codeEntry({ keywords: ['email already taken'] })], classes: [classEntry()], languages: [languageEntry()] }),
  ),
);
const index = createFactIndex({ ...facts, details });

describe('a text that is no question', () => {
  const hostile = [
    'a',
    'ab ',
    ' ',
    'a or ',
    'difference between and ',
    '409 ',
    '.*+?^$',
    '((',
    '👩‍🔬',
    'لا توجد ',
    '\0',
    'conflcit forbiden ',
    '/a/',
  ];

  test.each(hostile)('%j, 20,000 characters of it, is answered within 100 ms of the processor', (part) => {
    const text = part.repeat(20_000 / part.length);
    index.answer(text);
    // The last answer is kept, and to tell it again takes no time.
    index.answer('conflict');
    // What others do on the machine is no time of the search.
    const start = process.threadCpuUsage();
    index.answer(text);
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(100);
  });
});
