import { expect, test } from 'vitest';
import { buildFactIndex, createFactIndex } from '../../src/outputs/search/fact-index.ts';
import { toSearchFiles } from '../../src/outputs/search/parts.ts';
import { readWords, toParts, toWordParts } from '../../src/outputs/search/words.ts';
import { catalogue } from '../support/catalogue.ts';

const files = toSearchFiles(catalogue);
const { base, parts } = toWordParts(files);

/** The share of the longest step in all, of a processor's time: the least of some runs, since the first ones compile and others collect garbage. */
function longestShare(begin: () => Generator<void, unknown>): number {
  const shares = Array.from({ length: 5 }, () => {
    const steps = begin();
    const times: number[] = [];
    for (let isDone = false; !isDone;) {
      const start = process.threadCpuUsage();
      isDone = steps.next().done === true;
      const { user, system } = process.threadCpuUsage(start);
      times.push(user + system);
    }
    return Math.max(...times) / times.reduce((sum, time) => sum + time, 0);
  });
  return Math.min(...shares);
}

test('no step in which the search is built takes more than a seventh of the whole: keys are answered in between', () => {
  expect(longestShare(() => buildFactIndex(toParts(files.facts, base)))).toBeLessThan(1 / 7);
});

test('a part of the words is taken in within a tenth of that time', () => {
  const timeOf = (work: () => unknown) => {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    return user + system;
  };
  const whole = timeOf(() => createFactIndex(toParts(files.facts, base)));
  const index = createFactIndex(toParts(files.facts, base));
  const times = parts.map((part) => timeOf(() => index.add(readWords(part)))).sort((a, b) => a - b);
  expect(times[Math.floor(times.length * 0.9)]! / whole).toBeLessThan(1 / 10);
});
