import type { Entry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** From this many words on a summary has something of its own to say. */
const LONG = 6;

/** A summary is that of one page. */
export const summariesAreOwn: Rule = {
  check: ({ codes, classes, guides, products, protocols, headers }) => {
    const first = new Map<string, string>();
    return [...codes, ...classes, ...guides, ...products, ...protocols, ...headers].flatMap(({ file, id, facts }): Problem[] => {
      const other = first.get(facts.summary);
      if (other === undefined) first.set(facts.summary, file.endsWith('.yaml') ? id : file);
      // Two entries of one code are told as such.
      return other === undefined || facts.summary.split(' ').length < LONG
        ? []
        : [
            {
              file,
              field: file.endsWith('.yaml') ? `${id}.summary` : 'summary',
              problem: `${other} has the same`,
              remedy: 'Say what this one is.',
            },
          ];
    });
  },
};

/** A code or a class has one entry, and guides and languages have names of their own. */
export const unique: Rule = {
  check: ({ codes, classes, guides, products, protocols, languages }) => [
    ...repeated(codes, 'code', ({ code }) => code),
    ...repeated(classes, 'class', (facts) => facts.class),
    ...repeated(guides, 'title', ({ title }) => title),
    ...repeated(products, 'title', ({ title }) => title),
    ...repeated(protocols, 'title', ({ title }) => title),
    ...repeated(languages, 'label', ({ label }) => label),
  ],
};

function repeated<Facts>(entries: Entry<Facts>[], field: string, keyOf: (facts: Facts) => number | string): Problem[] {
  const first = new Map<number | string, string>();
  return entries.flatMap(({ file, facts }) => {
    const key = keyOf(facts);
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    return other === undefined
      ? []
      : [{ file, field, problem: `${key} has an entry already, ${other}`, remedy: 'Merge the two files, or rename one.' }];
  });
}
