import { beforeEach, expect, test } from 'vitest';
import { codePage } from '../code/code-page.ts';
import { find, openPage, runScripts } from '../page.ts';

/** Height of the window, and of the page that is seen through it. */
const WINDOW = 900;
const PAGE = 9000;

const headings = () => [...document.querySelectorAll<HTMLElement>('main h2[id]')];
const marked = () =>
  [...document.querySelectorAll('.toc [aria-current]')].map((link) => [link.textContent, link.getAttribute('aria-current')]);

/** Scrolls so far that a section's heading stands this far below the window's upper edge; all others follow with 800 between them. */
function scrollTo(id: string, top: number, y = 1) {
  const place = headings().indexOf(find(`#${id}`));
  for (const [index, heading] of headings().entries())
    heading.getBoundingClientRect = () => ({ top: top + (index - place) * 800 }) as DOMRect;
  Object.defineProperty(globalThis, 'scrollY', { configurable: true, value: y });
  window.dispatchEvent(new Event('scroll'));
}

async function open(hash = '') {
  openPage(codePage, `/codes/409/${hash}`);
  Object.defineProperties(document.documentElement, { clientHeight: { value: WINDOW }, scrollHeight: { value: PAGE } });
  Object.assign(globalThis, { addEventListener: window.addEventListener.bind(window) });
  for (const heading of headings()) heading.getBoundingClientRect = () => ({ top: WINDOW }) as DOMRect;
  Object.defineProperty(globalThis, 'scrollY', { configurable: true, value: 0 });
  await runScripts();
}

beforeEach(() => open());

test('nothing is marked before a section is read', () => {
  expect(marked()).toEqual([]);
});

test('a section is read while its heading is in the upper third of the window', () => {
  scrollTo('example', 299);
  expect(marked()).toEqual([['Example', 'true']]);
});

test('until then the section before it is read', () => {
  scrollTo('example', 301);
  expect(marked()).toEqual([['When to send it', 'true']]);
});

test('at the end of the page the last section is read, though its heading cannot come so high', () => {
  scrollTo('constants', 100, PAGE - WINDOW);
  expect(marked()).toEqual([['Sources', 'true']]);
});

test('the section that the address names is marked, wherever it stands', async () => {
  await open('#constants');
  scrollTo('meaning', 100);
  expect(marked()).toEqual([['Constants', 'true']]);
});

test('what stands in a section marks it', async () => {
  openPage(codePage.replace('<h3>Detail</h3>', '<p id="detail"></p>'), '/codes/409/#detail');
  Object.assign(globalThis, { addEventListener: window.addEventListener.bind(window) });
  await runScripts();
  expect(marked()).toEqual([['Meaning', 'true']]);
});

test('a long list scrolls until what is read stands in its middle', () => {
  Object.defineProperty(find('.toc'), 'clientHeight', { value: 100 });
  Object.defineProperty(find('.toc [href="#example"]'), 'offsetTop', { value: 500 });
  scrollTo('example', 100);
  expect(find('.toc').scrollTop).toBe(450);
});

test('a name that the page does not have marks nothing', async () => {
  await open('#nowhere');
  expect(marked()).toEqual([]);
});

test.each(['wheel', 'keydown', 'pointerdown'])('after %s what is read counts again', async (kind) => {
  await open('#constants');
  window.dispatchEvent(new Event(kind));
  scrollTo('meaning', 100);
  expect(marked()).toEqual([['Meaning', 'true']]);
});

test('a new name in the address is heard of', () => {
  location.hash = '#what-to-do';
  window.dispatchEvent(new Event('hashchange'));
  expect(marked()).toEqual([['What to do', 'true']]);
});

test('where the list stands above the text no heading is asked where it stands', async () => {
  openPage(codePage, '/codes/409/');
  Object.assign(globalThis, { addEventListener: window.addEventListener.bind(window), matchMedia: () => ({ matches: false }) });
  let asked = 0;
  for (const heading of headings())
    heading.getBoundingClientRect = () => {
      asked += 1;
      return { top: 0 } as DOMRect;
    };
  await runScripts();
  window.dispatchEvent(new Event('scroll'));
  expect([asked, marked()]).toEqual([0, []]);
});
