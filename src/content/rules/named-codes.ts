import { CORRECTIONS_FILE, MOST_MET_FILE, MOST_MET_PRODUCTS_FILE } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every code that a list names has a page, and the list of those that are met most has none twice. */
export const listedCodesExist: Rule = {
  check: ({ codes, corrections, mostMet, unreadable }) => {
    if (unreadable.length > 0) return [];
    const known = new Set(codes.map(({ facts }) => facts.code));
    const named = [
      ...(corrections ?? []).map(({ code }, index) => ({ file: CORRECTIONS_FILE, field: `${index}.code`, code })),
      ...(mostMet ?? []).map((code, index) => ({ file: MOST_MET_FILE, field: String(index), code })),
    ];
    return named
      .filter(({ code }) => !known.has(code))
      .map(({ code, ...at }) => ({ ...at, problem: `code ${code} has no page`, remedy: 'Correct the number, or remove it.' }));
  },
};

/** Every product that a list names is there, once. */
export const listedProductsExist: Rule = {
  check: ({ products, mostMetProducts, unreadable }) => {
    if (unreadable.length > 0) return [];
    const known = new Set(products.map(({ id }) => id));
    return (mostMetProducts ?? []).flatMap((id, index, list): Problem[] => {
      const at = { file: MOST_MET_PRODUCTS_FILE, field: String(index) };
      if (!known.has(id))
        return [{ ...at, problem: `no product is called "${id}"`, remedy: 'Write the name of its file in content/products.' }];
      return list.indexOf(id) === index ? [] : [{ ...at, problem: `"${id}" is in the list already`, remedy: 'Remove one of the two.' }];
    });
  },
};

/** A statement is corrected once. */
export const correctionsAreOnce: Rule = {
  check: ({ corrections }) =>
    (corrections ?? []).flatMap(({ said }, index, list): Problem[] =>
      list.findIndex((other) => other.said === said) === index
        ? []
        : [
            {
              file: CORRECTIONS_FILE,
              field: `${index}.said`,
              problem: 'the statement is corrected already',
              remedy: 'Remove one of the two.',
            },
          ],
    ),
};

/** The list of the codes that are met most has each once. */
export const mostMetOnce: Rule = {
  check: ({ mostMet }) =>
    (mostMet ?? []).flatMap((code, index, list): Problem[] =>
      list.indexOf(code) === index
        ? []
        : [{ file: MOST_MET_FILE, field: String(index), problem: `code ${code} is in the list already`, remedy: 'Remove one of the two.' }],
    ),
};
