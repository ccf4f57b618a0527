import type { Entry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

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
