import { factTexts, readableTexts } from '../product-names.ts';
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
 * A registered phrase behind a number is that number's, as is what heads a section of a comparison. Pages of products and protocols tell what is sent
 * as well, right or wrong.
 */
export const numbersHaveTheirPhrases: Rule = {
  check: (entries) => {
    const { codes, classes, guides, comparisons, registry } = entries;
    const phrasesOf = new Map(
      codes.map(({ id, facts }) => [
        id,
        new Set([facts.phrase, ...[...facts.formerPhrases, ...facts.vendors].map(({ phrase }) => phrase ?? '')]),
      ]),
    );
    const registered = Object.values(registry ?? {}).map(({ phrase }) => phrase);
    const names = registered.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
    const pattern = new RegExp(`(?<![\\w.-])([1-5]\\d\\d)\\s(${names.join('|')})(?![\\w-])`, 'g');
    const wrong = ({ file, line, field, text }: { file: string; line?: number; field: string; text: string }): Problem[] =>
      names.length === 0
        ? []
        : [...text.matchAll(pattern)].flatMap(([whole, code, phrase]): Problem[] => {
            const own = phrasesOf.get(code!);
            const isOwn = [...(own ?? [])].some((name) => name.startsWith(phrase!));
            return !own || isOwn
              ? []
              : [
                  {
                    file,
                    line,
                    field,
                    problem: `"${whole.replace(/\s/g, ' ')}" is no name of ${code}`,
                    remedy: `Write ${code} ${registry?.[code!]?.phrase ?? [...own][0]}, or correct the number.`,
                  },
                ];
          });
    return [
      ...[...codes, ...classes, ...guides, ...comparisons].flatMap(({ file, facts, prose }) => [
        ...readableTexts(prose).flatMap(({ text, line }) => wrong({ file, line, field: 'prose', text })),
        ...prose.code.flatMap(({ text, line }) => wrong({ file, line, field: `\`${text}\``, text })),
        ...factTexts(facts).flatMap(({ text, field }) => wrong({ file, field, text })),
      ]),
      ...comparisons.flatMap(({ file, prose }) =>
        prose.headings.flatMap(({ depth, text, line }): Problem[] => {
          const [, code, words] = /^(\d{3}) (.*)$/.exec(text) ?? [];
          const own = phrasesOf.get(code ?? '');
          return !own || [...own].some((phrase) => phrase !== '' && words!.startsWith(phrase))
            ? []
            : [
                {
                  file,
                  line,
                  field: `${'#'.repeat(depth)} ${text}`,
                  problem: `"${words}" is no name of ${code}`,
                  remedy: `Write ${code} ${[...own][0]}.`,
                },
              ];
        }),
      ),
    ];
  },
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
