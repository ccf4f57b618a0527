import type { ClassEntry, CodeEntry, ComparisonEntry, Entries, GuideEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** How many codes of the list of those that are met most need many questions. */
const MOST_MET = 40;
/** How many questions a page answers at least: of the codes that are met most, and of any other page. */
const LEAST = { mostMet: 25, other: 10 } as const;

type Asked = CodeEntry | ClassEntry | GuideEntry | ComparisonEntry;

function pagesWithAsks({ codes, classes, guides, comparisons }: Entries): Asked[] {
  return [...codes, ...classes, ...guides, ...comparisons];
}

/** A page has enough questions, as people type them, to be found by somebody who knows no number; those of the codes that are met most have many. */
export const asksAreEnough: Rule = {
  check: (entries) => {
    const mostMet = new Set((entries.mostMet ?? []).slice(0, MOST_MET));
    return pagesWithAsks(entries).flatMap(({ file, facts }): Problem[] => {
      const least = 'code' in facts && mostMet.has(facts.code) ? LEAST.mostMet : LEAST.other;
      const has = facts.asks.length;
      return has >= least
        ? []
        : [
            {
              file,
              field: 'asks',
              problem: `it has ${has} of the ${least} questions that a page like this needs`,
              remedy: 'Write what people type who need the page: a situation, a sentence of a customer, a line of a log, an exception.',
            },
          ];
    });
  },
};

/**
 * The same question, whatever the order of its words, stands on two pages only where one leads to the other: a class, a comparison or a guide that
 * names the code, or two codes that are compared. Else one of the two is the wrong answer.
 */
export const asksHaveOneAnswer: Rule = {
  check: (entries) => {
    const first = new Map<string, { page: Asked; ask: string }>();
    const compared = new Set(entries.comparisons.map(({ facts }) => facts.codes.join('-')));
    return pagesWithAsks(entries).flatMap((page) =>
      page.facts.asks.flatMap((ask, index): Problem[] => {
        const key = wordsOf(ask);
        const other = first.get(key);
        if (!other) first.set(key, { page, ask });
        if (!other || (other.page !== page && leadsTo(other.page, page, compared))) return [];
        const at = { file: page.file, field: `asks.${index}` };
        if (other.page === page) return [{ ...at, problem: `"${other.ask}" asks the same`, remedy: 'Remove one of the two.' }];
        return [
          {
            ...at,
            problem: `${other.page.file} answers the same question, "${other.ask}"`,
            remedy: 'Leave it to the page that answers it; or compare the two codes.',
          },
        ];
      }),
    );
  },
};

/** The words of a question, small and in one order. */
function wordsOf(ask: string): string {
  return [...new Set(ask.toLowerCase().match(/[\p{L}\p{N}]+/gu))].sort().join(' ');
}

/** Does one of two pages name the code of the other, or are both codes and compared? */
function leadsTo(one: Asked, other: Asked, compared: ReadonlySet<string>): boolean {
  const [codes, others] = [codesOf(one), codesOf(other)];
  // Two entries of one code are told as such by the rule on unique entries.
  if (isCode(one) && isCode(other)) return codes[0] === others[0] || compared.has([...codes, ...others].sort((a, b) => a - b).join('-'));
  return codes.some((code) => others.includes(code));
}

function isCode({ facts }: Asked): boolean {
  return 'code' in facts;
}

/** The codes that a page is about: of a class the general one, and every code of it that there can be. */
function codesOf({ facts }: Asked): readonly number[] {
  if ('code' in facts) return [facts.code];
  if ('codes' in facts) return facts.codes;
  const first = Number(facts.class[0]) * 100;
  return Array.from({ length: 100 }, (_, index) => first + index);
}
