import { THEME_KEY } from './theme.ts';

const root = document.documentElement;

document.querySelector('#theme')!.addEventListener('click', () => {
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
  try {
    localStorage.setItem(THEME_KEY, root.dataset.theme);
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
});
