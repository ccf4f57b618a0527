import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import SearchPage from '../../../../src/views/SearchPage.astro';
import { find, openPage, render, renderPage, runScripts } from '../page.ts';

const main = '<p>Text</p><input id="box"><select></select><textarea></textarea><div id="note" contenteditable="true"></div>';
const page = await renderPage(main);
const searchPage = await render(SearchPage, { props: { codes: [], ours: new Set() }, partial: false });

const control = () => find('[data-search]');
const dialog = () => document.querySelector<HTMLDialogElement>('#search');
const isOpen = () => dialog()?.open ?? false;
/** The script of the search stands in the page: a browser has begun to load it. */
const isLoading = () => document.querySelector('script[src*="SearchScript"]') !== null;

function press(key: string, more: KeyboardEventInit = {}, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

async function open(html = page, slash?: string) {
  openPage(html);
  if (slash) localStorage.setItem('slash', slash);
  await runScripts();
}

beforeEach(() => open());

afterEach(() => {
  vi.restoreAllMocks();
});

test('nothing of the search is loaded before the reader acts', () => {
  expect([dialog(), isLoading()]).toEqual([null, false]);
});

describe('the control', () => {
  test('is a link to the page of the search, and says that it opens a dialog', () => {
    expect([control().tagName, control().getAttribute('href')]).toEqual(['A', '/search/']);
    expect([control().getAttribute('role'), control().getAttribute('aria-haspopup')]).toEqual(['button', 'dialog']);
  });

  test.each(['pointerenter', 'focus'])('on %s loads the search and does not open it', (name) => {
    control().dispatchEvent(new Event(name));
    expect([isLoading(), isOpen()]).toEqual([true, false]);
  });

  test('is clicked: the search opens, and the link is not followed', () => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    control().dispatchEvent(event);
    expect([isLoading(), isOpen(), event.defaultPrevented]).toEqual([true, true, true]);
  });

  test('is pressed with the space bar, as a button is', () => {
    expect(press(' ', {}, control()).defaultPrevented).toBe(true);
    expect(isOpen()).toBe(true);
  });

  test('leaves Enter and other keys to the browser', () => {
    expect([press('Enter', {}, control()), press('a', {}, control())].map(({ defaultPrevented }) => defaultPrevented)).toEqual([
      false,
      false,
    ]);
    expect(isOpen()).toBe(false);
  });

  test('used twice makes one dialog', () => {
    control().dispatchEvent(new Event('pointerenter'));
    control().click();
    dialog()!.close();
    control().click();
    expect(document.querySelectorAll('#search')).toHaveLength(1);
    expect(document.querySelectorAll('script[src*="SearchScript"]')).toHaveLength(1);
    expect(isOpen()).toBe(true);
  });
});

describe('the dialog', () => {
  test('is modal', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    control().click();
    expect(showModal).toHaveBeenCalledOnce();
  });

  test('opens with what was typed last selected', () => {
    const select = vi.spyOn(HTMLInputElement.prototype, 'select');
    control().click();
    expect(select.mock.contexts).toEqual([find('#search input')]);
  });

  test('that is open is not opened again', () => {
    control().click();
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(showModal).not.toHaveBeenCalled();
  });

  test('brings the preloading of the facts with it', () => {
    control().click();
    expect(find('link[rel="preload"]').getAttribute('href')).toBe('/search/facts.json');
  });

  test('says nothing of a loss while its script is on its way', () => {
    control().click();
    expect(find('#search-missing').hidden).toBe(true);
  });

  test('whose script is lost says so, with the way to the table', () => {
    control().click();
    find('script[src*="SearchScript"]').dispatchEvent(new Event('error'));
    expect(find('#search [role="status"]').textContent).toBe('The search could not be loaded.');
    expect([find('#search-missing').hidden, find('#search-missing a').getAttribute('href')]).toEqual([false, '/codes/']);
  });
});

describe('shortcuts', () => {
  test.each<[string, KeyboardEventInit]>([
    ['k', { ctrlKey: true }],
    ['k', { metaKey: true }],
    ['K', { ctrlKey: true }],
    ['/', {}],
  ])('%s with %o opens the search, and the browser does nothing else', (key, more) => {
    expect(press(key, more).defaultPrevented).toBe(true);
    expect(isOpen()).toBe(true);
  });

  test.each<[string, KeyboardEventInit]>([
    ['k', {}],
    ['k', { ctrlKey: true, altKey: true }],
    ['j', { ctrlKey: true }],
    ['/', { ctrlKey: true }],
    ['/', { metaKey: true }],
    ['/', { altKey: true }],
    ['?', {}],
  ])('%s with %o is the browser’s', (key, more) => {
    expect(press(key, more).defaultPrevented).toBe(false);
    expect([isOpen(), isLoading()]).toEqual([false, false]);
  });

  test.each(['#box', 'select', 'textarea', '#note'])('“/” typed in %s is a sign like any other', (selector) => {
    expect(press('/', {}, find(selector)).defaultPrevented).toBe(false);
    expect(isOpen()).toBe(false);
  });

  test('Ctrl+K opens the search also from a box', () => {
    press('k', { ctrlKey: true }, find('#box'));
    expect(isOpen()).toBe(true);
  });

  test('“/” opens it while a box that nobody sees has the focus', () => {
    vi.spyOn(find('#box'), 'checkVisibility').mockReturnValue(false);
    press('/', {}, find('#box'));
    expect(isOpen()).toBe(true);
  });

  test('“/” that is switched off opens nothing, and Ctrl+K still does', async () => {
    await open(page, 'off');
    expect(press('/').defaultPrevented).toBe(false);
    expect(isOpen()).toBe(false);
    press('k', { ctrlKey: true });
    expect(isOpen()).toBe(true);
  });

  test('the switch in the dialog is heeded at once', () => {
    control().click();
    dialog()!.close();
    dialog()!.dispatchEvent(new CustomEvent('slash', { detail: false }));
    press('/');
    expect(isOpen()).toBe(false);
    dialog()!.dispatchEvent(new CustomEvent('slash', { detail: true }));
    press('/');
    expect(isOpen()).toBe(true);
  });

  test('“/” works where storage cannot be read', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied');
    });
    press('/');
    expect(isOpen()).toBe(true);
  });

  test('the switch fails quietly where storage cannot be written', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied');
    });
    const heard = vi.fn();
    window.addEventListener('error', heard);
    control().click();
    dialog()!.dispatchEvent(new CustomEvent('slash', { detail: false }));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('on the page of the search', () => {
  beforeEach(() => open(searchPage));

  test.each(['click', '/', 'Ctrl+K'])('%s leads to its box, and there is no dialog', (way) => {
    const select = vi.spyOn(HTMLInputElement.prototype, 'select');
    if (way === 'click') control().click();
    else press(way === '/' ? '/' : 'k', { ctrlKey: way !== '/' });
    expect(select.mock.contexts).toEqual([find('#search-page input')]);
    expect(dialog()).toBeNull();
  });

  test('hovering loads no dialog', () => {
    control().dispatchEvent(new Event('pointerenter'));
    control().dispatchEvent(new Event('focus'));
    expect(dialog()).toBeNull();
  });
});
