import type { CodeEntry } from '../entries.ts';
import { idOf } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The codes an entry points to, field by field. */
function relationsOf({ facts }: CodeEntry): { field: string; code: number }[] {
  return [
    ...facts.insteadOf.map(({ code }, index) => ({ field: `insteadOf.${index}.code`, code })),
    ...facts.confusedWith.map(({ code }, index) => ({ field: `confusedWith.${index}.code`, code })),
    ...facts.related.map((code, index) => ({ field: `related.${index}`, code })),
  ];
}

/** What an entry points to has a page and is not the entry itself. */
export const relationsExist: Rule = {
  check: ({ codes, unreadable }) => {
    const known = new Set([...codes.map(({ facts }) => facts.code), ...unreadable.map((file) => Number(idOf(file)))]);
    return codes.flatMap((entry) =>
      relationsOf(entry).flatMap(({ field, code }): Problem[] => {
        if (code === entry.facts.code) return [{ file: entry.file, field, problem: `${code} points to itself`, remedy: 'Remove it.' }];
        if (!known.has(code))
          return [
            {
              file: entry.file,
              field,
              problem: `code ${code} has no page`,
              remedy: `Write content/codes/${code}.mdx, or remove the relation.`,
            },
          ];
        return [];
      }),
    );
  },
};

/** A code is named once in a list, and `related` repeats none of the others: the page would show it twice. */
export const relationsOnce: Rule = {
  check: ({ codes }) =>
    codes.flatMap((entry) => {
      const stronger = new Set([...entry.facts.insteadOf, ...entry.facts.confusedWith].map(({ code }) => code));
      const seen = new Set<string>();
      return relationsOf(entry).flatMap(({ field, code }): Problem[] => {
        const list = field.split('.')[0]!;
        const key = `${list} ${code}`;
        if (seen.has(key))
          return [{ file: entry.file, field, problem: `code ${code} is in the list twice`, remedy: 'Remove one of the two.' }];
        seen.add(key);
        if (list === 'related' && stronger.has(code))
          return [
            { file: entry.file, field, problem: `code ${code} is in insteadOf or confusedWith already`, remedy: 'Remove it from related.' },
          ];
        return [];
      });
    }),
};

/** Each relation is told in words of its own: the same words for two codes fit one of them at most. */
export const relationsAreTheirOwn: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts }) => {
      const told = [
        ...facts.insteadOf.map(({ when }, index) => ({ field: `insteadOf.${index}.when`, text: when })),
        ...facts.confusedWith.map(({ difference }, index) => ({ field: `confusedWith.${index}.difference`, text: difference })),
      ];
      return told.flatMap(({ field, text }, index): Problem[] =>
        told.findIndex((other) => other.text === text) === index
          ? []
          : [{ file, field, problem: 'the same is said of another code', remedy: 'Say what holds for this one.' }],
      );
    }),
};

/** A difference that names codes names the one that it is told of: else it has changed places with another. */
export const differencesNameTheirCode: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts }) =>
      facts.confusedWith.flatMap(({ code, difference }, index): Problem[] => {
        const named: readonly string[] = difference.match(/\b[1-5]\d\d\b/g) ?? [];
        return named.length === 0 || named.includes(String(code))
          ? []
          : [
              {
                file,
                field: `confusedWith.${index}.difference`,
                problem: `it speaks of ${[...new Set(named)].join(' and ')}, and not of ${code}`,
                remedy: `Say what sets ${code} apart.`,
              },
            ];
      }),
    ),
};

/** Confusion is mutual: two codes that are mixed up name each other, so that either page helps. */
export const confusionIsMutual: Rule = {
  check: ({ codes }) => {
    const entryOf = new Map(codes.map((entry) => [entry.facts.code, entry]));
    return codes.flatMap(({ file, facts }) =>
      facts.confusedWith.flatMap(({ code }, index): Problem[] => {
        const other = entryOf.get(code);
        if (!other || other.facts.confusedWith.some((back) => back.code === facts.code)) return [];
        return [
          {
            file,
            field: `confusedWith.${index}.code`,
            problem: `${other.file} does not name ${facts.code} in turn`,
            remedy: `Add ${facts.code} to confusedWith there, or remove ${code} here.`,
          },
        ];
      }),
    );
  },
};
