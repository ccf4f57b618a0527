import { beforeEach, describe, expect, test, vi } from 'vitest';
import HomePage from '../../../../src/views/HomePage.astro';
import { toClassPages } from '../../../../src/models/class-page.ts';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { classEntry, codeEntry, entries } from '../../../support/entries.ts';
import { find, render, startPage } from '../page.ts';

const unofficial = { standing: 'unofficial' as const, specs: [], firstDefined: undefined };
const codes = [
  codeEntry({ code: 404, phrase: 'Not Found' }),
  codeEntry({ code: 409 }),
  codeEntry({ code: 418, phrase: '(Unused)', standing: 'unused' }),
  codeEntry({ code: 499, phrase: 'Client Closed Request', ...unofficial }),
];
const catalogue = toCatalogue(
  entries({ codes, classes: [classEntry()], ourApi: { name: 'Ours', codes: { '409': { use: 'returned', when: 'Taken.' } } } }),
);
const page = await render(HomePage, { props: { classes: toClassPages(catalogue) }, partial: false });

const tile = (code: number) => find<HTMLAnchorElement>(`#atlas a[href="/codes/${code}/"]`);
const focused = () => document.activeElement?.querySelector('b')?.textContent;
const press = (key: string, more = {}) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

/** Taps, and says whether the tile was followed. */
function tap(element: HTMLElement, pointerType = 'touch'): boolean {
  const event = Object.assign(new MouseEvent('click', { bubbles: true, cancelable: true }), { pointerType });
  element.dispatchEvent(event);
  return !event.defaultPrevented;
}

beforeEach(() => startPage(page, '/'));

test('a tile is called by its code, its phrase, how it stands, and whether our API sends it', () => {
  const names = [...document.querySelectorAll('#atlas li > a')].map(({ ariaLabel }) => ariaLabel);
  expect(names).toEqual([
    '404 Not Found',
    '409 Conflict (sent by our API)',
    '418 (Unused) (unused)',
    '499 Client Closed Request (unofficial)',
  ]);
});

test('a tile is described by what its code says, who acts and whether to retry', () => {
  expect(
    find(`#${tile(409).getAttribute('aria-describedby')}`)
      .textContent.replace(/\s+/g, ' ')
      .trim(),
  ).toBe('409 Conflict It clashes. Who acts: the client. Retry as is: after a change.');
});

describe('arrow keys', () => {
  test('walk from code to code, into those of no registry too', () => {
    tile(404).focus();
    press('ArrowRight');
    expect(focused()).toBe('409');
    press('End');
    expect(focused()).toBe('499');
    press('ArrowLeft');
    expect(focused()).toBe('418');
    press('Home');
    expect(focused()).toBe('404');
  });

  test('lead to the nearest code of the next row', () => {
    const places = { 404: [0, 0], 409: [100, 0], 418: [0, 50], 499: [110, 50] };
    for (const [code, [left, top]] of Object.entries(places))
      tile(Number(code)).getBoundingClientRect = () => ({ left, top, width: 90 }) as DOMRect;
    tile(409).focus();
    press('ArrowDown');
    expect(focused()).toBe('499');
    press('ArrowUp');
    expect(focused()).toBe('409');
  });

  test('stay where there is no further code', () => {
    tile(404).focus();
    press('ArrowLeft');
    expect(focused()).toBe('404');
  });

  test('pass over the codes that the filters leave out', () => {
    tile(409).parentElement!.setAttribute('inert', '');
    tile(404).focus();
    press('ArrowRight');
    expect(focused()).toBe('418');
  });

  test.each(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'])('%s does not scroll the page besides', (key) => {
    tile(409).focus();
    expect(press(key)).toBe(false);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('are the browser’s with %s', (other) => {
    tile(404).focus();
    expect(press('ArrowRight', { [other]: true })).toBe(true);
    expect(focused()).toBe('404');
  });
});

describe('a finger', () => {
  test('is told first, and led there by a second tap', () => {
    expect(tap(tile(409))).toBe(false);
    expect(focused()).toBe('409');
    expect(tap(tile(409))).toBe(true);
  });

  test('that taps another code is told of that', () => {
    tap(tile(409));
    expect(tap(tile(404))).toBe(false);
  });
});

test('what is told of a code leads there too', () => {
  const followed = vi.spyOn(tile(409), 'click');
  find(`#${tile(409).getAttribute('aria-describedby')}`).click();
  expect(followed).toHaveBeenCalledOnce();
});

test('a mouse is led there at once', () => {
  expect(tap(tile(409), 'mouse')).toBe(true);
});

test('Escape puts away what is told, until the next code', () => {
  tile(409).focus();
  press('Escape');
  expect(find('#atlas').dataset.untold).toBe('');
  press('ArrowRight');
  expect(find('#atlas').dataset.untold).toBeUndefined();
});

test.each(['focusin', 'pointerover'])('what Escape has put away comes back on %s', (kind) => {
  tile(409).focus();
  press('Escape');
  tile(404).dispatchEvent(new Event(kind, { bubbles: true }));
  expect(find('#atlas').dataset.untold).toBeUndefined();
});

test('the filters leave out codes in their places', () => {
  find<HTMLInputElement>('input[name="acts"]').click();
  expect(location.search).toBe('?acts=client');
  expect(document.querySelectorAll('#atlas li[inert]')).toHaveLength(0);
});
