import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { curl } from '../../../src/measure/implementations/curl.ts';
import { implementations } from '../../../src/measure/implementations/index.ts';
import { redirects } from '../../../src/measure/probes/redirects.ts';
import { retries } from '../../../src/measure/probes/retries.ts';
import { probes } from '../../../src/measure/probes/index.ts';
import { countCases } from '../../../src/measure/run.ts';
import { describeProbes, formatMeasured, merge, toCell } from '../../../src/measure/results.ts';
import { measuredSchema } from '../../../src/schemas/measured.ts';

const seen = (outcome: string) => ({ outcome, record: 'GET A/start c1', requests: 1 });
const cells = (outcome: string) => ({ redirects: { default: { 'get-301': toCell(redirects, [seen(outcome)]) } } });
const first = merge(undefined, curl, { version: '8.1', date: '2026-11-27', source: 'Debian 12', cells: cells('returned') }).facts;

test('Runs that differ are told with their shares', () => {
  expect(toCell(redirects, [seen('same'), seen('returned'), seen('same')])).toMatchObject({
    outcome: 'varies',
    shares: { same: 2, returned: 1 },
  });
});

test('A record that shows another field replaces the reviewed one', () => {
  const shown = { outcome: 'same', record: 'GET A/start c1 (Cookie: a)', requests: 1 };
  expect(toCell(redirects, [shown], { outcome: 'same', record: 'GET A/start c1' }).record).toBe(shown.record);
});

test('A record of the same outcome stays as reviewed', () => {
  expect(toCell(redirects, [seen('same')], { outcome: 'same', record: 'GET A/start c2' }).record).toBe('GET A/start c2');
});

test('A newer version stands before the older one', () => {
  const { facts } = merge(first, curl, { version: '8.2', date: '2026-11-28', source: 'Debian 12', cells: cells('same') });
  expect(facts.releases.map(({ version }) => version)).toEqual(['8.2', '8.1']);
});

test('The same version of another source stands beside it', () => {
  const { facts } = merge(first, curl, { version: '8.1', date: '2026-11-28', source: 'npm', cells: cells('same') });
  expect(facts.releases.map(({ source }) => source)).toEqual(['npm', 'Debian 12']);
});

test.each([
  ['stays while the outcome does', seen('returned'), 'reviewed'],
  ['is new with another outcome', seen('same'), 'GET A/start c1'],
])('The record that was reviewed %s', (_, now, record) => {
  expect(toCell(redirects, [now], { outcome: 'returned', record: 'reviewed' }).record).toBe(record);
});

test('How many requests came is kept where that is the question', () => {
  expect([toCell(retries, [seen('once')]), toCell(redirects, [seen('same')])]).toEqual([
    { outcome: 'once', record: 'GET A/start c1', requests: 1 },
    { outcome: 'same', record: 'GET A/start c1' },
  ]);
});

test('A new run tells what it changed', () => {
  expect(merge(first, curl, { version: '8.1', date: '2026-11-28', source: 'Debian 12', cells: cells('same') }).changes).toEqual([
    { cell: 'redirects default get-301', before: 'returned', after: 'same' },
  ]);
});

test('A run that changes nothing keeps the date', () => {
  expect(merge(first, curl, { version: '8.1', date: '2026-11-28', source: 'Debian 12', cells: cells('returned') }).facts).toEqual(first);
});

test('What is written can be read', () => {
  expect(measuredSchema.parse(JSON.parse(formatMeasured(first)))).toEqual(first);
});

test('content/probes.json describes the probes as they are', () => {
  expect(JSON.parse(readFileSync('content/probes.json', 'utf8'))).toEqual(describeProbes());
});

test.each(implementations)('the results of $id describe it as it is', (implementation) => {
  const facts = measuredSchema.parse(JSON.parse(readFileSync(`content/measured/${implementation.id}.json`, 'utf8')));
  expect(merge(facts, implementation, { ...facts.releases[0]!, cells: {} }).facts).toEqual(facts);
});

test.each(implementations)('the results of $id have each case that a way to use it can make', ({ id, ...implementation }) => {
  const { releases } = measuredSchema.parse(JSON.parse(readFileSync(`content/measured/${id}.json`, 'utf8')));
  for (const [variant, way] of Object.entries(implementation.variants))
    for (const probe of probes)
      expect([variant, probe.id, Object.keys(releases[0]!.cells[probe.id]?.[variant] ?? {}).length]).toEqual([
        variant,
        probe.id,
        countCases({ id, ...implementation, variants: { [variant]: way } }, [probe], 1),
      ]);
});
