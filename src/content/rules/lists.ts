import { paths } from '../../addresses.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What the search knows of a page is of a page that there is. */
export const listsAreOfPages: Rule = {
  check: ({ lists }) =>
    Object.keys(lists ?? {})
      .filter((address) => !Object.values(paths).some((path) => path === address))
      .map((address): Problem => ({
        file: 'content/lists.yaml',
        field: address,
        problem: 'no page has this address',
        remedy: 'Correct it, with the slash at its end.',
      })),
};
