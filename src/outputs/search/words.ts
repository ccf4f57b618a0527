import type { SearchDetail, SearchDocument } from './document.ts';
import { createFactIndex, type FactIndex, type FirstPart, type Parts, type Words } from './fact-index.ts';
import { readMarks, type Mark } from './mark-index.ts';
import { slugOfMark } from '../../schemas/mark-anchor.ts';
import type { MarkGroup } from './marks.ts';
import type { SearchFiles } from './parts.ts';
import { allTerms, BASE, type Ask, type LoadedTerm, type Posting } from './ranking.ts';

/**
 * What is known of the terms from one to another, as it is sent. Terms have spaces between. Of each a line tells the products and protocols that have
 * it, as steps from page to page, and one how much it says of each; two lines tell the same of what was learned of it; a sign tells how many marks
 * have it. A question or phrase and a mark stand with the terms by which they are found.
 */
export interface WordPart {
  terms: string;
  senders: string;
  says: string;
  learned: string;
  digits: string;
  counts: string;
  /** A page, the length of its vector in tenths, and a question; of a phrase the terms. */
  asks: [page: number, norm: number, text: string][];
  phrases: [page: number, norm: number, terms: string][];
  /** A line has the mark, its codes, its place in its page, and what its terms weigh in tenths, with tabs between. */
  marks: MarkGroup[];
}

/** What is loaded behind the first part: lines of all pages, and keywords and questions of all but products and protocols. */
export interface BasePart {
  details: SearchDetail[];
  /** The products that are met less; they follow the pages of the first part. */
  pages: SearchDocument[];
  /** The lines of products and protocols, and their codes. */
  summaries: string[];
  sends: string[];
  /** Marks without a term. */
  marks: MarkGroup[];
  /** How many pages have each term of the texts that are here. */
  counts: string;
  /** How many marks there are, and the pages without any. */
  markCount: number;
  without: number[];
  /** The first terms of the parts that are loaded by word, with spaces between. */
  starts: string;
}

/** In so many parts the words are cut. */
const PARTS = 128;
/** A step of 0 is this sign, and so is a count of 0; each further one the next in Unicode: nearly all are one octet. */
const NEXT = '#'.codePointAt(0)!;
/** So many octets stand beside a mark. */
const BESIDE_MARK = 8;
/** Lengths and weights are told in tenths. */
const TENTHS = 10;
/** So finely is told how much a term says of a page. */
const LEVELS = 44;
/** A question, a phrase or a mark stands with its rarest terms, which make out so much of its vector: who has none of them seldom means it. */
const TELLING = 0.3;

const sign = (value: number) => String.fromCodePoint(NEXT + value);
const valueOf = (written: string) => written.codePointAt(0)! - NEXT;

/** How terms are ordered: what is written as one word stands beside the word. */
const keyOf = (term: string) => term.replace(/^=/, '');

/** The number of the part that has a term: of the last that does not begin behind it. */
export function partOf(term: string, starts: readonly string[]): number {
  const place = starts.findIndex((start) => start > keyOf(term));
  return Math.max(0, (place < 0 ? starts.length : place) - 1);
}

/** The rarest of some terms, that together make out enough of their weight. */
function tellingOf(terms: Iterable<string>, weightOf: (term: string) => number): string[] {
  const weighed = Array.from(terms, (term) => ({ term, weight: weightOf(term) ** 2 })).sort((a, b) => b.weight - a.weight);
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  let left = whole;
  return weighed
    .filter(({ weight }) => {
      const isTelling = left > (1 - TELLING) * whole;
      left -= weight;
      return isTelling;
    })
    .map(({ term }) => term);
}

const sumOf = (terms: Iterable<string>, weightOf: (term: string) => number) =>
  Array.from(terms, weightOf).reduce((sum, weight) => sum + weight, 0);

/** Things by each of the terms that they stand with. */
function groupBy<Item>(items: readonly Item[], termsOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) for (const term of termsOf(item)) groups.set(term, [...(groups.get(term) ?? []), item]);
  return groups;
}

/** Marks as they are sent: the beginning of an anchor stands but once. */
function toGroups(marks: readonly Mark[], weightOf: (mark: Mark) => number): MarkGroup[] {
  const groups: MarkGroup[] = [];
  for (const mark of marks.toSorted((a, b) => a.page - b.page || a.place - b.place)) {
    const slug = slugOfMark(mark.mark);
    const start = mark.anchor.slice(0, mark.anchor.length - slug.length);
    const anchor = start.endsWith('-') && start + slug === mark.anchor ? start : mark.anchor;
    const line = [mark.mark, mark.codes.join(' '), mark.place, Math.round(TENTHS * weightOf(mark))].join('\t');
    const last = groups.at(-1);
    if (last?.[0] === mark.page && last[1] === anchor) last[2] += `\n${line}`;
    else groups.push([mark.page, anchor, line]);
  }
  return groups;
}

/** The marks again. */
function readGroups(groups: readonly MarkGroup[]): Mark[] {
  return groups.flatMap(([page, anchor, lines]) =>
    lines.split('\n').map((line): Mark => {
      const [mark = '', codes = '', place = '', weight = ''] = line.split('\t');
      return {
        mark,
        page,
        anchor: anchor.endsWith('-') ? anchor + slugOfMark(mark) : anchor,
        codes: codes ? codes.split(' ').map(Number) : [],
        place: Number(place),
        weight: Number(weight) / TENTHS,
      };
    }),
  );
}

const stepsOf = (postings: readonly Posting[]) => postings.map(({ page }, at) => sign(page - (postings[at - 1]?.page ?? -1) - 1)).join('');

/** The pages again. */
function readSteps(steps: string): number[] {
  let page = -1;
  return Array.from(steps, (step) => (page += 1 + valueOf(step)));
}

/** What is known of a term, before it is known in which part it is sent. */
interface Line {
  term: string;
  senders: readonly Posting[];
  learned: readonly Posting[];
  marksWithIt: number;
  asks: readonly Ask[];
  marks: readonly Mark[];
}

/** Cuts what was made of all texts and marks into what a browser loads behind the first part. */
export function toWordParts({ facts, details, senders }: Omit<SearchFiles, 'said'>): { base: BasePart; parts: WordPart[] } {
  const index = createFactIndex({ ...facts, details, senders });
  const { ranking, marks } = index;
  const firstSender = details.length;
  const isBare = (mark: Mark) => marks.termsOf(mark).size === 0;
  const bare: BasePart = {
    details: details.map(([summary, keywords, text, , ...asks]): SearchDetail => [summary, keywords, text, '', ...asks]),
    pages: senders.pages,
    summaries: senders.details.map(([summary]) => summary),
    sends: senders.sends,
    marks: toGroups(marks.marks.filter(isBare), () => 0),
    markCount: marks.marks.length,
    without: [...facts.pages, ...senders.pages].flatMap((_, page) => (page >= firstSender && !marks.has(page) ? [page] : [])),
    counts: '',
    starts: '',
  };
  const known = createFactIndex(toParts(facts, bare)).ranking.terms();
  const cut = cutEvenly(toLines(index, firstSender, readMarks(facts.marks)));
  const keywords = new Map(senders.details.map(([, own], at) => [firstSender + at, new Set(own.split(/[ ;]/))]));
  return {
    base: {
      ...bare,
      counts: known.map((term) => sign(ranking.postingsOf(term).length)).join(''),
      starts: cut.map(([line]) => keyOf(line?.term ?? '')).join(' '),
    },
    parts: cut.map((lines) => toPart(lines, index, (page, term) => keywords.get(page)!.has(term))),
  };
}

/** All terms that a page beyond the base has, a mark, or a lesson, in order. */
function toLines({ ranking, marks }: FactIndex, firstSender: number, early: readonly Mark[]): Line[] {
  const first = new Set(early.map(({ page, place }) => `${page} ${place}`));
  const asksWith = groupBy(
    ranking.asks.filter(({ page }) => page >= firstSender),
    ({ terms }) => tellingOf(terms, ranking.weightOf),
  );
  const marksWith = groupBy(
    marks.marks.filter(({ page, place }) => !first.has(`${page} ${place}`)),
    (mark) => [...new Set(marks.spellingsOf(mark).flatMap((terms) => tellingOf(terms, marks.weightOf)))],
  );
  const terms = new Set([...ranking.terms(), ...ranking.learnedTerms(), ...marks.marks.flatMap((mark) => [...marks.termsOf(mark)])]);
  return [...terms]
    .sort((a, b) => (keyOf(a) < keyOf(b) || (keyOf(a) === keyOf(b) && a.length < b.length) ? -1 : 1))
    .map((term) => ({
      term,
      senders: ranking.postingsOf(term).filter(({ page }) => page >= firstSender),
      learned: ranking.learnedOf(term),
      marksWithIt: marks.countOf(term),
      asks: asksWith.get(term) ?? [],
      marks: marksWith.get(term) ?? [],
    }))
    .filter(({ senders, learned, marksWithIt }) => senders.length + learned.length + marksWithIt > 0);
}

/** Into parts of about the same size; a word stays together with what is written as one word like it. */
function cutEvenly(lines: readonly Line[]): Line[][] {
  const sizes = lines.map(
    ({ term, senders, learned, asks, marks }) =>
      term.length +
      2 * (senders.length + learned.length) +
      asks.reduce((sum, { text, terms }) => sum + (text ?? [...terms].join(' ')).length, 0) +
      marks.reduce((sum, { mark }) => sum + mark.length + BESIDE_MARK, 0),
  );
  const whole = sizes.reduce((a, b) => a + b, 0);
  const cut: Line[][] = [[]];
  let size = 0;
  for (const [at, line] of lines.entries()) {
    const isSame = at > 0 && keyOf(lines[at - 1]!.term) === keyOf(line.term);
    if (at > 0 && !isSame && size >= (cut.length * whole) / PARTS) cut.push([]);
    cut.at(-1)!.push(line);
    size += sizes[at]!;
  }
  return cut;
}

function toPart(lines: readonly Line[], { ranking, marks }: FactIndex, isKeyword: (page: number, term: string) => boolean): WordPart {
  const asks = [...new Set(lines.flatMap((line) => line.asks))];
  const told = (ask: Ask, text: string): [number, number, string] => [
    ask.page,
    Math.round(TENTHS * Math.sqrt(sumOf(ask.terms, (term) => ranking.weightOf(term) ** 2))),
    text,
  ];
  const toLine = (of: (line: Line) => string) => lines.map(of).join('\n');
  const says = (term: string) => (posting: Posting) => sign(2 * Math.round(posting.value * LEVELS) + Number(isKeyword(posting.page, term)));
  return {
    terms: lines.map(({ term }) => term).join(' '),
    senders: toLine(({ senders }) => stepsOf(senders)),
    says: toLine(({ term, senders }) => senders.map(says(term)).join('')),
    learned: toLine(({ learned }) => stepsOf(learned)),
    digits: toLine(({ learned }) => learned.map(({ value }) => value.toString(BASE)).join('')),
    counts: lines.map(({ marksWithIt }) => sign(marksWithIt)).join(''),
    asks: asks.flatMap((ask) => (ask.text === undefined ? [] : [told(ask, ask.text)])),
    phrases: asks.flatMap((ask) => (ask.text === undefined ? [told(ask, [...ask.terms].join(' '))] : [])),
    marks: toGroups([...new Set(lines.flatMap((line) => line.marks))], (mark) => sumOf(marks.termsOf(mark), marks.weightOf)),
  };
}

/** The parts of the index that a browser has before any words are loaded. */
export function toParts(facts: FirstPart, { details, pages, summaries, sends, marks, counts, markCount, without }: BasePart): Parts {
  return {
    ...facts,
    details,
    senders: { pages, details: summaries.map((summary): SearchDetail => [summary, '', '', '']), sends, marks: [] },
    rest: { firstSender: details.length, counts: Array.from(counts, valueOf), count: markCount, without, marks: readGroups(marks) },
  };
}

/** What a part tells, for the index to take in. */
export function readWords(part: WordPart): Words {
  const [senders, says, learned, digits] = ([part.senders, part.says, part.learned, part.digits] as const).map((lines) =>
    lines.split('\n'),
  );
  const counts = Array.from(part.counts, valueOf);
  const keywords: [number, string][] = [];
  const terms =
    part.terms === ''
      ? []
      : part.terms.split(' ').map((term, at): LoadedTerm => {
          const values = Array.from(says![at]!, valueOf);
          const own = readSteps(senders![at]!).map((page, place): Posting => {
            if (values[place]! % 2 === 1) keywords.push([page, term]);
            return { page, value: Math.floor(values[place]! / 2) / LEVELS };
          });
          return {
            term,
            senders: own,
            learned: readSteps(learned![at]!).map((page, place) => ({ page, value: parseInt(digits![at]![place]!, BASE) })),
          };
        });
  return {
    terms,
    asks: [
      ...part.asks.map(([page, norm, text]): Ask => ({ page, text, terms: new Set(allTerms(text)), norm: norm / TENTHS })),
      ...part.phrases.map(([page, norm, own]): Ask => ({ page, terms: new Set(own.split(' ')), norm: norm / TENTHS })),
    ],
    marks: readGroups(part.marks),
    keywords,
    counts: new Map(terms.map(({ term }, at) => [term, counts[at]!])),
  };
}
