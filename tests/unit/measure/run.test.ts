import { expect, test } from 'vitest';
import { cached } from '../../../src/measure/probes/cached.ts';
import { redirects } from '../../../src/measure/probes/redirects.ts';
import { curl } from '../../../src/measure/implementations/curl.ts';
import { wget2 } from '../../../src/measure/implementations/wget2.ts';
import { countCases, nameSystem, sourceOf } from '../../../src/measure/run.ts';

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
