import { beforeEach, expect, test, vi } from 'vitest';
import { pagefindSource } from '../../../../src/components/search/pagefind-source.ts';
import { openPage } from '../page.ts';

const page = {
  url: '/codes/409/',
  excerpt: 'It <mark>clashes</mark> &lt;b&gt;.',
  meta: { title: '409 Conflict', class: '4xx', standing: 'standard' },
  filters: { kind: ['code'] },
  sub_results: [] as { title: string; url: string; excerpt: string }[],
};

const options = vi.fn<(options: object) => Promise<void>>();
const init = vi.fn<() => Promise<void>>();
const search = vi.fn<(query: string) => Promise<{ results: { data: () => Promise<typeof page> }[] }>>();

/** A module with Pagefind’s interface, in place of the one that a build makes. */
const address = 'data:text/javascript,export const { options, init, search } = globalThis.pagefindOfTest;';

const answer = (...pages: Partial<typeof page>[]) =>
  search.mockResolvedValue({ results: pages.map((one) => ({ data: () => Promise.resolve({ ...page, ...one }) })) });
const first = async (query = 'clash') => (await pagefindSource(address).search(query))[0];

beforeEach(() => {
  openPage('');
  options.mockReset().mockResolvedValue();
  init.mockReset().mockResolvedValue();
  search.mockReset();
  answer(page);
  Object.assign(globalThis, { pagefindOfTest: { options, init, search } });
});

test('a page becomes a result', async () => {
  expect(await first()).toEqual({
    href: '/codes/409/',
    title: '409 Conflict',
    statusClass: '4xx',
    kind: 'code',
    standing: undefined,
    heading: undefined,
    excerpt: [
      { text: 'It ', isMatch: false },
      { text: 'clashes', isMatch: true },
      { text: ' <b>.', isMatch: false },
    ],
  });
});

test.each([
  ['a &amp;lt; b', [{ text: 'a &lt; b', isMatch: false }]],
  ['<mark>&quot;R&amp;D&quot;</mark>', [{ text: '"R&D"', isMatch: true }]],
  [
    '<mark>a</mark><mark>b</mark>',
    [
      { text: 'a', isMatch: true },
      { text: 'b', isMatch: true },
    ],
  ],
  ['<img src=x> <mark>open &nope; &constructor;', [{ text: '<img src=x> <mark>open &nope; &constructor;', isMatch: false }]],
])('the excerpt %s is split into texts, and nothing in it is HTML', async (excerpt, parts) => {
  answer({ excerpt });
  expect((await first(excerpt.includes('R&') ? 'R&D' : 'b'))!.excerpt).toEqual(parts);
});

test('it asks for what was typed', async () => {
  await first();
  expect(search).toHaveBeenCalledExactlyOnceWith('clash');
});

test('a standing that needs saying is said', async () => {
  answer({ meta: { ...page.meta, standing: 'unofficial' } });
  expect((await first())!.standing).toBe('unofficial');
});

test('a page that is none of a code has neither class nor kind', async () => {
  answer({ meta: { title: 'Retries' } as typeof page.meta, filters: {} as typeof page.filters });
  expect(await first()).toMatchObject({ title: 'Retries', statusClass: undefined, kind: undefined, standing: undefined });
});

test('the heading is that of the section whose text is shown, without its sign', async () => {
  answer({
    sub_results: [
      { title: '409 Conflict', url: '/codes/409/', excerpt: page.excerpt },
      { title: 'Meaning #', url: '/codes/409/#meaning', excerpt: 'Other.' },
      { title: 'Pitfalls #', url: '/codes/409/#pitfalls', excerpt: page.excerpt },
    ],
  });
  expect((await first())!.heading).toBe('Pitfalls');
});

test('a result leads to the page, not to the section', async () => {
  answer({ sub_results: [{ title: 'Pitfalls #', url: '/codes/409/#pitfalls', excerpt: page.excerpt }] });
  expect((await first())!.href).toBe('/codes/409/');
});

test('it shows five pages, and loads the text of no more', async () => {
  const data = vi.fn(() => Promise.resolve(page));
  search.mockResolvedValue({ results: Array.from({ length: 9 }, () => ({ data })) });
  expect(await pagefindSource(address).search('clash')).toHaveLength(5);
  expect(data).toHaveBeenCalledTimes(5);
});

test('it shows as many as it is asked for, in Pagefind’s order', async () => {
  answer({ url: '/a/' }, { url: '/b/' }, { url: '/c/' });
  expect((await pagefindSource(address, 2).search('clash')).map(({ href }) => href)).toEqual(['/a/', '/b/']);
});

test('matches in a title and in the number outweigh those in the text', async () => {
  await first();
  const [[{ ranking }]] = options.mock.calls as unknown as [[{ ranking: { metaWeights: Record<string, number> } }]];
  expect(ranking.metaWeights).toMatchObject({ title: 12, code: 30, class: 6 });
});

test('an excerpt has eighteen words', async () => {
  await first();
  expect(options).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ excerptLength: 18 }));
});

test('it is set up once, before the first query', async () => {
  const source = pagefindSource(address);
  await Promise.all([source.load(), source.load()]);
  await source.search('clash');
  expect([options, init].map((step) => step.mock.calls.length)).toEqual([1, 1]);
  const [set, begun, searched] = [options, init, search].map((step) => step.mock.invocationCallOrder[0]!);
  expect(set! < begun! && begun! < searched!).toBe(true);
});

test('after a failure the next query tries again', async () => {
  const source = pagefindSource(address);
  init.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(source.search('clash')).rejects.toThrow('Failed to fetch');
  expect(await source.search('clash')).toHaveLength(1);
});

test('an index that is not there is a failure', async () => {
  await expect(pagefindSource('data:text/javascript,throw new Error("gone")').search('clash')).rejects.toThrow('gone');
});

test('it says what it is', () => {
  expect(pagefindSource(address).name).toBe('the full text');
});

test.each([
  ['clashed', 1],
  ['clxyz', 0],
  ['clashyx', 1],
  ['clashwxyz', 0],
  ['clashes today', 1],
  ['clashes in winter seldom', 0],
])('for “%s” a page with “clashes” is %i result', async (query, expected) => {
  expect(await pagefindSource(address).search(query)).toHaveLength(expected);
});

test('a page that matches in its title alone is a result', async () => {
  answer({ excerpt: 'It is busy.' });
  expect(await first('conflict')).toBeDefined();
});

test('no worker is asked for: a page has one thread more than it needs', async () => {
  await first();
  expect(options).toHaveBeenCalledWith(expect.objectContaining({ noWorker: true }));
});
