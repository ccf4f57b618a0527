import { slugOfMark } from '../../schemas/mark-anchor.ts';
import type { SearchDocument } from './document.ts';
import type { MarkGroup, MoreMarks } from './marks.ts';
import type { SearchResult } from './result.ts';
import { toTerms } from './terms.ts';

/** How many marks stand behind other results. */
const MOST = 6;
/** From so many terms on, nearly all of them in one mark, a query is that mark: pasted from an error page or a log. */
const SENTENCE = 4;
/** How near a pasted sentence has to be: the cosine of its terms and the mark's. */
const NEAR = 0.6;
/** What has the look of an identifier, and not of a word: `use_dpop_nonce`, `InvalidAuthenticityToken`, `PGRST301`. */
const IDENTIFIER = /^(?=.{5,}$)(?:.*[a-z][A-Z]|.*[A-Za-z]\d|.*[A-Za-z\d]_[A-Za-z\d])/;

/** A mark of a product, or an error name of a protocol. */
interface Mark {
  mark: string;
  page: number;
  anchor: string;
  codes: number[];
  /** What it says; empty as long as that is not loaded. */
  meaning: string;
}

/** A mark whose words are near those of a query. */
export interface NearMark {
  page: number;
  codes: readonly number[];
  /** The cosine of the terms. */
  near: number;
  result: SearchResult;
}

/** What has the look of a word: the code's own phrase is a mark of many. */
const WORD = /^[A-Za-z]?[a-z]+(?:-[A-Za-z]?[a-z]+)*$/;

/** Finds the marks of products and protocols. */
export interface MarkIndex {
  /** What is meant beyond doubt: a mark as a whole, alone or with a code or a product beside it. */
  exact: (query: string) => SearchResult[];
  /** Sentences of error pages and logs that the query repeats, nearly, nearest first. */
  sentences: (query: string) => NearMark[];
  /** The mark of a page that has all words of the query but those that name the page; undefined if none has. */
  ofPage: (page: number, query: string) => SearchResult | undefined;
  /** Products and protocols that the query names, by the place of their page. */
  named: (query: string) => number[];
}

const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s"'`]+/g, ' ')
    .trim();

/** The marks of some groups, one by one. */
function read(groups: readonly MarkGroup[], meanings: readonly string[] = []): Mark[] {
  let at = 0;
  return groups.flatMap(([page, anchor, lines]) =>
    lines.split('\n').map((line): Mark => {
      const [mark = '', codes = '', id = slugOfMark(mark)] = line.split('\t');
      return {
        mark,
        page,
        anchor: anchor.endsWith('-') ? anchor + id : anchor,
        codes: codes ? codes.split(' ').map(Number) : [],
        meaning: meanings[at++] ?? '',
      };
    }),
  );
}

/**
 * Builds the index.
 * @param pages the documents, which the groups name by their places
 * @param groups marks that are loaded first
 * @param more what is loaded last: what each of them says, and all other marks
 * @param keywords terms by which a page is known beside its title
 */
export function createMarkIndex(
  pages: readonly SearchDocument[],
  groups: readonly MarkGroup[],
  more?: MoreMarks,
  keywords: readonly string[] = [],
): MarkIndex {
  const marks = [...read(groups, more?.meanings), ...(more ? read(more.marks, more.moreMeanings) : [])];
  const byMark = new Map<string, Mark[]>();
  for (const mark of marks) byMark.set(keyOf(mark.mark), [...(byMark.get(keyOf(mark.mark)) ?? []), mark]);
  const senders = pages.flatMap(({ kind, title }, page) =>
    kind === 'product' || kind === 'protocol' ? [{ page, title: toTerms(title) }] : [],
  );
  /** How many titles have a term: what one alone has is its name. */
  const uses = new Map<string, number>();
  for (const { title } of senders) for (const term of new Set(title)) uses.set(term, (uses.get(term) ?? 0) + 1);
  const termsOfPage = new Map(senders.map(({ page, title }) => [page, new Set([...title, ...(keywords[page] ?? '').split(' ')])]));
  const termsOfMark = marks.map(({ mark }) => new Set(toTerms(mark)));
  const saidBy = new Map<number, { mark: Mark; terms: Set<string> }[]>();
  /** The marks of a page with all terms that speak of each; made when it is first asked for. */
  const marksOf = (page: number) => {
    const made =
      saidBy.get(page) ??
      marks.flatMap((mark, at) =>
        mark.page === page ? [{ mark, terms: new Set([...termsOfMark[at]!, ...toTerms(mark.meaning), ...mark.codes.map(String)]) }] : [],
      );
    saidBy.set(page, made);
    return made;
  };

  const toResult = ({ mark, page, anchor, codes, meaning }: Mark): SearchResult => ({
    href: `${pages[page]!.href}#${anchor}`,
    kind: pages[page]!.kind,
    title: `${codes[0] ? `${codes[0]} ` : ''}${mark}, ${pages[page]!.title}`,
    ...(codes[0] ? { statusClass: `${Math.floor(codes[0] / 100)}xx` } : {}),
    excerpt: [{ text: meaning, isMatch: false }],
  });

  /** A mark among the words of the query; of several, those whose code and product are named beside it. */
  function marked(query: string): Mark[] {
    const whole = byMark.get(keyOf(query));
    if (whole) return preferCase(whole, query);
    const words = query.split(/\s+/);
    // Behind a slash or between signs a log has its mark: NONE_NONE/503, "UF,URX".
    const split = words.filter((word) => !/^HTTP\/\d/.test(word)).flatMap((word) => word.split(/[/,;()[\]"=]+/));
    // HAProxy fills its letters up with hyphens: sH--. A sign alone is a place that a log left empty.
    const parts = [...words, ...split, ...split.map((part) => part.replace(/[-.:]+$/, ''))].filter((part) => /[A-Za-z\d]/.test(part));
    const terms = toTerms(query);
    const codes = new Set(words.flatMap((word) => (/^\d{3}$/.test(word) ? [Number(word)] : [])));
    const ranked = [...new Set(parts)]
      // Three digits are a code, a nought is many things, and a small word is a word.
      .filter((part) => !/^(?:\d{2,3}|0)$/.test(part) && (/[A-Z_\d.]/.test(part) || part.includes('-')))
      .flatMap((part) => preferCase(byMark.get(keyOf(part)) ?? [], part))
      .map((mark) => ({
        mark,
        fits: fitOf(
          mark,
          terms.filter((term) => !toTerms(mark.mark).includes(term)),
          codes,
        ),
      }))
      .sort((a, b) => b.fits - a.fits);
    const best = ranked[0]?.fits ?? 0;
    // A short mark, or one in a long line, may be a word like any other: it needs a product or a code beside it, or the look of an identifier.
    return ranked
      .filter(
        ({ mark: { mark, anchor }, fits }) =>
          fits === best &&
          (words.length === 1 || fits >= 3 || (anchor !== 'header-fields' && (IDENTIFIER.test(mark) || (fits > 0 && !WORD.test(mark))))),
      )
      .map(({ mark }) => mark);
  }

  /** How much of what stands beside a mark belongs to it: its codes, its product. */
  function fitOf({ page, codes }: Mark, terms: readonly string[], asked: ReadonlySet<number>): number {
    return (
      Number(codes.some((code) => asked.has(code))) * 2 +
      Number(terms.some((term) => /\D/.test(term) && termsOfPage.get(page)!.has(term))) * 3
    );
  }

  function preferCase(candidates: readonly Mark[], written: string): Mark[] {
    const same = candidates.filter(({ mark }) => mark === written.trim());
    return [...same, ...candidates.filter((mark) => !same.includes(mark))];
  }

  return {
    exact: (query) => marked(query).slice(0, MOST).map(toResult),
    sentences: (query) => {
      const terms = new Set(toTerms(query));
      if (terms.size < SENTENCE) return [];
      return marks
        .flatMap((mark, at): NearMark[] => {
          const own = termsOfMark[at]!;
          const shared = own.size < SENTENCE ? 0 : [...own].filter((term) => terms.has(term)).length;
          const near = shared < SENTENCE - 1 ? 0 : shared / Math.sqrt(own.size * terms.size);
          return near < NEAR ? [] : [{ page: mark.page, codes: mark.codes, near, result: toResult(mark) }];
        })
        .sort((a, b) => b.near - a.near)
        .slice(0, MOST);
    },
    ofPage: (page, query) => {
      const rest = toTerms(query).filter((term) => !termsOfPage.get(page)?.has(term));
      if (rest.every((term) => /^\d+$/.test(term))) return undefined;
      const found = marksOf(page).find(({ terms }) => rest.every((term) => terms.has(term)));
      return found && toResult(found.mark);
    },
    named: (query) => {
      const terms = new Set(toTerms(query));
      return senders.flatMap(({ page, title }) => (title.some((term) => terms.has(term) && uses.get(term) === 1) ? [page] : []));
    },
  };
}
