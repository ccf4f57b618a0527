import { THEME_KEY } from './theme.ts';

const { dataset } = document.documentElement;
const toggle = document.querySelector('#theme')!;
const system = matchMedia('(prefers-color-scheme: dark)');

/** The theme after the one that is on. From the system's choice the first click shows the other one, the third leads back to it. */
function next(): string {
  const other = system.matches ? 'light' : 'dark';
  if (!dataset.theme) return other;
  return dataset.theme === other ? (system.matches ? 'dark' : 'light') : '';
}

/** Says which theme is on, to people who do not see it and to those who point at it. */
function sayTheme() {
  toggle.ariaLabel = `Theme: ${dataset.theme || 'as the system'}`;
  toggle.setAttribute('title', toggle.ariaLabel);
}

toggle.addEventListener('click', () => {
  dataset.theme = next();
  sayTheme();
  try {
    localStorage.setItem(THEME_KEY, dataset.theme);
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
});
sayTheme();
