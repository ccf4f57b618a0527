import { THEME_KEY } from './theme.ts';

const { dataset } = document.documentElement;
const toggle = document.querySelector('#theme')!;
const system = matchMedia('(prefers-color-scheme: dark)');

const isDark = () => (dataset.theme ? dataset.theme === 'dark' : system.matches);

/** Says which theme is on, to people who do not see it. */
const sayTheme = () => (toggle.ariaPressed = String(isDark()));

toggle.addEventListener('click', () => {
  dataset.theme = isDark() ? 'light' : 'dark';
  sayTheme();
  try {
    localStorage.setItem(THEME_KEY, dataset.theme);
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
});
system.addEventListener('change', sayTheme);
sayTheme();
