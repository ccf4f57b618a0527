import type { Catalogue } from '../../content/catalogue.ts';
import { toPlainText } from '../../facts/inline.ts';
import { productsByFrequency } from '../../content/products-by-frequency.ts';
import { marksBeside, quotesIn } from './quotes.ts';

/**
 * Marks of one page that stand together: the place of their page among the documents; how their anchors begin, whole if it does not end in a
 * hyphen; and a line each: the mark, its codes, and the end of its anchor where that is not made of the mark, with tabs between.
 */
export type MarkGroup = [page: number, anchor: string, lines: string];

/** What is loaded behind the first marks. */
export interface MoreMarks {
  /** Error sentences, fields, words of configurations and the marks of products that are met less. */
  marks: MarkGroup[];
}

/** A mark before it is known which part it belongs to. */
interface Mark {
  page: number;
  anchor: string;
  mark: string;
  codes: readonly number[];
  id?: string | undefined;
  meaning: string;
}

/** Longest line under a result, in characters. */
const MOST = 90;
/** Longest mark that is loaded first. */
const MOST_FIRST = 30;
/** Of so many products, those that are met most, the marks are loaded first. */
const PRODUCTS_FIRST = 2;

/** Words of the shortest sentence that is a mark because its page quotes it: what is shorter, many may say. */
const LEAST_WORDS = 5;
const WORD = /[A-Za-z]{2,}/g;

/** What a result shows of a text: its first sentence, and of that as much as fits in a line. */
function toLine(text: string): string {
  const [first] = toPlainText(text).split(/(?<=\.) /);
  return first!.length <= MOST ? first! : `${first!.slice(0, first!.lastIndexOf(' ', MOST))} …`;
}

/**
 * Every mark of every product, the sentences that its page quotes, and every error name of every protocol. First come marks of one word of the products that are met most.
 * @param first the place of the first protocol among the documents; the others follow it, and the products follow them
 * @returns the first marks, the others, and by the place of a page a line for each of its marks, in the order of both
 */
export function toMarkParts(catalogue: Catalogue, first: number): { marks: MarkGroup[]; more: MoreMarks; said: Map<number, string[]> } {
  const products = productsByFrequency(catalogue);
  const firstProduct = first + catalogue.protocols.length;
  const all = [
    ...products.flatMap(({ facts }, index): Mark[] => {
      const page = firstProduct + index;
      return [
        ...facts.marks.flatMap((group) =>
          group.marks.map((mark): Mark => ({ ...mark, page, anchor: `${group.id}-`, meaning: toLine(mark.meaning) })),
        ),
        ...facts.noStatus.map(({ mark, where, meaning }): Mark => ({
          page,
          anchor: 'no-status',
          mark,
          codes: [],
          meaning: toLine(`${where}: ${meaning}`),
        })),
        ...facts.headers.map(({ name, tells }): Mark => ({ page, anchor: 'header-fields', mark: name, codes: [], meaning: toLine(tells) })),
        ...facts.words.map(({ word, codes, meaning }): Mark => ({ page, anchor: 'words', mark: word, codes, meaning: toLine(meaning) })),
        ...[...marksBeside(facts), ...quotesIn(facts).filter(({ sentence }) => sentence.match(WORD)!.length >= LEAST_WORDS)].map(
          ({ sentence, anchor, codes, told }): Mark => ({ page, anchor, mark: sentence, codes, meaning: toLine(told) }),
        ),
      ];
    }),
    ...catalogue.protocols.flatMap(({ facts }, index) =>
      facts.errors.map((error): Mark => ({
        ...error,
        page: first + index,
        anchor: 'error-',
        meaning: toLine(error.meaning),
      })),
    ),
  ];
  const isFirst = ({ page, mark, anchor }: Mark) =>
    page >= firstProduct &&
    page < firstProduct + Math.min(PRODUCTS_FIRST, catalogue.mostMetProducts.length) &&
    anchor.endsWith('-') &&
    mark.length <= MOST_FIRST &&
    !/\s/.test(mark);
  const early = all.filter(isFirst);
  const late = all.filter((mark) => !isFirst(mark));
  const said = new Map<number, string[]>();
  for (const { page, meaning } of [...early, ...late]) said.set(page, [...(said.get(page) ?? []), meaning]);
  return { marks: toGroups(early), more: { marks: toGroups(late) }, said };
}

function toGroups(marks: readonly Mark[]): MarkGroup[] {
  const groups: MarkGroup[] = [];
  for (const { page, anchor, mark, codes, id } of marks) {
    const line = [mark, codes.join(' '), id ?? ''].join('\t').trimEnd();
    const last = groups.at(-1);
    if (last?.[0] === page && last[1] === anchor) last[2] += `\n${line}`;
    else groups.push([page, anchor, line]);
  }
  return groups;
}
