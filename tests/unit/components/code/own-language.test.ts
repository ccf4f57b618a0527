import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage, renderPage, runScripts } from '../page.ts';
import { codePage } from './code-page.ts';

const rows = () => [...document.querySelectorAll('.constants tbody tr')].map((row) => row.querySelector('a')!.textContent);
const stars = () => [...document.querySelectorAll<HTMLButtonElement>('.constants .star')];
const star = (language: string) => stars().find((button) => button.getAttribute('aria-label') === `${language} always first`)!;
const pressed = () => stars().filter((button) => button.getAttribute('aria-pressed') === 'true');

async function open(remembered?: string) {
  openPage(codePage, '/codes/409/');
  if (remembered) localStorage.setItem('language', remembered);
  await runScripts();
}

beforeEach(() => open());

afterEach(() => {
  vi.restoreAllMocks();
});

test('each language gets a button, beside its name', () => {
  expect(stars().map((button) => [button.previousElementSibling!.textContent, button.getAttribute('aria-label')])).toEqual([
    ['Go', 'Go always first'],
    ['Python', 'Python always first'],
    ['Dart', 'Dart always first'],
  ]);
});

test('a button sends no form, and says what it does to people who point at it', () => {
  expect(stars().map(({ type, title }) => [type, title])).toContainEqual(['button', 'Always first']);
});

test('at first the order is the site’s, and no language is marked', () => {
  expect(rows()).toEqual(['Go', 'Python', 'Dart']);
  expect(stars().map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'false']);
});

test('a chosen language stands first, and before the fold', () => {
  star('Dart').click();
  expect(rows()).toEqual(['Dart', 'Go', 'Python']);
  expect(star('Dart').closest('details')).toBeNull();
});

test('a chosen language is marked, and no other', () => {
  star('Dart').click();
  star('Python').click();
  expect(pressed()).toEqual([star('Python')]);
});

test('the focus stays on the button, though its row has moved', () => {
  star('Dart').click();
  expect(document.activeElement).toBe(star('Dart'));
});

test('the choice is remembered as the address of the language’s page', () => {
  star('Dart').click();
  expect(localStorage.getItem('language')).toBe('/languages/dart/');
});

test('a remembered language stands first on the next page, marked', async () => {
  await open('/languages/dart/');
  expect(rows()).toEqual(['Dart', 'Go', 'Python']);
  expect(pressed()).toEqual([star('Dart')]);
});

test('a remembered language that is gone changes nothing', async () => {
  await open('/languages/cobol/');
  expect(rows()).toEqual(['Go', 'Python', 'Dart']);
});

test('where storage cannot be written, the choice lasts as long as the page', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied');
  });
  star('Dart').click();
  expect([rows()[0], document.activeElement]).toEqual(['Dart', star('Dart')]);
});

test('where storage cannot be read, the buttons are there', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied');
  });
  await open();
  expect(stars()).toHaveLength(3);
});

test('a page without constants, such as a guide, stays as it is', async () => {
  openPage(await renderPage(/<nav[\s\S]*?<\/nav>/.exec(codePage)![0]));
  await import('../../../../src/components/code/own-language.ts');
  expect(document.querySelector('.star')).toBeNull();
});
