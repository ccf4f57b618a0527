import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchResult } from '../../../../src/outputs/search/result.ts';
import { find, openPage, renderPage, runScripts, settle } from '../page.ts';

const sources = await vi.hoisted(() => import('./fake-sources.ts'));
const { facts, text, resetSources, result } = sources;

vi.mock('../../../../src/components/search/fact-source.ts', sources.factModule);
vi.mock('../../../../src/components/search/pagefind-source.ts', sources.textModule);

const page = await renderPage('<p>Text</p>');
const a = result('/codes/1/');
const b = result('/codes/2/');
const c = result('/guides/c/', { kind: 'guide' });

const dialog = () => find<HTMLDialogElement>('#search');
const input = () => find<HTMLInputElement>('#search input');
const list = () => find('#search-results');
const status = () => find('#search .count').textContent;
const unsure = () =>
  [...dialog().querySelectorAll<HTMLElement>('.note')].find(({ textContent }) => textContent?.startsWith('Nothing fits'))!;
const missing = () => find('#search-missing');
const more = () => [...dialog().querySelectorAll('a')].find(({ textContent }) => textContent === 'All results')!;
const listed = () => [...list().children].map((option) => option.getAttribute('href'));
const selected = () => [...list().querySelectorAll('[aria-selected="true"]')].map((option) => option.getAttribute('href'));
const active = () => document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.getAttribute('href');
const isBusy = () => list().getAttribute('aria-busy');
const opened = vi.fn<typeof open>();

function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  input().dispatchEvent(event);
  return event;
}

async function type(value: string) {
  input().value = value;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

/** Types, and waits until the full text is asked too. */
async function typeAndRest(value: string) {
  await type(value);
  await new Promise((resolve) => setTimeout(resolve, 160));
  await settle();
}

/** An answer that a source holds back. */
function hold(source: typeof facts | typeof text) {
  const answer = Promise.withResolvers<SearchResult[]>();
  source.search.mockReturnValue(answer.promise);
  return async (...results: SearchResult[]) => {
    answer.resolve(results);
    await settle();
  };
}

async function open(typed = '') {
  openPage(page, '/codes/409/');
  vi.stubGlobal('open', opened);
  await runScripts();
  find('[data-search]').click();
  input().value = typed;
  // Now the page has the script of the search.
  await runScripts();
  await settle();
}

beforeEach(async () => {
  opened.mockReset();
  resetSources();
  await open();
});

afterEach(async () => {
  // A query that waits for the keys to rest would be answered into the next test.
  await type('');
  vi.unstubAllGlobals();
});

describe('when it is opened', () => {
  test('says what to type, and lists nothing', () => {
    expect([status(), listed(), more().inert, isBusy()]).toEqual(['Type a number, a name or a word.', [], true, 'false']);
  });

  test('is a combobox with its list of options', () => {
    expect(input().getAttribute('role')).toBe('combobox');
    expect(input().getAttribute('aria-controls')).toBe(list().id);
    expect(input().getAttribute('aria-expanded')).toBe('false');
    expect([list().getAttribute('role'), list().getAttribute('aria-label')]).toEqual(['listbox', 'Results']);
  });

  test('says nothing twice: the count for the eye and the keys are not heard, and Tab passes over the list', () => {
    const hidden = ['.count', '.keys'].map((selector) => find(`#search ${selector}`).getAttribute('aria-hidden'));
    expect([hidden, list().getAttribute('tabindex')]).toEqual([['true', 'true'], '-1']);
  });

  test('has its list behind the box', () => {
    expect(list().previousElementSibling!.contains(input())).toBe(true);
  });

  test('loads what the first key needs', () => {
    expect(facts.load).toHaveBeenCalledOnce();
    expect(text.load).not.toHaveBeenCalled();
    expect(facts.search).not.toHaveBeenCalled();
  });

  test('a failure of that is quiet until a query meets it', async () => {
    facts.load.mockRejectedValue(new TypeError('Failed to fetch'));
    facts.suggest.mockRejectedValue(new TypeError('Failed to fetch'));
    await open();
    expect([status(), missing().hidden]).toEqual(['Type a number, a name or a word.', true]);
  });

  test('finds its sources below the site’s base', () => {
    expect(facts.made).toHaveBeenLastCalledWith('/search/');
    expect(text.made).toHaveBeenLastCalledWith('/pagefind/pagefind.js');
  });

  test('answers what was typed before its script was there', async () => {
    facts.search.mockResolvedValue([a]);
    await open('409');
    expect(listed()).toEqual(['/codes/1/']);
  });

  test('brings its looks', () => {
    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect([missing().className, find('#search [role="status"]').parentElement!.className]).toEqual(['note', 'note']);
  });
});

describe('an answer', () => {
  test('has the facts first, then the full text, and no page twice', async () => {
    facts.search.mockResolvedValue([a, b]);
    text.search.mockResolvedValue([c, result('/codes/1/#x')]);
    await typeAndRest('x');
    expect(listed()).toEqual(['/codes/1/', '/codes/2/', '/guides/c/']);
  });

  test('is asked for without spaces around the query', async () => {
    await type(' 409 ');
    expect([facts, text].map(({ search }) => search.mock.lastCall)).toEqual([['409'], ['409']]);
  });

  test('is of options, each a link that Tab passes over', async () => {
    facts.search.mockResolvedValue([a, b]);
    await type('x');
    const [first, second] = list().children;
    expect([first!.tagName, first!.getAttribute('role'), (first as HTMLElement).tabIndex]).toEqual(['A', 'option', -1]);
    expect(first!.id).not.toBe(second!.id);
  });

  test('expands the box, and an empty one closes it', async () => {
    facts.search.mockResolvedValue([a]);
    await type('x');
    expect(input().getAttribute('aria-expanded')).toBe('true');
    facts.search.mockResolvedValue([]);
    await type('y');
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });

  test('chooses its first option', async () => {
    facts.search.mockResolvedValue([a, b]);
    await type('x');
    expect([selected(), active()]).toEqual([['/codes/1/'], '/codes/1/']);
  });

  test.each([
    [[a], '1 result'],
    [[a, b], '2 results'],
  ])('is counted', async (results, expected) => {
    facts.search.mockResolvedValue(results);
    await type('x');
    expect(status()).toBe(expected);
  });

  test('of nothing is said with the query', async () => {
    await type('zzz');
    expect([status(), active(), more().inert]).toEqual(['Nothing found for “zzz”.', undefined, true]);
  });

  test('leads to all results for what was typed', async () => {
    facts.search.mockResolvedValue([a]);
    await type(' a&b ');
    expect([more().inert, more().getAttribute('href')]).toEqual([false, '/search/?q=a%26b']);
  });

  test('is taken away when the box is emptied', async () => {
    facts.search.mockResolvedValue([a]);
    await type('x');
    await type(' ');
    expect([listed(), status(), more().inert, isBusy(), active()]).toEqual([
      [],
      'Type a number, a name or a word.',
      true,
      'false',
      undefined,
    ]);
    expect(input().getAttribute('aria-expanded')).toBe('false');
    expect(input().hasAttribute('aria-activedescendant')).toBe(false);
  });

  test('to an older query is not shown', async () => {
    const answerOld = hold(facts);
    await type('old');
    facts.search.mockResolvedValue([b]);
    await type('new');
    await answerOld(a);
    expect([listed(), status()]).toEqual([['/codes/2/'], '1 result']);
  });

  test('to an older query does not end the waiting for the newer', async () => {
    facts.search.mockResolvedValue([c]);
    await type('first');
    hold(text);
    const answerOld = hold(facts);
    await type('old');
    hold(facts);
    await type('new');
    await answerOld(a);
    expect([listed(), isBusy()]).toEqual([['/guides/c/'], 'true']);
  });

  test('that comes after the box was emptied is not shown', async () => {
    const answerOld = hold(facts);
    await type('old');
    await type('');
    await answerOld(a);
    expect([listed(), status()]).toEqual([[], 'Type a number, a name or a word.']);
  });
});

describe('while it is busy', () => {
  test('says so until the facts are all there, and does not wait for the full text', async () => {
    const answerFacts = hold(facts);
    hold(text);
    await type('x');
    expect(isBusy()).toBe('true');
    await answerFacts(a);
    expect([isBusy(), status()]).toEqual(['false', '1 result']);
  });

  test('the first facts are shown, then better ones', async () => {
    const better = Promise.withResolvers<void>();
    facts.isSettled.mockReturnValueOnce(false);
    facts.settle.mockReturnValueOnce(better.promise);
    facts.search.mockResolvedValueOnce([a, b]).mockResolvedValueOnce([b, a, c]);
    hold(text);
    await type('x');
    expect([listed(), isBusy()]).toEqual([['/codes/1/', '/codes/2/'], 'true']);
    better.resolve();
    await settle();
    expect([listed(), isBusy()]).toEqual([['/codes/2/', '/codes/1/', '/guides/c/'], 'false']);
  });

  test('facts that need nothing more are asked once a query', async () => {
    await type('x');
    facts.search.mockClear();
    await type('y');
    expect(facts.search).toHaveBeenCalledOnce();
  });

  test('without facts it waits for the full text before it says that there is nothing', async () => {
    const answerText = hold(text);
    await type('x');
    expect([isBusy(), status()]).toEqual(['true', 'Type a number, a name or a word.']);
    await answerText(c);
    expect([listed(), isBusy(), status()]).toEqual([['/guides/c/'], 'false', '1 result']);
  });

  test.each([
    [0, '/codes/1/'],
    [1, '/guides/c/'],
  ])('an order that changes leaves the reader, %i moves on, at the option that they had', async (moves, expected) => {
    const better = Promise.withResolvers<void>();
    facts.isSettled.mockReturnValueOnce(false);
    facts.settle.mockReturnValueOnce(better.promise);
    facts.search.mockResolvedValueOnce([moves ? b : a, c]).mockResolvedValueOnce([a, b, c]);
    await type('x');
    for (let move = 0; move < moves; move += 1) press('ArrowDown');
    better.resolve();
    await settle();
    expect([active(), selected()]).toEqual([expected, [expected]]);
  });

  test('an option that the reader has moved to and that is gone leaves the first chosen', async () => {
    const better = Promise.withResolvers<void>();
    facts.isSettled.mockReturnValueOnce(false);
    facts.settle.mockReturnValueOnce(better.promise);
    facts.search.mockResolvedValueOnce([a, b]).mockResolvedValueOnce([a, c]);
    await type('x');
    press('ArrowDown');
    better.resolve();
    await settle();
    expect(active()).toBe('/codes/1/');
  });

  test('what the reader had moved to is nothing to the next query', async () => {
    facts.search.mockResolvedValue([a, b]);
    await type('x');
    press('ArrowDown');
    await type('y');
    expect(active()).toBe('/codes/1/');
  });

  test('the full text is asked for what stands when the keys rest', async () => {
    facts.search.mockResolvedValue([a]);
    await type('unrest');
    await typeAndRest('unrest over');
    expect(text.search).not.toHaveBeenCalledWith('unrest');
    expect(text.search).toHaveBeenCalledWith('unrest over');
  });

  test('what comes when it is settled is put behind, and neither choice nor options change', async () => {
    facts.search.mockResolvedValue([a, b]);
    const answerText = hold(text);
    await type('x');
    press('ArrowDown');
    const before = [...list().children];
    await new Promise((resolve) => setTimeout(resolve, 160));
    await answerText(c);
    expect([...list().children].slice(0, 2)).toEqual(before);
    expect([listed(), active(), status()]).toEqual([['/codes/1/', '/codes/2/', '/guides/c/'], '/codes/2/', '3 results']);
    expect(new Set([...list().children].map(({ id }) => id)).size).toBe(3);
  });
});

describe('what the facts are sure of', () => {
  beforeEach(() => {
    facts.search.mockResolvedValue([a, b, c, result('/codes/4/')]);
  });

  test('is not looked for in the full text', async () => {
    facts.isSure.mockResolvedValue(true);
    await typeAndRest('x');
    expect([listed().length, text.search.mock.calls.length, unsure().hidden]).toEqual([4, 0, true]);
  });

  test('is all there is without a word of doubt; else the nearest three stand with other ways', async () => {
    await typeAndRest('x');
    expect([listed(), unsure().hidden]).toEqual([['/codes/1/', '/codes/2/', '/guides/c/'], false]);
    expect([...unsure().querySelectorAll('a')].map(({ href }) => new URL(href).pathname)).toEqual(['/products/', '/choose/']);
  });
});

test('a word of doubt about one query does not stand beside the next', async () => {
  facts.search.mockResolvedValue([a]);
  await typeAndRest('x');
  expect(unsure().hidden).toBe(false);
  hold(facts);
  await type('xy');
  expect(unsure().hidden).toBe(true);
});

describe('before anything is typed', () => {
  test('the codes that are met most are offered, and none is chosen', async () => {
    facts.suggest.mockResolvedValue([a, b]);
    await open();
    expect([listed(), active(), more().inert]).toEqual([['/codes/1/', '/codes/2/'], undefined, true]);
  });

  test('what is offered too late is not shown', async () => {
    const { promise, resolve } = Promise.withResolvers<SearchResult[]>();
    facts.suggest.mockReturnValue(promise);
    facts.search.mockResolvedValue([a]);
    await type('');
    await type('409');
    resolve([b]);
    await settle();
    expect(listed()).toEqual(['/codes/1/']);
  });

  test('what was opened from here before comes first, newest first', async () => {
    localStorage.clear();
    facts.search.mockResolvedValue([c, b]);
    facts.suggest.mockResolvedValue([a, b]);
    await type('x');
    press('Enter');
    await type('x');
    press('ArrowDown');
    press('Enter');
    await type('');
    expect(listed()).toEqual(['/codes/2/', '/guides/c/', '/codes/1/']);
    localStorage.clear();
  });
});

test('what a pointer has opened is offered, and of all that was opened the last four', async () => {
  localStorage.clear();
  facts.search.mockResolvedValue([1, 2, 3, 4, 5].map((number) => result(`/codes/${number}/`)));
  facts.isSure.mockResolvedValue(true);
  await type('x');
  for (const option of list().children) (option as HTMLElement).click();
  await type('');
  expect(listed()).toEqual(['/codes/5/', '/codes/4/', '/codes/3/', '/codes/2/']);
  localStorage.clear();
});

test('what another page of the host keeps under that name is left alone', async () => {
  localStorage.setItem('opened', '{"a":1}');
  facts.suggest.mockResolvedValue([a]);
  await open();
  expect(listed()).toEqual(['/codes/1/']);
});

test('the count is said once, when the keys rest', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const said = () => find('#search [role="status"]').textContent;
  facts.search.mockResolvedValue([a]);
  input().value = 'x';
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(700);
  expect(said()).toBe('Type a number, a name or a word.');
  await vi.advanceTimersByTimeAsync(100);
  expect(said()).toBe('1 result');
  vi.useRealTimers();
});

test('a wait that is felt is said', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  hold(facts);
  input().value = 'x';
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(299);
  expect(status()).not.toBe('Loading the index …');
  await vi.advanceTimersByTimeAsync(1);
  expect(status()).toBe('Loading the index …');
  vi.useRealTimers();
});

test('a wait of an older query is not said of the next', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  hold(facts);
  for (const [query, milliseconds] of [
    ['x', 200],
    ['xy', 299],
  ] as const) {
    input().value = query;
    input().dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(milliseconds);
  }
  expect(status()).not.toBe('Loading the index …');
  vi.useRealTimers();
});

describe('keys', () => {
  beforeEach(async () => {
    facts.search.mockResolvedValue([a, b, c]);
    await type('x');
  });

  test.each([
    [['ArrowDown'], '/codes/2/'],
    [['ArrowDown', 'ArrowDown'], '/guides/c/'],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], '/codes/1/'],
    [['ArrowUp'], '/guides/c/'],
    [['ArrowUp', 'ArrowUp'], '/codes/2/'],
  ])('%s choose', (keys, expected) => {
    for (const key of keys) expect(press(key).defaultPrevented).toBe(true);
    expect([active(), selected()]).toEqual([expected, [expected]]);
  });

  test('a new list is shown from its beginning', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    await type('xy');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect((scroll.mock.contexts.at(-1) as Element).getAttribute('href')).toBe('/codes/1/');
    scroll.mockRestore();
  });

  test('a choice is brought into view', () => {
    const scroll = vi.spyOn(list().children[1]!, 'scrollIntoView');
    press('ArrowDown');
    expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' });
  });

  test('without options move the caret, as in any box', async () => {
    await type('');
    expect(['ArrowDown', 'Home', 'End'].map((key) => press(key).defaultPrevented)).toEqual([false, false, false]);
  });

  test.each(['a', 'Home', 'End'])('“%s” is for the box', (key) => {
    expect([press(key).defaultPrevented, active()]).toEqual([false, '/codes/1/']);
  });

  test('the pointer moves the same choice', () => {
    list().children[1]!.dispatchEvent(new Event('pointermove', { bubbles: true }));
    expect([active(), selected()]).toEqual(['/codes/2/', ['/codes/2/']]);
  });

  test('Enter follows the chosen option', () => {
    press('ArrowDown');
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(location.pathname).toBe('/codes/2/');
  });

  test('Enter follows the first where nothing was chosen', () => {
    press('Enter');
    expect(location.pathname).toBe('/codes/1/');
  });

  test.each(['ctrlKey', 'metaKey'])('Enter with %s opens it in another tab', (key) => {
    press('Enter', { [key]: true });
    expect(opened).toHaveBeenCalledExactlyOnceWith('https://atlas.example/codes/1/', '_blank', 'noopener');
    expect(location.pathname).toBe('/codes/409/');
  });

  test('Enter that ends the composing of a word follows nothing', () => {
    expect(press('Enter', { isComposing: true }).defaultPrevented).toBe(false);
    expect(location.pathname).toBe('/codes/409/');
  });
});

describe('Enter before the answer', () => {
  test('is followed when the answer is settled', async () => {
    const answerFacts = hold(facts);
    await type('x');
    press('Enter');
    expect(location.pathname).toBe('/codes/409/');
    await answerFacts(b);
    expect(location.pathname).toBe('/codes/2/');
  });

  test('is forgotten when more is typed', async () => {
    hold(facts);
    await type('x');
    press('Enter');
    facts.search.mockResolvedValue([a]);
    await type('xy');
    expect(location.pathname).toBe('/codes/409/');
  });

  test('without a query leads nowhere, also later', async () => {
    press('Enter');
    facts.search.mockResolvedValue([a]);
    await type('x');
    expect(location.pathname).toBe('/codes/409/');
  });
});

describe('lost sources', () => {
  const lost = new TypeError('Failed to fetch');

  test('are named, and the others answer', async () => {
    text.search.mockRejectedValue(lost);
    facts.search.mockResolvedValue([a]);
    await typeAndRest('x');
    expect([listed(), status(), missing().hidden]).toEqual([['/codes/1/'], '1 result', false]);
    expect(missing().textContent).toMatch(/^\s*The index of the full text could not be loaded\.\s+All codes stand in one table\.\s*$/);
    expect(missing().querySelector('a')!.getAttribute('href')).toBe('/codes/');
  });

  test('that are all lost are said with the way to the table', async () => {
    for (const { search } of [facts, text]) search.mockRejectedValue(lost);
    await type('x');
    expect([status(), isBusy()]).toEqual(['The search does not work right now.', 'false']);
    expect(missing().textContent).toContain('The index of the facts and the full text could not be loaded.');
  });

  test('are no reason to doubt what the others have', async () => {
    text.search.mockRejectedValue(lost);
    facts.search.mockResolvedValue([a]);
    await typeAndRest('x');
    expect(unsure().hidden).toBe(true);
  });

  test('of which one finds nothing do not say that nothing works', async () => {
    facts.search.mockRejectedValue(lost);
    await type('x');
    expect(status()).toBe('Nothing found for “x”.');
  });

  test('what makes the facts better, lost, does not take the facts away', async () => {
    facts.isSettled.mockReturnValue(false);
    facts.settle.mockRejectedValue(lost);
    facts.search.mockResolvedValue([a]);
    await typeAndRest('x');
    expect([listed(), missing().hidden]).toEqual([['/codes/1/'], false]);
  });

  test('are no longer named once they answer', async () => {
    text.search.mockRejectedValueOnce(lost);
    await type('x');
    await type('xy');
    expect(missing().hidden).toBe(true);
  });

  test('of an older query are not named', async () => {
    const old = Promise.withResolvers<SearchResult[]>();
    text.search.mockReturnValueOnce(old.promise);
    await type('old');
    await type('new');
    old.reject(lost);
    await settle();
    expect(missing().hidden).toBe(true);
  });
});

describe('it is closed', () => {
  test('by its button', () => {
    find('#search .button').click();
    expect(dialog().open).toBe(false);
  });

  test('by a click on the backdrop', () => {
    dialog().click();
    expect(dialog().open).toBe(false);
  });

  test('by following an option, which may lead to a section of this very page', async () => {
    facts.search.mockResolvedValue([a]);
    await type('x');
    list()
      .firstElementChild!.querySelector('span')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(dialog().open).toBe(false);
  });

  test.each(['#search input', '#search [role="status"]', '#search kbd'])('not by a click on %s', (selector) => {
    find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(dialog().open).toBe(true);
  });
});

test('pressing the mouse on the list leaves the caret in the box', async () => {
  facts.search.mockResolvedValue([a]);
  await type('x');
  const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  list().firstElementChild!.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
});

describe('the key “/”', () => {
  const box = () => find<HTMLInputElement>('#search label input');

  test('is on at first, and the box says so', () => {
    expect([box().type, box().checked, box().parentElement!.textContent]).toEqual(['checkbox', true, ' Open with /']);
  });

  test('can be switched off and on, which is remembered', () => {
    box().click();
    expect(localStorage.getItem('slash')).toBe('off');
    box().click();
    expect(localStorage.getItem('slash')).toBe('on');
  });

  test('that is off is shown so on the next page', async () => {
    openPage(page);
    localStorage.setItem('slash', 'off');
    await runScripts();
    find('[data-search]').click();
    await runScripts();
    expect(box().checked).toBe(false);
  });
});

test.each([
  ['that was kept has its query again where the browser emptied the box', true, 'confl'],
  ['that is new keeps what stands in its box', false, ''],
])('a page %s', async (_, persisted, query) => {
  await type('confl');
  input().value = '';
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(input().value).toBe(query);
});
