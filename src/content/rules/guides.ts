import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A guide is about codes that have a page: their pages link back to it. */
export const guideCodesExist: Rule = {
  check: ({ guides, codes, unreadable }) => {
    if (unreadable.length > 0) return [];
    const known = new Set(codes.map(({ facts }) => facts.code));
    return guides.flatMap(({ file, facts }) =>
      facts.codes.flatMap((code, index): Problem[] =>
        known.has(code)
          ? []
          : [{ file, field: `codes.${index}`, problem: `code ${code} has no page`, remedy: 'Correct the number, or remove it.' }],
      ),
    );
  },
};
