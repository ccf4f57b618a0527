import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { factSource } from '../../../../src/components/search/fact-source.ts';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { pack } from '../../../../src/outputs/search/packed.ts';
import { toSearchFiles } from '../../../../src/outputs/search/parts.ts';
import { partOf, toWordParts } from '../../../../src/outputs/search/words.ts';
import { codeEntry, entries, productEntry } from '../../../support/entries.ts';

const codes = [400, 404, 409, 410, 412].map((code) => codeEntry({ code, phrase: `Phrase ${code}`, summary: `Summary of ${code}.` }));
const products = [
  productEntry({
    marks: [{ id: 'flags', title: 'Flags', source: 'manual', marks: [{ mark: 'UF', meaning: 'It failed.', actor: 'operator' }] }],
  }),
  productEntry(
    {
      title: 'Dokku',
      asks: ['who sends upstream_reset?'],
      marks: [{ id: 'flags', title: 'Flags', source: 'manual', marks: [{ mark: '---', meaning: 'It is gone.', actor: 'operator' }] }],
    },
    'dokku',
  ),
];
const catalogue = toCatalogue(entries({ codes, products }));
const made = toSearchFiles(catalogue, {});
const { facts: documents, said } = made;
const { base, parts } = toWordParts(made);
const facts = { ...documents, version: 'v1' };
const details = { ...base, version: 'v1' };
/** Where what is known of a term lies. */
const wordsOf = (term: string) => `/search/v1/words/${partOf(term, base.starts.split(' '))}.json`;

/** What the server has, by address; each can be held back or missing. */
let files: Record<string, () => Promise<Response>>;
const answer = vi.fn<(address: string, options?: RequestInit) => Promise<Response>>((address) => files[address]!());
const asked = () => answer.mock.calls.map(([address]) => address);

const missing = () => Promise.resolve(new Response('', { status: 404 }));
const first = async (source: ReturnType<typeof factSource>) => (await source.search('409'))[0];

beforeEach(() => {
  answer.mockClear();
  files = {
    '/search/facts.json': () => Promise.resolve(Response.json(facts)),
    '/search/details.json': () => Promise.resolve(Response.json(details)),
    ...Object.fromEntries(parts.map((part, at) => [`/search/v1/words/${at}.json`, () => Promise.resolve(Response.json(part))])),
    ...Object.fromEntries(
      Object.entries(said).map(([page, lines]) => [`/search/v1/said/${page}.json`, () => Promise.resolve(Response.json(lines))]),
    ),
  };
  vi.stubGlobal('fetch', answer);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('pages whose addresses are left out lie beside the folder of the search', async () => {
  files['/atlas/search/facts.json'] = () => Promise.resolve(Response.json({ pages: pack(documents.pages, '/'), marks: [], version: 'v1' }));
  expect(await first(factSource('/atlas/search/'))).toMatchObject({ href: '/atlas/codes/409/', statusClass: '4xx' });
});

test('it loads nothing by itself', () => {
  factSource('/search/');
  expect(asked()).toEqual([]);
});

test('it answers from the facts below its folder', async () => {
  expect(await first(factSource('/search/'))).toMatchObject({ href: '/codes/409/', title: '409 Phrase 409' });
});

test('it loads each of its files once', async () => {
  const source = factSource('/search/');
  await Promise.all([source.load(), source.load()]);
  await source.search('4');
  await Promise.all([source.settle('UF'), source.settle('UF')]);
  await source.settle('UF');
  expect(asked()).toEqual(['/search/facts.json', '/search/details.json', wordsOf('uf'), '/search/v1/said/products/envoy.json']);
});

test('what the marks of a product say is loaded when one is found, and told', async () => {
  const source = factSource('/search/');
  await source.settle('nothing known');
  expect(asked()).not.toContain('/search/v1/said/products/envoy.json');
  await source.settle('UF');
  expect((await source.search('UF'))[0]!.excerpt).toEqual([{ text: 'It failed.', isMatch: false }]);
});

test('if it cannot be loaded, the line of the page stands there', async () => {
  files['/search/v1/said/products/envoy.json'] = missing;
  const source = factSource('/search/');
  await source.settle('UF');
  expect(source.isSettled('UF')).toBe(true);
  expect((await source.search('UF'))[0]!.excerpt).toEqual([{ text: products[0]!.facts.summary, isMatch: false }]);
});

test.each([
  ['UF', ['uf']],
  ['uf failed', ['uf', 'failed']],
  ['envoi', ['envoi', 'envoy']],
  ['upstreamk_reset', ['upstreamk', 'reset', '=upstreamkreset', 'upstream', '=upstreamreset']],
])('for “%s” it loads what is known of %j alone, however late it is known to be meant', async (query, terms) => {
  const source = factSource('/search/');
  await source.settle(query);
  const words = asked().filter((address) => address.includes('/words/'));
  expect(words.sort()).toEqual([...new Set(terms.map(wordsOf))].sort());
});

test('a word of which two letters are typed is taken for none while the keys go on, and for one when they rest', async () => {
  const source = factSource('/search/');
  await source.settle('409');
  answer.mockClear();
  await Promise.all([source.settle('U'), source.settle('UF'), source.settle('UF failed')]);
  const words = () => asked().filter((address) => address.includes('/words/'));
  expect(words()).not.toContain(wordsOf('u'));
  await source.settle('failed u');
  expect(words()).toContain(wordsOf('u'));
});

test('what is foreign to the subject is dropped when all that is known of its words is there, not before', async () => {
  const source = factSource('/search/');
  await source.settle('409');
  const query = 'purple elephants danced wildly over quiet giraffes in one summary';
  const before = await source.search(query);
  await source.settle(query);
  expect([before.length > 0, await source.search(query)]).toEqual([true, []]);
});

test('a word of three letters is one while the keys go on', async () => {
  const source = factSource('/search/');
  await source.settle('409');
  await Promise.all([source.settle('ufo'), source.settle('failed')]);
  expect(asked()).toContain(wordsOf('ufo'));
});

test('a part that is there already is not loaded again', async () => {
  const source = factSource('/search/');
  await source.settle('UF');
  answer.mockClear();
  await source.settle('UF UF');
  expect(asked()).toEqual([]);
});

test('a part that cannot be loaded is a failure that names it, and the next query tries again', async () => {
  const source = factSource('/search/');
  const there = files[wordsOf('uf')]!;
  files[wordsOf('uf')] = missing;
  await expect(source.settle('UF')).rejects.toThrow(`${wordsOf('uf')} answered 404`);
  expect(source.isSettled('UF')).toBe(false);
  files[wordsOf('uf')] = there;
  await source.settle('UF');
  expect(source.isSettled('UF')).toBe(true);
});

test('it is settled once what the query needs is there', async () => {
  const source = factSource('/search/');
  expect(source.isSettled('409')).toBe(false);
  await source.settle('409');
  expect([source.isSettled('409'), source.isSettled('UF')]).toEqual([true, false]);
  await source.settle('UF');
  expect(source.isSettled('UF')).toBe(true);
});

test('it is not settled before it was asked what a mark says, though there is no word to load', async () => {
  const source = factSource('/search/');
  await source.settle('409');
  expect(source.isSettled('---')).toBe(false);
  await source.settle('---');
  expect(source.isSettled('---')).toBe(true);
});

test.each([
  ['409', true],
  ['nothing known', false],
])('of “%s” it is sure: %s', async (query, expected) => {
  expect(await factSource('/search/').isSure(query)).toBe(expected);
});

test('it offers the codes that are met most', async () => {
  expect((await factSource('/search/').suggest()).map(({ href }) => href)).toContain('/codes/404/');
});

test.each([
  ['409', '/codes/409/'],
  ['phrase 404', '/codes/404/'],
  ['flags', undefined],
])('“%s” is exactly %s', async (query, expected) => {
  expect(await factSource('/search/').exact(query)).toBe(expected);
});

test('the first answer does not wait for the details', async () => {
  files['/search/details.json'] = () => new Promise(() => {});
  const result = await first(factSource('/search/'));
  expect(result!.href).toBe('/codes/409/');
  expect(result!.excerpt.map(({ text }) => text).join('')).not.toContain('Summary');
});

test('an answer after the details has the line under the title', async () => {
  const source = factSource('/search/');
  await source.settle('409');
  expect((await first(source))!.excerpt.map(({ text }) => text).join('')).toContain('Summary of 409');
});

test('a mark is found once all is there', async () => {
  const source = factSource('/search/');
  await source.settle('UF');
  expect((await source.search('UF'))[0]!.href).toBe('/products/envoy/#flags-UF');
});

test('it is not settled before the details are there', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  files['/search/details.json'] = () => promise;
  const isBetter = vi.fn();
  const waiting = factSource('/search/').settle('409').then(isBetter);
  await new Promise(setImmediate);
  expect(isBetter).not.toHaveBeenCalled();
  resolve(Response.json(details));
  await waiting;
});

/** What a newer build has in place of this one. */
function buildAnew() {
  files['/search/facts.json'] = () => Promise.resolve(Response.json({ ...facts, version: 'v2' }));
  files['/search/details.json'] = () => Promise.resolve(Response.json({ ...details, version: 'v2' }));
  for (const address of Object.keys(files).filter((one) => one.includes('/v1/'))) {
    files[address.replace('/v1/', '/v2/')] = files[address]!;
    files[address] = missing;
  }
}

test('where the site was built anew since the page was opened, all is loaded anew, past what is kept', async () => {
  const source = factSource('/search/');
  await source.settle('409');
  buildAnew();
  answer.mockClear();
  await source.settle('UF');
  expect((await source.search('UF'))[0]!.excerpt).toEqual([{ text: 'It failed.', isMatch: false }]);
  expect(asked()).toContain('/search/v2/said/products/envoy.json');
  expect(answer.mock.calls.filter(([address]) => /^\/search\/\w+\.json$/.test(address))).toEqual([
    ['/search/facts.json', { cache: 'reload' }],
    ['/search/details.json', { cache: 'reload' }],
  ]);
});

test('where it was not, nothing is asked for twice but which build it is', async () => {
  const source = factSource('/search/');
  await source.settle('409');
  files[wordsOf('uf')] = missing;
  answer.mockClear();
  await expect(source.settle('UF')).rejects.toThrow();
  expect(asked()).toEqual([wordsOf('uf'), '/search/facts.json']);
});

test('a newer build that is not whole is not taken', async () => {
  const source = factSource('/search/');
  await source.settle('409');
  buildAnew();
  files['/search/details.json'] = missing;
  await expect(source.settle('UF')).rejects.toThrow('/search/details.json answered 404');
  expect(source.isSettled('409')).toBe(true);
});

test('details of another build than the facts are not taken with them', async () => {
  buildAnew();
  const versions = ['v1', 'v2'];
  files['/search/facts.json'] = () => Promise.resolve(Response.json({ ...facts, version: versions.shift() }));
  const source = factSource('/search/');
  await source.settle('UF');
  expect(versions).toEqual([]);
  expect(source.isSettled('UF')).toBe(true);
});

test('if they stay of another build, that is said', async () => {
  files['/search/details.json'] = () => Promise.resolve(Response.json({ ...details, version: 'v2' }));
  await expect(factSource('/search/').settle('409')).rejects.toThrow('/search/details.json is of another build than facts.json');
});

test('it offers as many results as it is asked for', async () => {
  expect(await factSource('/search/', 2).search('4')).toHaveLength(2);
  expect(await factSource('/search/').search('4')).toHaveLength(5);
});

test('facts that the server does not have are a failure that names them', async () => {
  files['/search/facts.json'] = missing;
  await expect(factSource('/search/').search('409')).rejects.toThrow('/search/facts.json answered 404');
});

test('after a failure the next query tries again', async () => {
  const source = factSource('/search/');
  files['/search/facts.json'] = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(source.load()).rejects.toThrow('Failed to fetch');
  files['/search/facts.json'] = () => Promise.resolve(Response.json(facts));
  expect((await first(source))!.href).toBe('/codes/409/');
});

test('without the details it answers, and whoever waits for them hears of it', async () => {
  files['/search/details.json'] = missing;
  const source = factSource('/search/');
  await expect(source.settle('409')).rejects.toThrow('/search/details.json answered 404');
  expect((await first(source))!.href).toBe('/codes/409/');
});

test('a failure of the details that nobody waits for is quiet', async () => {
  files['/search/details.json'] = missing;
  const heard = vi.fn();
  process.on('unhandledRejection', heard);
  await factSource('/search/').search('409');
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', heard);
  expect(heard).not.toHaveBeenCalled();
});

test('it says what it is', () => {
  expect(factSource('/search/').name).toBe('the facts');
});
