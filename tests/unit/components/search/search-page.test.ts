import { beforeEach, describe, expect, test, vi } from 'vitest';
import SearchPage from '../../../../src/views/SearchPage.astro';
import type { SearchResult } from '../../../../src/outputs/search/result.ts';
import { codeEntry } from '../../../support/entries.ts';
import { find, openPage, render, runScripts, settle } from '../page.ts';

const sources = await vi.hoisted(() => import('./fake-sources.ts'));
const { facts, text, resetSources, result } = sources;

vi.mock('../../../../src/components/search/fact-source.ts', sources.factModule);
vi.mock('../../../../src/components/search/pagefind-source.ts', sources.textModule);

const page = await render(SearchPage, { props: { codes: [codeEntry()], ours: new Set() }, partial: false });

const field = (name: string) => find<HTMLInputElement>(`#search-page [name="${name}"]`);
const status = () => find('#search-page [role="status"]').textContent;
const listed = () => [...document.querySelectorAll('#found li > a.option')].map((link) => link.getAttribute('href'));
const isTableShown = () => !find('#all-codes').hidden;

async function open(query = '') {
  openPage(page, `/search/${query}`);
  await runScripts();
  await settle();
}

async function enter(name: string, value: string) {
  field(name).value = value;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

beforeEach(() => {
  resetSources();
});

describe('an empty page', () => {
  beforeEach(() => open());

  test('shows the table of all codes and no results', () => {
    expect([isTableShown(), listed(), status()]).toEqual([true, [], '']);
  });

  test('hides its box where scripts do not run', () => {
    expect(find('#search-page form').classList.contains('needs-script')).toBe(true);
  });

  test('asks no source', () => {
    expect(facts.search).not.toHaveBeenCalled();
  });

  test('keeps its address', () => {
    expect(location.href).toBe('https://atlas.example/search/');
  });
});

describe('a query', () => {
  beforeEach(async () => {
    facts.search.mockResolvedValue([result('/codes/409/'), result('/codes/412/')]);
    text.search.mockResolvedValue([result('/guides/rest/'), result('/codes/409/#pitfalls')]);
    await open('?q=conflict');
  });

  test('in the address is answered at once', () => {
    expect(field('q').value).toBe('conflict');
    expect(listed()).toEqual(['/codes/409/', '/codes/412/', '/guides/rest/']);
  });

  test('is asked of both sources without spaces around it', async () => {
    await enter('q', ' retry ');
    expect([facts, text].map(({ search }) => search.mock.lastCall)).toEqual([['retry'], ['retry']]);
  });

  test('is answered with the facts first, and no page twice', () => {
    expect(listed()).toEqual(['/codes/409/', '/codes/412/', '/guides/rest/']);
  });

  test('hides the table of all codes', () => {
    expect(isTableShown()).toBe(false);
  });

  test('is told with the number of its results', () => {
    expect(status()).toBe('3 results for “conflict”.');
  });

  test('with one result is told so', async () => {
    text.search.mockResolvedValue([]);
    facts.search.mockResolvedValue([result('/codes/409/')]);
    await enter('q', '409');
    expect(status()).toBe('1 result for “409”.');
  });

  test('without results is told so', async () => {
    facts.search.mockResolvedValue([]);
    text.search.mockResolvedValue([]);
    await enter('q', 'zzz');
    expect(status()).toBe('Nothing found for “zzz”.');
    expect(isTableShown()).toBe(false);
  });

  test('that is emptied brings the table back', async () => {
    await enter('q', '  ');
    expect([isTableShown(), listed(), status()]).toEqual([true, [], '']);
  });

  test('sent with Enter is answered on the page', async () => {
    const event = new Event('submit', { bubbles: true, cancelable: true });
    find('#search-page form').dispatchEvent(event);
    await settle();
    expect(event.defaultPrevented).toBe(true);
    expect(facts.search).toHaveBeenCalledTimes(2);
  });

  test('shows each result with its number as one', async () => {
    facts.search.mockResolvedValue([result('/codes/409/', { title: '409 Conflict', statusClass: '4xx' })]);
    await enter('q', '409');
    const link = find('#found a');
    expect([link.querySelector('b')!.textContent, link.dataset.class]).toEqual(['409', '4xx']);
  });
});

describe('the address', () => {
  test('keeps the query and the filters', async () => {
    await open();
    await enter('q', 'conflict');
    await enter('class', '4xx');
    await enter('standing', 'unofficial');
    await enter('kind', 'guide');
    expect(location.search).toBe('?q=conflict&class=4xx&standing=unofficial&kind=guide');
  });

  test('loses what is taken back', async () => {
    await open('?q=conflict&class=4xx');
    await enter('class', '');
    expect(location.search).toBe('?q=conflict');
    await enter('q', '');
    expect(location.search).toBe('');
  });

  test('adds nothing to the history', async () => {
    await open();
    const before = history.length;
    await enter('q', 'conflict');
    expect(history.length).toBe(before);
  });

  test('sets the filters', async () => {
    await open('?q=x&class=4xx&standing=unofficial&kind=guide');
    expect(['class', 'standing', 'kind'].map((name) => field(name).value)).toEqual(['4xx', 'unofficial', 'guide']);
  });
});

describe('a filter', () => {
  const kinds: SearchResult[] = [
    result('/codes/409/', { statusClass: '4xx' }),
    result('/codes/499/', { statusClass: '4xx', standing: 'unofficial' }),
    result('/codes/503/', { statusClass: '5xx' }),
    result('/guides/retries/', { kind: 'guide' }),
  ];

  test.each([
    ['class', '4xx', ['/codes/409/', '/codes/499/']],
    ['standing', 'unofficial', ['/codes/499/']],
    ['standing', 'standard', ['/codes/409/', '/codes/503/', '/guides/retries/']],
    ['kind', 'guide', ['/guides/retries/']],
  ])('of %s “%s” leaves what has it', async (name, value, expected) => {
    facts.search.mockResolvedValue(kinds);
    await open('?q=x');
    await enter(name, value);
    expect(listed()).toEqual(expected);
    expect(status()).toContain(String(expected.length));
  });

  test('holds for the full text too', async () => {
    text.search.mockResolvedValue(kinds);
    await open('?q=x&kind=guide');
    expect(listed()).toEqual(['/guides/retries/']);
  });

  test('works together with another', async () => {
    facts.search.mockResolvedValue(kinds);
    await open('?q=x&class=4xx&standing=unofficial');
    expect(listed()).toEqual(['/codes/499/']);
  });

  test('taken back brings all back', async () => {
    facts.search.mockResolvedValue(kinds);
    await open('?q=x&class=4xx');
    await enter('class', '');
    expect(listed()).toHaveLength(4);
  });
});

describe('slow and lost sources', () => {
  test('an answer to an older query is not shown', async () => {
    await open();
    const slow = Promise.withResolvers<SearchResult[]>();
    facts.search.mockReturnValueOnce(slow.promise);
    await enter('q', 'old');
    facts.search.mockResolvedValue([result('/codes/200/')]);
    await enter('q', 'new');
    slow.resolve([result('/codes/100/')]);
    await settle();
    expect(listed()).toEqual(['/codes/200/']);
    expect(status()).toBe('1 result for “new”.');
  });

  test('an answer that comes after the query was emptied is not shown', async () => {
    await open();
    const slow = Promise.withResolvers<SearchResult[]>();
    facts.search.mockReturnValueOnce(slow.promise);
    await enter('q', 'old');
    await enter('q', '');
    slow.resolve([result('/codes/100/')]);
    await settle();
    expect([listed(), status()]).toEqual([[], '']);
  });

  test('it waits for what makes the facts better', async () => {
    const better = Promise.withResolvers<void>();
    facts.settle.mockReturnValue(better.promise);
    facts.search.mockResolvedValue([result('/codes/409/')]);
    await open('?q=x');
    expect(facts.search).not.toHaveBeenCalled();
    better.resolve();
    await settle();
    expect(listed()).toEqual(['/codes/409/']);
  });

  test('what the facts know stands before the full text has answered, and stays where it is', async () => {
    const late = Promise.withResolvers<SearchResult[]>();
    text.search.mockReturnValue(late.promise);
    facts.search.mockResolvedValue([result('/codes/409/')]);
    await open('?q=x');
    expect([listed(), status()]).toEqual([['/codes/409/'], '']);
    const [before] = find('#found').children;
    late.resolve([result('/guides/retries/')]);
    await settle();
    expect([listed(), status()]).toEqual([['/codes/409/', '/guides/retries/'], '2 results for “x”.']);
    expect(find('#found').firstElementChild).toBe(before);
  });

  test('a wait is said', async () => {
    text.search.mockReturnValue(new Promise(() => {}));
    await open('?q=x');
    await vi.waitFor(() => expect(status()).toBe('Searching …'));
  });

  test('a wait is said after 0.3 seconds, and not before', async () => {
    await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    text.search.mockReturnValue(new Promise(() => {}));
    field('q').value = 'x';
    field('q').dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(299);
    expect(status()).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(status()).toBe('Searching …');
    vi.useRealTimers();
  });

  test('a wait that is over is not said', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await open('?q=x');
    await vi.advanceTimersByTimeAsync(400);
    expect(status()).toBe('Nothing found for “x”.');
    vi.useRealTimers();
  });

  test('without what makes them better, the facts still answer', async () => {
    facts.settle.mockRejectedValue(new TypeError('Failed to fetch'));
    facts.search.mockResolvedValue([result('/codes/409/')]);
    await open('?q=x');
    expect(listed()).toEqual(['/codes/409/']);
    expect(status()).toBe('1 result for “x”.');
  });

  test('a lost source is named, and the other answers', async () => {
    text.search.mockRejectedValue(new TypeError('Failed to fetch'));
    facts.search.mockResolvedValue([result('/codes/409/')]);
    await open('?q=x');
    expect(listed()).toEqual(['/codes/409/']);
    expect(status()).toBe('1 result for “x”. The index of the full text could not be loaded.');
    expect(isTableShown()).toBe(false);
  });

  test('without any source the table is the answer', async () => {
    for (const { search } of [facts, text]) search.mockRejectedValue(new TypeError('Failed to fetch'));
    await open('?q=x');
    expect(isTableShown()).toBe(true);
    expect(status()).toBe('Nothing found for “x”. The index of the facts and the full text could not be loaded.');
  });
});

test('it asks each source, found below the site’s base, for forty results', async () => {
  await open();
  expect(facts.made).toHaveBeenCalledExactlyOnceWith('/search/', 40);
  expect(text.made).toHaveBeenCalledExactlyOnceWith('/pagefind/pagefind.js', 40);
});

test('it brings the looks of results', async () => {
  await open();
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('the table that it falls back on has the codes', async () => {
  await open();
  expect(find('#all-codes table').textContent).toContain('409');
});

describe('asked from outside', () => {
  const from = (type: string) => vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming]);

  test('a number or a name goes to its page at once', async () => {
    from('navigate');
    facts.exact.mockResolvedValue('/codes/409/');
    await open('?q=409');
    expect(location.pathname).toBe('/codes/409/');
  });

  test('anything else is answered', async () => {
    from('navigate');
    facts.search.mockResolvedValue([result('/codes/409/')]);
    await open('?q=conflicts');
    expect(location.pathname).toBe('/search/');
    expect(document.querySelectorAll('#found a')).toHaveLength(1);
  });

  test('who comes by a link of this site is answered, a number too', async () => {
    from('navigate');
    facts.exact.mockResolvedValue('/codes/409/');
    openPage(page, '/search/?q=409');
    Object.defineProperty(document, 'referrer', { value: 'https://atlas.example/' });
    await runScripts();
    await settle();
    expect(location.pathname).toBe('/search/');
  });

  test('who comes back is not sent on again', async () => {
    from('back_forward');
    facts.exact.mockResolvedValue('/codes/409/');
    await open('?q=409');
    expect(location.pathname).toBe('/search/');
  });
});

test('the title has the query', async () => {
  await open('?q=lost');
  expect(document.title).toMatch(/^lost · /);
  await enter('q', '');
  expect(document.title).toMatch(/^Search/);
});

test.each([
  ['that was kept has its query again where the browser emptied the box', true, 'conflict'],
  ['that is new keeps what stands in its box', false, ''],
])('a page %s', async (_, persisted, query) => {
  await open('?q=conflict');
  field('q').value = '';
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(field('q').value).toBe(query);
});
