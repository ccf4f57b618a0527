import { expect, test } from 'vitest';
import { cached } from '../../../src/measure/probes/cached.ts';
import { redirects } from '../../../src/measure/probes/redirects.ts';
import { curl } from '../../../src/measure/implementations/curl.ts';
import { wget2 } from '../../../src/measure/implementations/wget2.ts';
import type { Client } from '../../../src/measure/implementation.ts';
import type { MeasuredRelease } from '../../../src/schemas/measured.ts';
import { countCases, measure, nameSystem, sourceOf, versionOf } from '../../../src/measure/run.ts';

test('A system is named with its release', () => {
  expect(nameSystem('PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nNAME="Debian GNU/Linux"\nVERSION_ID="13"\n')).toBe('Debian 13');
});

test('A system that rolls has a name alone', () => {
  expect(nameSystem('NAME="Arch Linux"\n')).toBe('Arch');
});

test('What npm has installed comes from npm', () => {
  expect(sourceOf({ packages: { npm: ['ky'] } })).toBe('npm');
});

test.each([
  ['clients', undefined, redirects],
  ['what it names', [cached.id], cached],
])('A way to call that makes a difference for %s is run with these cases alone', (_, probes, probe) => {
  const variants = { default: { ...curl.variants['default']!, ...(probes && { probes }) } };
  expect(countCases({ ...curl, variants }, [redirects, cached], 3)).toBe(3 * probe.cases.length);
});

test('A case that a way to use something cannot make is not measured', () => {
  const variants = { default: { ...wget2.variants['default']!, can: ({ method }: { method: string }) => method === 'QUERY' } };
  expect(countCases({ ...wget2, variants }, [redirects], 1)).toBe(5);
});

const probe = { ...redirects, cases: redirects.cases.filter(({ id }) => ['get-301', 'post-301'].includes(id)) };

/** Runs an implementation that calls by `fetch`; `told` is what it says of a call. */
async function measured(
  told?: { kind: 'returned' | 'raised'; status: number },
  { asks = 1, earlier, ...options }: { width?: number; asks?: number; earlier?: MeasuredRelease } = {},
) {
  let open = 0;
  const seen = { started: 0, most: 0, left: 0, cases: 0 };
  const start = (): Client => {
    seen.started += 1;
    seen.most = Math.max(seen.most, (open += 1));
    return {
      call: async ({ method, address }) => {
        let status = 200;
        for (let asked = 0; asked < asks; asked += 1) ({ status } = await fetch(address, { method, redirect: 'manual' }));
        return { reports: [{ kind: 'returned', status, text: '', ...told }], isLate: false };
      },
      stop: () => void (open -= 1),
    };
  };
  const variants = { default: { call: 'fetch(url)', start } };
  const cells = await measure({ ...curl, variants }, [probe], earlier, {
    times: 2,
    width: 1,
    onCase: () => (seen.cases += 1),
    ...options,
  });
  return { cells, seen: { ...seen, left: open } };
}

test('Each case has a cell, and is run as often as asked', async () => {
  const { cells, seen } = await measured();
  expect(Object.keys(cells.redirects!.default!)).toEqual(['get-301', 'post-301']);
  expect(cells.redirects!.default!['get-301']).toEqual({ outcome: 'returned', record: 'GET A/start c1; returned 301' });
  expect(seen).toEqual({ started: 2, most: 1, left: 0, cases: 4 });
});

test('Clients run side by side, no more than there are cases', async () => {
  expect((await measured(undefined, { width: 9 })).seen).toEqual({ started: 3, most: 2, left: 0, cases: 4 });
});

test.each([
  ['tells another code', { kind: 'returned', status: 500 }],
  ['fails', { kind: 'raised', status: 200 }],
] as const)('A client that %s of a plain GET has a mistake, and is not measured', async (_, told) => {
  await expect(measured(told)).rejects.toThrow('A plain GET does not work: GET A/start c1; ');
});

test.each([0, 2])('A client that sends a plain GET %i times has a mistake, and is not measured', async (asks) => {
  await expect(measured(undefined, { asks })).rejects.toThrow('A plain GET does not work: ');
});

test('A record of an earlier run stays as reviewed', async () => {
  const reviewed = { default: { 'get-301': { outcome: 'returned', record: 'As reviewed.' } } };
  const { cells } = await measured(undefined, {
    earlier: { version: '8.1', date: '2026-11-20', source: 'npm', cells: { redirects: reviewed } },
  });
  expect(Object.values(cells.redirects!.default!).map(({ record }) => record)).toEqual(['As reviewed.', 'POST A/start c1; returned 301']);
});

test('A version is the first number that the program prints on either side', async () => {
  const says = (text: string) => versionOf({ version: [process.execPath, '-e', text] });
  expect([await says(`console.log('curl 8.14.1 (x86) libcurl/8.14.0')`), await says(`console.error('java 25-ea')`)]).toEqual([
    '8.14.1',
    '25',
  ]);
});

test.each([
  ['is not there', ['/nowhere/program']],
  ['fails', [process.execPath, '-e', `console.log('1.2'); process.exitCode = 1`]],
])('A program that %s has no version', async (_, version) => {
  expect(await versionOf({ version })).toBeUndefined();
});
