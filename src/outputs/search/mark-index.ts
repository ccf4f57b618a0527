import { slugOfMark } from '../../schemas/mark-anchor.ts';
import type { SearchDocument } from './document.ts';
import { lettersOf, phraseInTitle } from './identifier.ts';
import { keepLast } from './last.ts';
import type { MarkGroup, MoreMarks } from './marks.ts';
import { withoutMeasures } from './query.ts';
import type { SearchResult } from './result.ts';
import { toTerms } from './terms.ts';

/** How many marks stand behind other results. */
const MOST = 6;
/** From so many terms on, nearly all of them in one mark, a query is that mark: pasted from an error page or a log. */
const SENTENCE = 4;
/** From so many terms on a mark can be looked for by all of them. */
const SEVERAL = 2;
/** How near a pasted sentence has to be: the cosine of its terms and the mark's. */
const NEAR = 0.6;
/** How much of a mark a longer paste has to hold, each term by how seldom it is in marks. */
const HELD = 0.7;
/** A step takes some milliseconds. */
const MARKS_A_STEP = 500;
/** Letters of the shortest text that is looked for inside another. */
const LEAST_PART = 10;
/** What has the look of an identifier, and not of a word: `use_dpop_nonce`, `InvalidAuthenticityToken`, `PGRST301`; or of a sub-status: `404.13`. */
const IDENTIFIER = /^(?=.{5,}$)(?:.*[a-z][A-Z]|.*[A-Za-z]\d|.*[A-Za-z\d]_[A-Za-z\d]|[1-5]\d\d\.\d+$)/;

/** A mark of a product, or an error name of a protocol. */
export interface Mark {
  mark: string;
  page: number;
  anchor: string;
  codes: number[];
  /** Its place among the marks of its page. */
  place: number;
  /** What its terms weigh together, where that was loaded. */
  weight?: number | undefined;
}

/** What a mark index of which marks lack is told of all. */
export interface AllMarks {
  /** How many there are. */
  count: number;
  /** The pages without any. */
  without: readonly number[];
  /** Those that have no term by which they could be loaded. */
  marks: readonly Mark[];
}

/** A mark whose words are near those of a query. */
export interface NearMark {
  page: number;
  codes: readonly number[];
  /** The cosine of the terms; of a part, its share. */
  near: number;
  /** The share of the mark's terms that the query has, each by how seldom it is in marks; of a part, all of them. */
  held: number;
  /** Does the query begin with it, word by word? */
  isStart?: boolean;
  result: SearchResult;
}

/** A mark all of whose words stand in a query. */
export interface WholeMark {
  page: number;
  codes: readonly number[];
  /** How seldom the rarest of them is in marks: 1 if this one alone has it. */
  rarity: number;
}

/** A product or a protocol that is named. */
export interface NamedPage {
  page: number;
  /** The share of the terms of its title that stand there. */
  share: number;
  /** How seldom those terms are in marks: 1 if none has them. */
  rarity: number;
  /** Does its name stand in the name of a host? */
  isHost: boolean;
  /** The terms of its longest name that stands there whole; empty if none does. */
  whole: readonly string[];
  /** Is that name the first that the query says? */
  isFirst: boolean;
  /** Is it but a part of the name of another: Grafana in “Grafana Loki”? */
  isInside: boolean;
}

/** A mark among the words of a query. */
export interface MarkAmong {
  page: number;
  result: SearchResult;
  /** A code that it goes with stands beside it. */
  hasCode: boolean;
  /** Its product or protocol is named beside it, or a keyword of its page. */
  isNamed: boolean;
  hasKeyword: boolean;
  /** Nothing but that stands beside it. */
  isAll: boolean;
  isIdentifier: boolean;
  /** It may be a word like any other: the code's own phrase is a mark of many. */
  isWord: boolean;
  /** It is the name of a field. */
  isField: boolean;
  /** How many products and protocols have it. */
  senders: number;
}

/** Has a mark among words the look of one, or something beside it that it belongs to? */
export const isMark = ({ isField, isIdentifier, isWord, hasCode, hasKeyword }: MarkAmong): boolean =>
  !isField && (isIdentifier || hasKeyword || (hasCode && !isWord));

/** What has the look of a word: the code's own phrase is a mark of many. */
const WORD = /^[A-Za-z]?[a-z]+(?:-[A-Za-z]?[a-z]+)*$/;

/** Names of hosts: `api.example.com`. */
const HOSTS = /(?<![\w.@-])(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|app|ai|co|cloud|me|so|tv)(?![\w-])/gi;

/** Words around a mark that add nothing to it. */
const AROUND = /(?<![\w-])(?:errors?|codes?|status(?:es)?|marks?|flags?)(?![\w-])/gi;

/** Finds the marks of products and protocols. */
export interface MarkIndex {
  /** The marks that the whole query is, but for codes that they go with and words that name their page. */
  exact: (query: string) => SearchResult[];
  /** The marks among its words. */
  among: (query: string) => MarkAmong[];
  /** Sentences of error pages and logs that the query repeats, nearly, nearest first. */
  sentences: (query: string) => NearMark[];
  /** Marks of several words that the query has all, in whatever order. */
  wholly: (query: string) => WholeMark[];
  /** Marks of several words that stand whole in the query, and those that the whole query stands in; `near` is the share of the shorter in the longer. */
  parts: (query: string) => NearMark[];
  /** The mark of a page that has all words of the query but those that name the page; undefined if none has. */
  ofPage: (page: number, query: string) => SearchResult | undefined;
  /** Products and protocols that the query names, by the place of their page. */
  named: (query: string) => NamedPage[];
  /** Has a page marks? */
  has: (page: number) => boolean;
  /** Takes what the marks of a page say, a line each, in their order; results that were given tell it from then on. */
  tell: (page: number, lines: readonly string[]) => void;
  /** All marks, each with its terms, also as it is written with less, and how many have a term: what `add` takes. */
  marks: readonly Mark[];
  termsOf: (mark: Mark) => ReadonlySet<string>;
  spellingsOf: (mark: Mark) => ReadonlySet<string>[];
  countOf: (term: string) => number;
  weightOf: (term: string) => number;
  /** Takes marks in, with terms by which a page is known, and how many of all marks have each of some terms. */
  add: (marks: readonly Mark[], keywords: readonly (readonly [page: number, term: string])[], counts: ReadonlyMap<string, number>) => void;
}

/** Does a text hold another as words of its own? */
function holds(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return (
    at >= 0 &&
    !/[a-z\d]{2}/.test(text.slice(Math.max(0, at - 1), at + 1)) &&
    !/[a-z\d]{2}/.test(text.slice(at + part.length - 1, at + part.length + 1))
  );
}

const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s"'`“”]+/g, ' ')
    .trim();

/** How a mark may be written: without a number in brackets behind it, ERR_TOO_MANY_REDIRECTS (-310), or one in front of it; with one of its parts alone, ECONNRESET, “aborted”. */
const spellingsOf = (mark: string) => [
  mark,
  mark.replace(/(?<=\w)\s*\([^)]*\)$/, ''),
  mark.replace(/^(?:-\d+|\d{4,})\s+(?=[A-Za-z])/, ''),
  ...(mark.includes(', “') ? mark.split(/, (?=“)/) : []),
];

/** The marks of some groups, one by one: those of a page come in the order of its lines. */
export function readMarks(groups: readonly MarkGroup[]): Mark[] {
  const counts = new Map<number, number>();
  return groups.flatMap(([page, anchor, lines]) =>
    lines.split('\n').map((line): Mark => {
      const [mark = '', codes = '', id = slugOfMark(mark)] = line.split('\t');
      const place = counts.get(page) ?? 0;
      counts.set(page, place + 1);
      return { mark, page, anchor: anchor.endsWith('-') ? anchor + id : anchor, codes: codes ? codes.split(' ').map(Number) : [], place };
    }),
  );
}

/**
 * Builds the index, some hundred marks at a step.
 * @param pages the documents, which the groups name by their places
 * @param groups marks that are loaded first
 * @param more all other marks, which are loaded last
 * @param keywords terms by which a page is known beside its title
 * @param all what is known of all marks where `more` has not all of them
 */
export function* buildMarkIndex(
  pages: readonly SearchDocument[],
  groups: readonly MarkGroup[],
  more?: MoreMarks,
  keywords: readonly string[] = [],
  all?: AllMarks,
): Generator<void, MarkIndex> {
  const marks: Mark[] = [];
  let version = 0;
  const keep = <Result>(of: (text: string) => Result) => keepLast(of, () => version);
  const byMark = new Map<string, Mark[]>();
  const termsOfMark: Set<string>[] = [];
  const senders = pages.flatMap(({ kind, title }, page) =>
    kind === 'product' || kind === 'protocol' ? [{ page, title: toTerms(title) }] : [],
  );
  /** How many titles have a term: what one alone has is its name. */
  const uses = new Map<string, number>();
  for (const { title } of senders) for (const term of new Set(title)) uses.set(term, (uses.get(term) ?? 0) + 1);
  const titles = new Map(senders.map(({ page, title }) => [page, title]));
  const namesOf = new Map(
    senders.map(({ page, title }) => [
      page,
      [title, ...(pages[page]!.names ?? []).map(toTerms)]
        .filter((name) => name.length > 0)
        .sort((a, b) => b.length - a.length)
        .map((terms) => ({ terms, text: ` ${terms.join(' ')} ` })),
    ]),
  );
  const termsOfPage = new Map(senders.map(({ page, title }) => [page, new Set([...title, ...(keywords[page] ?? '').split(/[ ;]/)])]));
  const phrases = new Set(pages.filter(({ kind }) => kind === 'code').map(({ title }) => lettersOf(phraseInTitle(title))));
  /** How many marks have a term. */
  const countOf = new Map<string, number>();
  const weightOf = (term: string) => Math.log(1 + (all?.count ?? marks.length) / (countOf.get(term) ?? 1));
  /** The marks of several terms, by these. */
  const marksWith = new Map<string, number[]>();
  /** Those that are there already, by page and place: one may come twice. */
  const known = new Set<string>();
  /** What marks say, by their page. */
  const linesOf = new Map<number, readonly string[]>();
  const meaningOf = ({ page, place }: Mark) => linesOf.get(page)?.[place] ?? '';
  const saidBy = new Map<number, { mark: Mark; terms: Set<string> }[]>();
  /** The marks of a page with all terms that speak of each; made when it is first asked for. */
  const marksOf = (page: number) => {
    const made =
      saidBy.get(page) ??
      marks.flatMap((mark, at) =>
        mark.page === page ? [{ mark, terms: new Set([...termsOfMark[at]!, ...toTerms(meaningOf(mark)), ...mark.codes.map(String)]) }] : [],
      );
    saidBy.set(page, made);
    return made;
  };
  /** Products stand before protocols, those that are met more before others, and a page's marks in its order. */
  const rankOf = ({ page }: Mark) => page + (pages[page]!.kind === 'protocol' ? pages.length : 0);
  const inOrder = (a: Mark, b: Mark) => rankOf(a) - rankOf(b) || a.place - b.place;
  /** @returns whether it was not there yet */
  function take(mark: Mark): boolean {
    const key = `${mark.page} ${mark.place}`;
    if (known.has(key)) return false;
    known.add(key);
    const terms = new Set(toTerms(mark.mark));
    for (const key of new Set(spellingsOf(mark.mark).map(keyOf))) {
      byMark.set(key, [...(byMark.get(key) ?? []), mark].sort(inOrder));
    }
    // A code and its own phrase are in every log, whoever has them for a mark, too.
    if (terms.size >= SEVERAL && !phrases.has(lettersOf(mark.mark.replace(/\b(?:HTTP|[1-5]\d\d)\b/g, '')))) {
      for (const term of terms) {
        const own = marksWith.get(term) ?? [];
        if (own.length === 0) marksWith.set(term, own);
        own.push(marks.length);
      }
    }
    termsOfMark.push(terms);
    marks.push(mark);
    return true;
  }
  for (const [at, mark] of readMarks([...groups, ...(more?.marks ?? [])]).entries()) {
    if (at % MARKS_A_STEP === MARKS_A_STEP - 1) yield;
    take(mark);
    for (const term of termsOfMark.at(-1)!) countOf.set(term, (countOf.get(term) ?? 0) + 1);
  }

  for (const mark of all?.marks ?? []) take(mark);

  const toResult = (one: Mark): SearchResult => {
    const { mark, page, anchor, codes } = one;
    return {
      href: `${pages[page]!.href}#${anchor}`,
      kind: pages[page]!.kind,
      title: `${codes[0] ? `${codes[0]} ` : ''}${mark}, ${pages[page]!.title}`,
      ...(codes[0] ? { statusClass: `${Math.floor(codes[0] / 100)}xx` } : {}),
      // What a mark says may come later than the result.
      get excerpt() {
        return [{ text: meaningOf(one), isMatch: false }];
      },
    };
  };

  /** The marks that the query is, but for words that add nothing. */
  function whole(query: string): Mark[] {
    const bare = query.replace(AROUND, ' ').trim();
    const found = byMark.get(keyOf(query)) ?? byMark.get(keyOf(bare));
    return found && !/^(?:\d{3}|0)$/.test(bare) ? preferCase(found, bare) : [];
  }

  function among(query: string): MarkAmong[] {
    const words = withoutMeasures(query.split(/\s+/));
    // Behind a slash or between signs a log has its mark: NONE_NONE/503, "UF,URX".
    const split = words.filter((word) => !/^HTTP\/\d/.test(word)).flatMap((word) => word.split(/[/,;()[\]"=]+/));
    // HAProxy fills its letters up with hyphens: sH--. A sign alone is a place that a log left empty.
    const parts = [...words, ...split, ...split.map((part) => part.replace(/[-.:]+$/, ''))].filter((part) => /[A-Za-z\d]/.test(part));
    const terms = toTerms(query);
    const codes = new Set(words.flatMap((word) => (/^\d{3}$/.test(word) ? [Number(word)] : [])));
    return (
      [...new Set(parts)]
        // Three digits are a code, a nought is many things, and a small word is a word.
        .filter((part) => !/^(?:\d{2,3}|0)$/.test(part) && (/[A-Z_\d.]/.test(part) || part.includes('-')))
        .flatMap((part) => {
          const known = byMark.get(keyOf(part)) ?? [];
          return preferCase(known, part).map((mark): MarkAmong => {
            const beside = terms.filter((term) => /\D/.test(term) && term !== 'not' && !toTerms(mark.mark).includes(term));
            const title = titles.get(mark.page)!;
            return {
              page: mark.page,
              result: toResult(mark),
              hasCode: mark.codes.some((code) => codes.has(code)),
              isNamed: beside.some((term) => uses.get(term) === 1 && title.includes(term)),
              hasKeyword: beside.some((term) => termsOfPage.get(mark.page)!.has(term)),
              isAll: beside.every((term) => termsOfPage.get(mark.page)!.has(term)),
              isIdentifier: IDENTIFIER.test(mark.mark),
              isWord: WORD.test(mark.mark) || phrases.has(lettersOf(mark.mark)),
              isField: mark.anchor === 'header-fields',
              senders: known.length,
            };
          });
        })
        .sort((a, b) => besides(b) - besides(a))
    );
  }

  /** How much of what stands beside a mark belongs to it: its code, its page. */
  const besides = ({ hasCode, hasKeyword }: MarkAmong) => Number(hasCode) * 2 + Number(hasKeyword) * 3;

  function preferCase(candidates: readonly Mark[], written: string): Mark[] {
    const same = candidates.filter(({ mark }) => spellingsOf(mark).includes(written.trim()));
    return [...same, ...candidates.filter((mark) => !same.includes(mark))];
  }

  /** How many terms a query has, and the marks that have some of them: how many, and what these weigh. */
  const sharedWith = keep((query: string) => {
    const terms = new Set(toTerms(query));
    const shared = new Map<number, { count: number; weight: number }>();
    for (const term of terms) {
      const weight = weightOf(term);
      for (const at of marksWith.get(term) ?? []) {
        const known = shared.get(at);
        if (known) {
          known.count += 1;
          known.weight += weight;
        } else shared.set(at, { count: 1, weight });
      }
    }
    return { size: terms.size, shared };
  });

  return {
    exact: keep((query) => {
      const known = whole(query).map(toResult);
      const isWord = !/\s/.test(query);
      const parts = among(query.replace(AROUND, ' ')).filter((mark) => isWord || (mark.isAll && isMark(mark)));
      return (known.length > 0 ? known : parts.map(({ result }) => result)).slice(0, MOST);
    }),
    among: keep(among),
    sentences: keep((query) => {
      const { size, shared } = sharedWith(query);
      if (size < SENTENCE) return [];
      return [...shared]
        .filter(([at, { count }]) => count >= SENTENCE - 1 && termsOfMark[at]!.size >= SENTENCE)
        .sort(([a], [b]) => inOrder(marks[a]!, marks[b]!))
        .flatMap(([at, { count, weight }]): NearMark[] => {
          const mark = marks[at]!;
          const near = count / Math.sqrt(termsOfMark[at]!.size * size);
          const held = weight / (mark.weight ?? [...termsOfMark[at]!].reduce((sum, term) => sum + weightOf(term), 0));
          return near < NEAR && held < HELD ? [] : [{ page: mark.page, codes: mark.codes, near, held, result: toResult(mark) }];
        })
        .sort((a, b) => b.near + b.held - a.near - a.held)
        .slice(0, MOST);
    }),
    wholly: keep((query) => {
      const found: WholeMark[] = [];
      for (const [at, { count }] of sharedWith(query).shared) {
        const terms = termsOfMark[at]!;
        if (count < terms.size) continue;
        const least = Math.min(...[...terms].map((term) => countOf.get(term)!));
        found.push({ page: marks[at]!.page, codes: marks[at]!.codes, rarity: 1 / (1 + Math.log(least)) });
      }
      return found;
    }),
    parts: keep((query) => {
      const key = keyOf(query);
      const shares: { own: Mark[]; share: number; isStart: boolean }[] = [];
      // This looks at every mark that there is: what is cheap to ask comes first.
      for (const [mark, own] of byMark) {
        const [short, long] = mark.length < key.length ? [mark, key] : [key, mark];
        if (short.length < LEAST_PART || short === long || !long.includes(short)) continue;
        if (!short.includes(' ') || !holds(long, short) || phrases.has(lettersOf(short))) continue;
        shares.push({ own, share: short.length / long.length / own.length, isStart: key.startsWith(mark) });
      }
      return shares
        .sort((a, b) => b.share - a.share)
        .slice(0, MOST)
        .flatMap(({ own, share, isStart }) =>
          own.map((mark): NearMark => ({ page: mark.page, codes: mark.codes, near: share, held: 1, isStart, result: toResult(mark) })),
        );
    }),
    ofPage: (page, query) => {
      const rest = toTerms(query).filter((term) => !termsOfPage.get(page)?.has(term));
      if (rest.every((term) => /^\d+$/.test(term))) return undefined;
      const found = marksOf(page).find(({ terms }) => rest.every((term) => terms.has(term)));
      return found && toResult(found.mark);
    },
    has: (page) => (all ? titles.has(page) && !all.without.includes(page) : marks.some((mark) => mark.page === page)),
    tell: (page, lines) => {
      linesOf.set(page, lines);
      saidBy.delete(page);
    },
    marks,
    termsOf: (mark) => new Set(toTerms(mark.mark)),
    spellingsOf: ({ mark }) => spellingsOf(mark).map((spelling) => new Set(toTerms(spelling))),
    countOf: (term) => countOf.get(term) ?? 0,
    weightOf,
    add: (more, keywords, counts) => {
      version += 1;
      for (const mark of more) if (take(mark)) saidBy.delete(mark.page);
      for (const [page, term] of keywords) termsOfPage.get(page)?.add(term);
      for (const [term, count] of counts) countOf.set(term, count);
    },
    named: keep((query) => {
      const said = toTerms(query);
      const terms = new Set(said);
      const ofHosts = new Set(toTerms((query.match(HOSTS) ?? []).join(' ')));
      const text = ` ${said.join(' ')} `;
      const found = senders.flatMap(({ page, title }) => {
        const rare = title.filter((term) => terms.has(term) && uses.get(term) === 1);
        const whole = namesOf.get(page)!.find(({ text: name }) => text.includes(name))?.terms ?? [];
        return rare.length > 0 || whole.length > 0 ? [{ page, title, rare, whole }] : [];
      });
      return found.map(({ page, title, rare, whole }): NamedPage => {
        const names = rare.length > 0 ? rare : whole;
        const own = ` ${whole.join(' ')} `;
        return {
          page,
          share: title.filter((term) => terms.has(term)).length / (title.length || 1),
          rarity: Math.max(...names.map((term) => 1 / (1 + Math.log(1 + (countOf.get(term) ?? 0))))),
          isHost: names.some((term) => ofHosts.has(term)),
          whole,
          isFirst: whole.length > 0 && text.startsWith(own),
          isInside:
            whole.length > 0 && found.some((other) => other.whole.length > whole.length && ` ${other.whole.join(' ')} `.includes(own)),
        };
      });
    }),
  };
}
