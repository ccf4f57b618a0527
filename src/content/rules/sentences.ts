import { proseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';
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
