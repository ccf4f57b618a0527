import { paths } from '../../addresses.ts';
import { LISTS_FILE } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A name by which the search finds a page is in small letters, as queries are read, and leads to one page. */
export const listsHaveNamesOfTheirOwn: Rule = {
  check: ({ lists }) => {
    const first = new Map<string, string>();
    return Object.entries(lists ?? {}).flatMap(([address, { names }]) =>
      names.flatMap((name, index): Problem[] => {
        const at = { file: LISTS_FILE, field: `${address}.names.${index}` };
        const other = first.get(name);
        first.set(name, address);
        if (name !== name.toLowerCase())
          return [{ ...at, problem: `"${name}" has capitals, and no query has`, remedy: 'Write it in small letters.' }];
        return other === undefined
          ? []
          : [{ ...at, problem: `"${name}" is what ${other} is called`, remedy: 'Leave it to one of the two.' }];
      }),
    );
  },
};

/** What the search knows of a page is of a page that there is. */
export const listsAreOfPages: Rule = {
  check: ({ lists, probes }) => {
    // That the probes cannot be read is told once.
    if (!probes) return [];
    const known = new Set<string>([
      ...Object.values(paths).filter((path) => typeof path === 'string'),
      ...Object.keys(probes).map((id) => paths.probe(id)),
    ]);
    return Object.keys(lists ?? {})
      .filter((address) => !known.has(address))
      .map((address): Problem => ({
        file: LISTS_FILE,
        field: address,
        problem: 'no page has this address',
        remedy: 'Correct it, with the slash at its end.',
      }));
  },
};

/** What was measured is found by what people ask, since its pages have no words of their own. */
export const probesAreFound: Rule = {
  check: ({ lists, probes }) =>
    Object.keys(probes ?? {})
      .map((id) => paths.probe(id))
      .filter((address) => lists && !lists[address])
      .map((address): Problem => ({
        file: LISTS_FILE,
        field: address,
        problem: 'the search knows nothing of this probe',
        remedy: 'Give it a title, a summary, and the questions that people type.',
      })),
};
