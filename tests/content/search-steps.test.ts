import { expect, test } from 'vitest';
import { buildFactIndex } from '../../src/outputs/search/fact-index.ts';
import { packDetails, unpackDetails } from '../../src/outputs/search/packed.ts';
import { toSearchFiles } from '../../src/outputs/search/parts.ts';
import { catalogue } from '../support/catalogue.ts';

const { facts, details, senders } = toSearchFiles(catalogue);
const packed = packDetails(senders.details);

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

test('no step in which the search is built takes more than a fourteenth of the whole: keys are answered in between', () => {
  expect(longestShare(() => buildFactIndex({ ...facts, details, senders }))).toBeLessThan(1 / 14);
});

test('nor one in which its details are unpacked more than half', () => {
  expect(longestShare(() => unpackDetails(packed))).toBeLessThan(1 / 2);
});
