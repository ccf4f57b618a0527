import { proseEntries } from '../entries.ts';
import { CORRECTIONS_FILE, DECISIONS_FILE, LISTS_FILE, OUR_API_FILE } from '../files.ts';
import type { Problem } from '../problem.ts';
import { factTexts, namesOfProduct } from '../product-names.ts';
import type { Block, Prose } from '../tree.ts';
import type { Rule } from './rule.ts';

/** From this many words on a sentence has something of its own to say; shorter ones may well recur. */
const LONG = 8;

/** The long sentences of a block, numbers and code left out, as keys for comparison. */
function sentencesOf({ source, fences }: Prose, { start, end, pieces }: Block): string[] {
  const others = [...fences.filter((fence) => fence.start >= start && fence.end <= end), ...pieces].sort((a, b) => a.start - b.start);
  const stretches = others.map((other, index) => source.slice(others[index - 1]?.end ?? start, other.start));
  const text = [...stretches, source.slice(others.at(-1)?.end ?? start, end)].join(' ');
  return text.split(/(?<=[.!?:])\s+|\n{2,}|\n[-*] /).flatMap((sentence) => {
    const words = sentence
      .toLowerCase()
      .replace(/`[^`]*`|\d+/g, '#')
      .match(/[a-z#']+/g);
    return words && words.length >= LONG ? [words.join(' ')] : [];
  });
}

/**
 * A sentence begins with a capital, a digit or code, or with the name of a product. Pages of products and protocols begin with names of functions and
 * programs as well.
 */
export const sentencesBeginLarge: Rule = {
  check: (entries) => {
    const names = new Set(entries.products.flatMap(({ facts }) => namesOfProduct(facts).map((name) => name.split(' ', 1)[0])));
    const { codes, classes, guides, comparisons, headers, outside, decisions, corrections, lists, ourApi } = entries;
    const all = [
      ...[...codes, ...classes, ...guides, ...comparisons].map(({ file, facts }) => ({ file, facts })),
      ...[...headers, ...outside].map(({ file, id, facts }) => ({ file, facts: { [id]: facts } })),
      { file: DECISIONS_FILE, facts: decisions },
      { file: CORRECTIONS_FILE, facts: corrections },
      { file: LISTS_FILE, facts: lists },
      { file: OUR_API_FILE, facts: ourApi },
    ];
    return all.flatMap(({ file, facts }) =>
      factTexts(facts).flatMap(({ field, text }): Problem[] => {
        const [, word] = /^([a-z]+)(?=[\s,;:’']).*[.?!]$/s.exec(text) ?? [];
        return word === undefined || names.has(word)
          ? []
          : [
              {
                file,
                field,
                problem: `the sentence begins with "${word}"`,
                remedy: 'Begin it with a capital; put the name of a program into backticks.',
              },
            ];
      }),
    );
  },
};

/** No long sentence stands in two entries: each says what holds for it. Of two entries the first such place is told. */
export const sentencesAreOwn: Rule = {
  check: (entries) => {
    const first = new Map<string, string>();
    return proseEntries(entries).flatMap(({ file, prose }): Problem[] => {
      const told = new Set<string>();
      return prose.blocks.flatMap((block) =>
        sentencesOf(prose, block).flatMap((sentence) => {
          const other = first.get(sentence);
          if (other === undefined) first.set(sentence, file);
          if (other === undefined || other === file || told.has(other)) return [];
          told.add(other);
          return [
            {
              file,
              line: block.line,
              field: 'prose',
              problem: `a long sentence stands in ${other} too`,
              remedy: 'Say what holds for this page, or link to the other.',
            },
          ];
        }),
      );
    });
  },
};
