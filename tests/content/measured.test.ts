import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VARIES } from '../../src/schemas/measured.ts';
import { catalogue } from '../support/catalogue.ts';

/** What people write of software is held against what was measured of it. */
const outcomeOf = (id: string, variant: string, probe: string, one: string) => {
  const found = catalogue.measured.find((entry) => entry.id === id);
  return found?.facts.releases[0]!.cells[probe]?.[variant]?.[one]?.outcome;
};

const guide = readFileSync('content/guides/redirects.mdx', 'utf8');
const table = [...guide.matchAll(/^\| (`.+?) \| ([A-Z, ]+) \| (.+) \|$/gm)].map(([, client, methods, cells]) => ({
  client: client!,
  methods: methods!.split(', '),
  cells: cells!.split(' | '),
}));
const CODES = [301, 302, 303, 307, 308];
/** Rows of the guide whose client is measured with the same call. */
const MEASURED: Record<string, [id: string, variant: string]> = {
  '`fetch`': ['node-fetch', 'default'],
  '`curl -L -d`': ['curl', 'follow'],
  '`requests`': ['python-requests', 'default'],
};

/** An outcome as the guide's table writes it. */
function asWritten(method: string, outcome: string | undefined, isSame: boolean): string {
  const words: Record<string, string> = { same: isSame ? 'same' : method, 'to-get': 'GET', 'content-lost': `${method}, empty` };
  return words[outcome ?? ''] ?? `not measured (${outcome})`;
}

const rows = table.flatMap(({ client, methods, cells }) =>
  methods
    .filter((method) => MEASURED[client] && outcomeOf(...MEASURED[client], 'redirects', `${method.toLowerCase()}-301`) !== undefined)
    .map((method) => ({ client, method, cells })),
);

test('the guide to redirects has rows that are measured', () => {
  expect(rows.length).toBeGreaterThanOrEqual(6);
});

test.each(rows)('the guide to redirects says of $client and $method what was measured', ({ client, method, cells }) => {
  const measured = CODES.map((code, index) =>
    // What differs from run to run contradicts nothing.
    outcomeOf(...MEASURED[client]!, 'redirects', `${method.toLowerCase()}-${code}`) === VARIES
      ? cells[index]
      : asWritten(method, outcomeOf(...MEASURED[client]!, 'redirects', `${method.toLowerCase()}-${code}`), cells[index] === 'same'),
  );
  expect(measured).toEqual(cells);
});

test('the guide to redirects names who carries Authorization to another host', () => {
  // As the guide calls them; who needs an option to follow at all is not among them.
  const called: Record<string, string> = {
    OpenURI: 'open-uri',
    'GNU Wget': 'wget 1.21',
    'GNU Wget2': 'wget2 1.99',
    'Apache HttpClient 5': 'HttpComponents',
  };
  const carried = catalogue.measured
    .filter(({ id }) => outcomeOf(id, 'default', 'credentials', 'authorization-name') === 'kept')
    .map(({ facts }) => called[facts.name] ?? facts.name);
  expect(carried.filter((name) => !guide.includes(name))).toEqual([]);
});

describe('credentials on redirects', () => {
  test.each([
    ['fetch', 'node-fetch', 'default'],
    ['curl', 'curl', 'follow'],
    ['requests', 'python-requests', 'default'],
  ])('%s drops Authorization on another host, as guides and codes say', (_, id, variant) => {
    expect(outcomeOf(id, variant, 'credentials', 'authorization-name')).toBe('dropped');
    expect(outcomeOf(id, variant, 'credentials', 'api-key-name')).toBe('kept');
  });

  /** Who is said to keep it, by the name of its file. */
  const keepers = [
    'python-urllib',
    'wget',
    'wget2',
    'ruby-open-uri',
    'ruby-httparty',
    'perl-lwp',
    'python-tornado',
    'java-http-client',
  ].filter((id) => outcomeOf(id, 'default', 'credentials', 'authorization-name') !== undefined);

  test.each(keepers)('%s carries it to another host, as the guide says', (id) => {
    expect(outcomeOf(id, 'default', 'credentials', 'authorization-name')).toMatch(/^(?:kept|not-followed)$/);
  });
});

test('requests and fetch repeat nothing after a 503, as the guide to retries says', () => {
  expect([outcomeOf('python-requests', 'default', 'retries', 'get-503'), outcomeOf('node-fetch', 'default', 'retries', 'get-503')]).toEqual(
    ['once', 'once'],
  );
});

test('fetch takes no unasked 100, as the page of 100 says', () => {
  expect(outcomeOf('node-fetch', 'default', 'informational', '100-together')).toBe('raised');
});

test('curl does not repeat after a 417 that closes the connection, as the page of 417 says', () => {
  const cell = catalogue.measured.find(({ id }) => id === 'curl')!.facts.releases[0]!.cells.continue!.default!['417-close']!;
  expect(Object.keys(cell.shares ?? { [cell.outcome]: 1 }).filter((outcome) => outcome.startsWith('repeats'))).toEqual([]);
});
