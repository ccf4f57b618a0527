import type { Entries } from '../../src/content/entries.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { checkEntries } from '../../src/content/read.ts';
import { codeEntry, entries, leastProse } from './entries.ts';

/** The day of the build in tests of the rules. */
export const TODAY = '2026-11-27';

/** What the rules say of content that has what is given and nothing else. */
export function problemsOf(given: Partial<Entries>): string[] {
  return checkEntries(entries(given), TODAY).map(formatProblem);
}

/** What the rules say of a paragraph that stands from line 3 in the prose of 409. */
export function problemsIn(written: string): string[] {
  return problemsOf({ codes: [codeEntry({}, leastProse().replace('## Meaning\n', `## Meaning\n\n${written}\n`))] });
}
