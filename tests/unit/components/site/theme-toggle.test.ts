import { runInThisContext } from 'node:vm';
import { beforeEach, expect, test, vi } from 'vitest';
import { find, openPage, renderPage, runScripts } from '../page.ts';

const page = await renderPage('');
const toggle = () => find('#theme');
const theme = () => document.documentElement.dataset.theme;

/** The system’s choice, which can change. */
let system = new EventTarget() as MediaQueryList;

/** Opens the page as a browser does: what the head says runs first. */
async function open({ isSystemDark = false, remembered = '' } = {}) {
  openPage(page);
  system = Object.assign(new EventTarget(), { matches: isSystemDark }) as MediaQueryList;
  window.matchMedia = (query) => (query === '(prefers-color-scheme: dark)' ? system : ({ matches: false } as MediaQueryList));
  if (remembered) localStorage.setItem('theme', remembered);
  runInThisContext(find('head script').textContent);
  await runScripts();
}

beforeEach(() => {
  vi.restoreAllMocks();
});

test.each([
  [false, ['dark', 'light', '']],
  [true, ['light', 'dark', '']],
])(
  'where the system’s dark is %s, clicks lead to the other theme, to the same one, and back to the system',
  async (isSystemDark, themes) => {
    await open({ isSystemDark });
    const seen = themes.map(() => {
      toggle().click();
      return theme();
    });
    expect(seen).toEqual(themes);
  },
);

test('a click goes on from the theme that is remembered', async () => {
  await open({ remembered: 'dark' });
  toggle().click();
  expect(theme()).toBe('light');
});

test('the button is hidden where scripts do not run', async () => {
  await open();
  expect(toggle().classList.contains('needs-script')).toBe(true);
});

test('the choice is remembered', async () => {
  await open();
  toggle().click();
  expect(localStorage.getItem('theme')).toBe('dark');
});

test('a remembered choice is there before any script of the page runs', () => {
  openPage(page);
  localStorage.setItem('theme', 'dark');
  runInThisContext(find('head script').textContent);
  expect(theme()).toBe('dark');
});

test('where nothing is remembered, nothing outweighs the system', async () => {
  await open({ isSystemDark: true });
  expect(theme()).toBe('');
});

test('where storage is forbidden, the head’s script fails quietly', () => {
  openPage(page);
  vi.stubGlobal('localStorage', undefined);
  expect(() => runInThisContext(find('head script').textContent)).not.toThrow();
  vi.unstubAllGlobals();
});

test('where storage is forbidden, a click still turns the theme and says so', async () => {
  await open();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied');
  });
  toggle().click();
  expect([theme(), toggle().getAttribute('aria-label')]).toEqual(['dark', 'Theme: dark']);
});

test.each([
  ['', 'Theme: as the system'],
  ['dark', 'Theme: dark'],
  ['light', 'Theme: light'],
])('where “%s” is remembered, the button is called “%s”, also for those who point at it', async (remembered, name) => {
  await open({ remembered });
  expect([toggle().getAttribute('aria-label'), toggle().title]).toEqual([name, name]);
});

test('a click is said', async () => {
  await open();
  toggle().click();
  expect(toggle().getAttribute('aria-label')).toBe('Theme: dark');
});
