/** Where the reader's choice of theme is remembered. Absent: the system decides. */
export const THEME_KEY = 'theme';

/**
 * Runs before the first paint, in the head, so that a remembered theme does not flash in the other one. The only script of the
 * site that is not deferred.
 */
export const themeScript = `try{document.documentElement.dataset.theme=localStorage.${THEME_KEY}||''}catch{}`;
