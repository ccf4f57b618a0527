import { beforeEach, expect, test } from 'vitest';
import { find, openPage, runScripts } from '../page.ts';
import { codePage } from './code-page.ts';

/** What the script asks the browser to watch. */
let watched: Element[];
let margin: string | undefined;
/** Tells the script which headings came into view or left it. */
let tell: (...entries: [id: string, isIntersecting: boolean][]) => void;

class Observer {
  constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
    margin = options?.rootMargin;
    tell = (...entries) =>
      callback(
        entries.map(([id, isIntersecting]) => ({ target: find(`#${id}`), isIntersecting }) as unknown as IntersectionObserverEntry),
        this as unknown as IntersectionObserver,
      );
  }
  observe(element: Element) {
    watched.push(element);
  }
}

const marked = () =>
  [...document.querySelectorAll('.toc [aria-current]')].map((link) => [link.textContent, link.getAttribute('aria-current')]);

beforeEach(async () => {
  openPage(codePage, '/codes/409/');
  watched = [];
  Object.assign(globalThis, { IntersectionObserver: Observer });
  await runScripts();
});

test('nothing is marked before a section is in view', () => {
  expect(marked()).toEqual([]);
});

test('the section whose heading comes into view is marked', () => {
  tell(['constants', true]);
  expect(marked()).toEqual([['Constants', 'true']]);
});

test('of several that come into view at once the first is marked', () => {
  tell(['meaning', true], ['constants', true]);
  expect(marked()).toEqual([['Meaning', 'true']]);
});

test('the mark moves on', () => {
  tell(['meaning', true]);
  tell(['meaning', false], ['constants', true]);
  expect(marked()).toEqual([['Constants', 'true']]);
});

test('while a long section is read, and no heading is in view, its mark stays', () => {
  tell(['meaning', true]);
  tell(['meaning', false]);
  expect(marked()).toEqual([['Meaning', 'true']]);
});

test('every section that the contents name is watched, and no heading below them', () => {
  const named = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map(({ hash }) => hash.slice(1));
  expect(named).toContain('constants');
  expect(watched.map(({ id }) => id)).toEqual(named);
});

test('a heading counts in the upper third of the window', () => {
  expect(margin).toBe('0px 0px -66%');
});
