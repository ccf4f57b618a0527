import { OUTSIDE_FILE } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A number outside 100 to 599 has a name, and a product that uses it or writes it where there is no status. */
export const outsideNumbersAreUsed: Rule = {
  check: ({ products, outside, unreadable }) => {
    if (unreadable.length > 0) return [];
    const known = new Set(outside.map(({ id }) => id));
    const written = new Set(products.flatMap(({ facts }) => facts.noStatus.map(({ mark }) => mark)));
    return [
      ...outside
        .filter(({ id, facts }) => facts.vendors.length === 0 && !written.has(id))
        .map(({ id }) => ({
          file: OUTSIDE_FILE,
          field: id,
          problem: 'no product is known to use the number',
          remedy: 'Name it in outside of content/products/<who>.mdx, with its meaning and evidence.',
        })),
      ...products.flatMap(({ file, facts }) =>
        facts.outside.flatMap(({ numbers, source }, index): Problem[] => [
          ...numbers
            .filter((number) => !known.has(number))
            .map((number) => ({
              file,
              field: `outside.${index}.numbers`,
              problem: `${number} has no name`,
              remedy: `Correct the number, or give it a phrase and a summary in ${OUTSIDE_FILE}.`,
            })),
          ...(source.some(({ document }) => facts.documents.find(({ id }) => id === document)?.url)
            ? []
            : [
                {
                  file,
                  field: `outside.${index}.source`,
                  problem: 'no document that it cites has an address',
                  remedy: 'Cite one that readers can open.',
                },
              ]),
        ]),
      ),
    ];
  },
};
