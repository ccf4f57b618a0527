import { expect, test } from 'vitest';
import type { MeasuredEntry } from '../../../src/content/entries.ts';
import type { MeasuredCell, MeasuredFacts } from '../../../src/schemas/measured.ts';
import type { Probes } from '../../../src/schemas/probe.ts';
import { productEntry } from '../../support/entries.ts';
import { problemsOf } from '../../support/problems.ts';

const probes: Probes = {
  redirects: {
    title: 'Redirects',
    question: 'Is it followed?',
    subject: 'client',
    outcomes: { same: 'follows it', returned: 'does not follow it' },
    cases: { 'get-301': { title: 'GET answered with 301', method: 'GET', call: [], plays: ['HTTP/1.1 301 \r\n\r\n'] } },
  },
};

/** What the search knows of them. */
const lists = { '/behaviour/redirects/': { title: 'Redirects', summary: 'Who follows.', names: [], keywords: [], asks: [] } };

/** curl, of which one cell is known. */
function measured(
  cell: Partial<MeasuredCell> = {},
  {
    probe = 'redirects',
    variant = 'default',
    id = 'get-301',
    ...facts
  }: { probe?: string; variant?: string; id?: string; product?: string } = {},
): MeasuredEntry {
  const cells = { [probe]: { [variant]: { [id]: { outcome: 'same', record: 'GET A/start c1', ...cell } } } };
  const all: MeasuredFacts = {
    name: 'curl',
    kind: 'command',
    language: 'Shell',
    variants: { default: 'curl URL' },
    releases: [{ version: '8.1', date: '2026-11-27', source: 'npm', cells }],
    ...facts,
  };
  return { file: 'content/measured/curl.json', id: 'curl', facts: all };
}

test('What was measured of known probes, variants, cases and outcomes has no problem', () => {
  expect(problemsOf({ measured: [measured()], probes, lists })).toEqual([]);
});

test.each<[what: string, entry: MeasuredEntry]>([
  ['probe', measured({}, { probe: 'old' })],
  ['variant', measured({}, { variant: 'old' })],
  ['case', measured({}, { id: 'old' })],
  ['outcome', measured({ outcome: 'old' })],
  ['outcome', measured({ outcome: 'varies', shares: { old: 1, same: 1 } })],
])('A %s that is no more is a problem', (what, entry) => {
  const problems = problemsOf({ measured: [entry], probes, lists });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    new RegExp(`^content/measured/curl\\.json releases\\.0\\.cells\\..*: there is no ${what} "old"\\. Run npm run measure`),
  );
});

test('A cell that varies says between what', () => {
  expect(problemsOf({ measured: [measured({ outcome: 'varies' })], probes, lists })[0]).toMatch(/it varies, and does not say between what/);
});

test('What was measured leads to a page of a product that there is', () => {
  expect(problemsOf({ measured: [measured({}, { product: 'curl' })], probes, lists })).toEqual([
    'content/measured/curl.json product: there is no content/products/curl.mdx. Correct it in src/measure/implementations, then run npm run measure.',
  ]);
});

test('A product that there is may be named by what was measured', () => {
  expect(
    problemsOf({ measured: [measured({}, { product: 'envoy' })], products: [productEntry()], probes, lists }).join('\n'),
  ).not.toContain('curl.json');
});
