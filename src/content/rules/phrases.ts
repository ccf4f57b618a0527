import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A former phrase is another than the current one. */
export const formerPhrasesDiffer: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts: { phrase, formerPhrases } }) =>
      formerPhrases.flatMap((former, index): Problem[] =>
        former.phrase === phrase
          ? [{ file, field: `formerPhrases.${index}.phrase`, problem: 'this is the current phrase', remedy: 'Remove it.' }]
          : [],
      ),
    ),
};

/**
 * The phrase of a registered code is its name in programs (`NotFound` in OpenAPI): it is made of letters, digits and what stands between words, and
 * no two codes have the same letters.
 */
export const phrasesAreNames: Rule = {
  check: ({ codes }) => {
    const first = new Map<string, number>();
    return codes
      .filter(({ facts }) => ['standard', 'temporary', 'obsolete'].includes(facts.standing))
      .flatMap(({ file, facts: { code, phrase } }): Problem[] => {
        const at = { file, field: 'phrase' };
        if (!/^[A-Za-z][A-Za-z0-9 '-]*$/.test(phrase))
          return [
            {
              ...at,
              problem: `no name for programs can be made of "${phrase}"`,
              remedy: "Write it with letters A to Z, digits, spaces, hyphens and ' only, as the registry does.",
            },
          ];
        const name = phrase.toLowerCase().replace(/[^a-z0-9]/g, '');
        const other = first.get(name);
        if (other === undefined) first.set(name, code);
        return other === undefined || other === code
          ? []
          : [{ ...at, problem: `${other} has this phrase too`, remedy: 'Correct one of the two.' }];
      });
  },
};
