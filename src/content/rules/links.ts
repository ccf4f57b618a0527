import { proseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A link in the prose leads to a page of the site, written from the root with a slash at its end, or to https. */
export const links: Rule = {
  check: (entries) => {
    const { codes, classes, guides, comparisons, headers, languages, unreadable } = entries;
    const known = new Set([
      '/',
      '/codes/',
      '/classes/',
      '/about/',
      '/headers/',
      '/languages/',
      '/guides/',
      '/compare/',
      '/choose/',
      ...guides.map(({ id }) => `/guides/${id}/`),
      ...comparisons.map(({ id }) => `/compare/${id}/`),
      ...languages.map(({ id }) => `/languages/${id}/`),
      ...headers.map(({ id }) => `/headers/${id.toLowerCase()}/`),
      ...codes.map(({ id }) => `/codes/${id}/`),
      ...classes.map(({ id }) => `/classes/${id}/`),
      ...unreadable.map((file) => file.replace(/^content(.*)\.\w+$/, '$1/')),
    ]);
    return proseEntries(entries).flatMap(({ file, prose }) =>
      prose.links.flatMap(({ text, line }): Problem[] => {
        if (text.startsWith('#') || text.startsWith('https://')) return [];
        const at = { file, line, field: `link to ${text}` };
        const path = text.replace(/#.*$/, '');
        if (known.has(path)) return [];
        if (known.has(`${path}/`)) return [{ ...at, problem: 'the address lacks the slash at its end', remedy: `Write ${path}/.` }];
        return [{ ...at, problem: 'no page has this address', remedy: 'Correct it, or name the code without a link until it has a page.' }];
      }),
    );
  },
};
