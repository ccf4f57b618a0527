import { languagesOf } from './constants.ts';
import { evidenceOf, fitOf, NO_HINTS, scoreOf, type Evidence, type Hints } from './evidence.ts';
import type { FullDocument, SearchDetail, SearchDocument } from './document.ts';
import { lettersOf, phraseInTitle, toIdentifier } from './identifier.ts';
import { keepLast } from './last.ts';
import { buildMarkIndex, isMark, type AllMarks, type Mark, type MarkIndex, type NearMark } from './mark-index.ts';
import type { MarkGroup, MoreMarks } from './marks.ts';
import { cutQuery, framedIn, readQuery, withoutAddresses, type Query } from './query.ts';
import { allTerms, buildRanking, type Ask, type LoadedTerm, type Ranking, type Rest, type Said } from './ranking.ts';
import { mergeResults, type SearchResult } from './result.ts';
import { atOnce } from './steps.ts';
import { isOnSubject, signsOf, type Signs } from './subject.ts';
import { toTerms } from './terms.ts';
import { distance, slipsIn } from './typos.ts';

/** How many results the index of facts offers. */
const MOST = 12;

/** What is written as the name of a field is, or as a product that has its hyphen in its title: `code-server`. */
const HYPHENED = /^[A-Za-z]+(?:-[A-Za-z]+)+$/;
/** Nothing but a number. */
const BARE = /^\d+$/;
/** So many pages, those that the words fit best, and all that something else speaks for are weighed with all evidence. */
const WEIGHED = 40;
/** Of at most so many words one that is an identifier is all that is asked for. */
const SHORT = 3;
/** A term that more products and protocols have than that is the key to none. */
const MANY_KEYED = 8;
/** Two marks that are so nearly as near to a query are alike. */
const ALIKE = 0.97;
/** So many pages stand before the marks that a word is by chance. */
const FIRST = 2;
/** How well the first page's words fit, from which it is taken for the answer: set by hand on the fitted half. */
const SURE = 0.47;
/** From here on the name of a code, also misspelt, is what a query says: the share of it there times that of the query in it. */
const MOSTLY = 0.6;
/** So many letters of known words are nothing else than a phrase that they are so little from: a letter, and one that is doubled in it. */
const LONG = 10;
const SLIP = 1.6;
/** How much what was learned adds to the fit of the words there. */
const LESSON = 0.008;
/** So many products, those that are met most, are meant by their marks even where these are words that everybody uses. */
const MET_MOST = 16;
/** What somebody asks with who has a code to choose. */
const ASKING = /\b(?:which|what|should|status|codes?)\b/i;
/** How many codes are offered before anything is typed. */
const MOST_SUGGESTED = 6;

/** What is loaded first: every page but the products that are met less, and the marks that are met most. */
export interface FirstPart {
  pages: SearchDocument[];
  marks: MarkGroup[];
}

/** What is loaded when a query may ask for a product, a protocol or a mark. */
export interface SenderPart extends MoreMarks {
  /** The products that are met less; they follow the pages of the first part. */
  pages: SearchDocument[];
  /** Lines, keywords and questions of products and protocols. */
  details: SearchDetail[];
  /** The codes that each of them sends, prescribes or has a mark for, with spaces between. */
  sends: string[];
}

/** The parts of the index that are there. */
export interface Parts extends FirstPart {
  /** Lines, keywords and questions of all pages before the first product. */
  details?: readonly SearchDetail[] | undefined;
  senders?: SenderPart | undefined;
  /** What is known of all texts and marks, where those parts have not all of them. */
  rest?: (Rest & AllMarks) | undefined;
}

/** What is known of some terms: by `add` it is taken in. */
export interface Words {
  terms: readonly LoadedTerm[];
  asks: readonly Ask[];
  marks: readonly Mark[];
  /** Terms among the keywords of a page, and how many of all marks have a term. */
  keywords: readonly (readonly [page: number, term: string])[];
  counts: ReadonlyMap<string, number>;
}

/** Of so many results what their marks say is loaded. */
const TOLD = 5;

/** Under which name the lines of a product or protocol lie in the folder `said`: `products/nginx`. */
export const saidOf = (href: string): string => href.split('/').slice(-3, -1).join('/');

/** What the index makes of a query. */
export interface Answer {
  /** Best first; empty for a query that says nothing. */
  results: SearchResult[];
  /** Is the first result what was asked for, as far as the index can tell? If not, the full text may know more. */
  isSure: boolean;
}

/** Answers queries from the facts. */
export interface FactIndex {
  /** @param isWhole is all there that is known of the words? Else nothing is taken for foreign to the subject; without the details it is not. */
  answer: (query: string, most?: number, isWhole?: boolean) => Answer;
  /** The products and protocols among the first results of which it is not there what their marks say: their addresses. */
  lacks: (query: string) => string[];
  /** Takes what the marks of one of them say, a line each. */
  tell: (href: string, lines: readonly string[]) => void;
  /** The terms of a query as it is written, and those that it may mean: what is known of them all makes the answer whole. */
  termsOf: (query: string) => string[];
  /** Takes in what is known of some terms. */
  add: (words: Words) => void;
  /** The texts and the marks by their terms, for who cuts them in parts. */
  ranking: Ranking;
  marks: MarkIndex;
  /** Where a query leads that is the number or the phrase of a code; undefined if it is neither. */
  exact: (query: string) => string | undefined;
  /** For fitting: the pages that are weighed for a query, with all that is known of each; empty where the form of the query decides. */
  weighed: (query: string) => { href: string; evidence: Evidence }[];
  /** For fitting: what the words of a query tell of its subject; undefined where a name or a mark tells it. */
  signs: (query: string) => Signs | undefined;
  /** What to offer before anything is typed: the codes that are met most. */
  suggest: () => SearchResult[];
}

/** How many other pages than that of a mark have one as near to the query: on a scale of logarithms. */
const rivalsAmong = (marks: readonly NearMark[], near: number): number =>
  Math.log(new Set(marks.filter((other) => other.near >= ALIKE * near).map(({ page }) => page)).size);

/** Builds the index from the parts that are there: the first alone knows numbers, names, identifiers and marks. */
export function createFactIndex(parts: Parts, by?: Evidence): FactIndex {
  return atOnce(buildFactIndex(parts, by));
}

/** The same in steps of some milliseconds each, so that a page can answer keys in between. */
export function* buildFactIndex({ pages, marks: groups, details = [], senders, rest }: Parts, by?: Evidence): Generator<void, FactIndex> {
  const all = senders ? [...details, ...senders.details] : details;
  const documents = [...pages, ...(senders?.pages ?? [])].map((page, index): FullDocument => {
    const [summary = '', keywords = '', text = '', learned = '', ...asks] = all[index] ?? [];
    const name = page.kind === 'code' ? phraseInTitle(page.title) : page.title.toLowerCase();
    return { ...page, names: page.kind === 'comparison' ? [] : [name, ...(page.names ?? [])], summary, keywords, text, learned, asks };
  });
  const least = Math.max(...documents.map(({ frequency = 0 }) => frequency), 1);
  let version = 0;
  const keep = <Result>(of: (text: string) => Result) => keepLast(of, () => version);
  const ranking = yield* buildRanking(documents, rest);
  const marks = yield* buildMarkIndex(
    documents,
    groups,
    senders,
    documents.map(({ keywords }) => keywords),
    rest,
  );

  const byNumber = new Map(
    documents
      .filter(({ kind }) => kind === 'code' || kind === 'outside')
      .map((document) => [/^-?\w+/.exec(document.title)?.[0] ?? '', document]),
  );
  yield;
  // Of two pages with one name the standard's stands before a vendor's: "rate limited" is what Swift calls its 498.
  const byName = new Map(
    [...documents]
      .sort((a, b) => Number(a.standing === 'unofficial') - Number(b.standing === 'unofficial'))
      .flatMap((document) => document.names.map((name) => [toTerms(name).join(' ') || name, document] as const))
      .reverse(),
  );
  yield;
  const byId = new Map(
    documents
      .flatMap((document) =>
        [...(document.kind === 'code' ? document.names.map(toIdentifier) : []), ...(document.ids ?? [])].map(
          (id) => [id, document] as const,
        ),
      )
      .reverse(),
  );
  const comparisons = documents.filter(({ kind }) => kind === 'comparison');
  const classes = documents.filter(({ kind }) => kind === 'class');
  const languages = documents.filter(({ kind }) => kind === 'language');
  const headers = new Map(documents.filter(({ kind }) => kind === 'header').map((document) => [document.title.toLowerCase(), document]));
  yield;
  /** Names as letters alone, for those that are misspelt. */
  const spellings = documents.flatMap((document) =>
    document.kind === 'code' || document.kind === 'header' || document.kind === 'product'
      ? [document.kind === 'code' ? [] : [document.title], document.names].flat().map((name) => ({ letters: lettersOf(name), document }))
      : [],
  );

  yield;
  // Of a question whose words all say nothing, the words themselves are its name.
  const named = (text: string) =>
    byName.get(
      toTerms(text).join(' ') ||
        text
          .toLowerCase()
          .replace(/[?!.]+$/, '')
          .trim(),
    );
  // Only what has the look of an identifier is one: "not found" is a name, and "conflict" both.
  const identified = (text: string) => {
    const whole = text.trim();
    const tokens = /[_.:]|[a-z][A-Z]|^[A-Z][A-Z]+$/.test(whole) || !/\s/.test(whole) ? whole.split(/\s+/) : [];
    const last =
      tokens
        .at(-1)
        ?.split(/[.:/]+/)
        .at(-1) ?? '';
    return [text, ...tokens, last]
      .filter(Boolean)
      .map((part) => byId.get(toIdentifier(part)))
      .find(Boolean);
  };
  /** Those of registered codes, also the ones that they had before. */
  const phrasesSpelt = spellings.filter(({ document: { kind, standing } }) => kind === 'code' && standing !== 'unofficial');
  /**
   * The page whose whole name is nearest. If the index knows every word of the query, "to many requests", little parts it from a phrase
   * of a code that is registered; of a short one it may be another: "no consent".
   */
  function nearest(text: string, among: typeof spellings): FullDocument | undefined {
    const isWhole = toTerms(text).every((term) => ranking.knows(term)) && !HYPHENED.test(text);
    const letters = lettersOf(text);
    if (headers.has(text.toLowerCase()) || /\d/.test(text) || (isWhole && (!/\s/.test(text) || letters.length < LONG))) return undefined;
    const most = isWhole ? SLIP : slipsIn(letters.length) + (letters.length > 12 ? 0.8 : 0);
    return (isWhole ? phrasesSpelt : among)
      .map(({ letters: known, document }) => ({ document, cost: most > 0 ? distance(letters, known, most) : Infinity }))
      .filter(({ cost }) => cost < Infinity)
      .sort((a, b) => a.cost - b.cost || (a.document.frequency ?? 99) - (b.document.frequency ?? 99))[0]?.document;
  }
  const misspelt = keep((text) => nearest(text, spellings));
  /** The phrases of registered codes, also those that they had before. */
  const phrases = new Map(
    documents
      .filter(({ kind, standing }) => kind === 'code' && standing !== 'unofficial')
      .flatMap((document) => document.names.map((name) => [framedIn(name)[0], document] as const))
      .reverse(),
  );
  /** The registered code whose phrase is all that a query says: `bad request error`. */
  const framed = (query: string) =>
    framedIn(query)
      .map((name) => phrases.get(name))
      .find(Boolean);
  /** The same of a phrase that is misspelt; a name that a vendor gave comes behind it. */
  const misspeltIn = (query: string) => {
    const whole = misspelt(query);
    const phrase = framedIn(query)
      .map((name) => nearest(name, phrasesSpelt))
      .find(Boolean);
    return whole?.standing === 'unofficial' ? (phrase ?? whole) : (whole ?? phrase);
  };
  const sideOf = (side: string) => byNumber.get(side) ?? named(side) ?? identified(side) ?? misspelt(side);
  const compared = (a: FullDocument | undefined, b: FullDocument | undefined) => {
    const pair = [a, b].map((document) => Number(document?.title.slice(0, 3)));
    return comparisons.find(({ codes }) => codes!.every((code) => pair.includes(code)));
  };
  const read = (query: string) => readQuery(query, (name) => headers.has(name));
  const choice = documents.find(({ names }) => names.includes('choose'));
  const places = new Map(documents.map(({ href }, place) => [href, place]));
  const products = documents.flatMap(({ kind }, place) => (kind === 'product' ? [place] : []));
  /** Words of products' titles that look like two. */
  const humps = new Set(products.flatMap((place) => documents[place]!.title.match(/\b[A-Za-z]*[a-z][A-Z][A-Za-z]*\b/g) ?? []));
  /** A query cut, with the names of products as one word each: "ServiceNow" is no service. */
  const cut = (text: string) => cutQuery(text).replace(/[A-Za-z]+/g, (word) => (humps.has(word) ? word.toLowerCase() : word));
  /** Products whose titles have a hyphen. */
  const hyphened = new Map(
    products.filter((place) => HYPHENED.test(documents[place]!.title)).map((place) => [documents[place]!.title.toLowerCase(), place]),
  );
  /** A product whose title a query has with its hyphen: `code-server` is no code of a server. */
  const hyphenedIn = (query: string) =>
    query
      .toLowerCase()
      .split(/[^a-z-]+/)
      .map((word) => hyphened.get(word))
      .find((place) => place !== undefined);
  const hasMarks = (href: string) => senders !== undefined && marks.has(places.get(href)!);
  const told = new Set<string>();
  const metMost = new Set<number | undefined>(products.slice(0, MET_MOST));
  const placeOf = new Map(documents.map((document, place) => [document, place]));
  const codePlaces = documents.flatMap(({ kind, title }, place): [number, number][] =>
    kind === 'code' ? [[Number(title.slice(0, 3)), place]] : [],
  );
  const isSender = documents.map(({ kind }) => kind === 'product' || kind === 'protocol');
  /** How seldom a page is met that is one of many: codes by their frequency, products by their place among those of the first part. */
  const rarenessOf = (place: number) =>
    documents[place]!.kind === 'product'
      ? Math.min(1, (place - products[0]!) / (pages.length - products[0]! || 1))
      : (documents[place]!.frequency ?? 0) / least;
  const codesOfSenders = new Map((senders?.sends ?? []).map((codes, at) => [details.length + at, codes.split(' ')]));
  const others = Math.log(1 + isSender.filter((is) => !is).length);
  /** How much a term is a word like any other: 0 if no page but those of senders has it, 1 if all have. */
  const useOf = (term: string) => Math.log(1 + ranking.pagesWith(term).filter((page) => !isSender[page]).length) / others;
  /** How well words fit pages, by their places. */
  const fitsOf = (said: readonly Said[]) => new Map(said.map((one) => [one.page, fitOf(one) + LESSON * one.learned]));
  /** How well they fit each code, as a share of the best of them. */
  function likelihoods(fits: ReadonlyMap<number, number>): Map<number, number> {
    const own = codePlaces.flatMap(([code, place]): [number, number][] => (fits.has(place) ? [[code, fits.get(place)!]] : []));
    const best = Math.max(...own.map(([, fit]) => fit));
    return new Map(own.map(([code, fit]) => [code, fit / best]));
  }
  /** What speaks for pages beside their words, by their places. */
  function hintsOf(
    query: string,
    fits: ReadonlyMap<number, number>,
    codes: readonly string[],
    sides: readonly (FullDocument | undefined)[],
    texts: readonly string[],
  ): Map<number, Hints> {
    const hints = new Map<number, Hints>();
    const written = ranking.corrected(query);
    const add = (document: FullDocument | undefined, hint: Partial<Hints>) => {
      const place = document && placeOf.get(document);
      if (place !== undefined) hints.set(place, { ...(hints.get(place) ?? NO_HINTS), ...hint });
    };
    const nearest = (
      document: FullDocument | undefined,
      name:
        | 'sentence'
        | 'sentenceCode'
        | 'sentenceOfCode'
        | 'held'
        | 'heldCode'
        | 'heldOfCode'
        | 'wholly'
        | 'whollyOfCode'
        | 'part'
        | 'partOfCode'
        | 'partAtStart'
        | 'keyed'
        | 'usedByLikely'
        | 'usesField'
        | 'usesFieldLikely'
        | 'bothLikely'
        | 'eachLikely',
      value: number,
    ) => {
      const known = document && hints.get(placeOf.get(document)!)?.[name];
      if (value > (known ?? 0)) add(document, { [name]: value });
    };
    for (const code of codes) add(byNumber.get(code), { ownNumber: 1 / codes.length });
    for (const comparison of comparisons) {
      const asked = codes.filter((code) => comparison.codes!.includes(Number(code))).length;
      if (asked > 0) add(comparison, asked === 2 ? { bothCompared: 1 } : { oneCompared: 1 });
    }
    const sent = marks.named(written).flatMap(({ page }) => codesOfSenders.get(page) ?? []);
    for (const code of sent.length > 0 ? codes : []) if (!sent.includes(code)) add(byNumber.get(code), { notSentByNamed: 1 });
    for (const { page, share, rarity, isHost, whole, isFirst, isInside } of marks.named(written)) {
      const own = codes.length > 0 ? codesOfSenders.get(page) : undefined;
      add(documents[page], {
        named: 1,
        namedShare: share,
        namedRarity: rarity,
        namedInHost: Number(isHost),
        namedWhole: Number(whole.length > 0),
        namedInWords: whole.length > 0 ? Math.min(...whole.map(useOf)) : 0,
        namedFirst: Number(isFirst),
        namedInside: Number(isInside),
        sendsCode: Number(own?.some((code) => codes.includes(code)) ?? false),
        sendsOthers: Number(own?.every((code) => !codes.includes(code)) ?? false),
      });
    }
    for (const term of new Set(toTerms(written))) {
      const own = ranking.pagesWith(term).filter((page) => isSender[page]);
      for (const page of own.length > MANY_KEYED ? [] : own) nearest(documents[page], 'keyed', (1 - useOf(term)) / own.length);
    }
    const likely = likelihoods(fits);
    for (const header of headers.values()) {
      nearest(header, 'usedByLikely', Math.max(0, ...(header.uses ?? []).map((code) => likely.get(code) ?? 0)));
    }
    const [one, other] = texts.map((text) => likelihoods(fitsOf(ranking.weigh(text).pages)));
    for (const comparison of comparisons) {
      const [a, b] = comparison.codes!;
      const both = (first: ReadonlyMap<number, number>, second: ReadonlyMap<number, number>) =>
        Math.min(first.get(a) ?? 0, second.get(b) ?? 0);
      nearest(comparison, 'bothLikely', both(likely, likely));
      if (one && other) nearest(comparison, 'eachLikely', Math.max(both(one, other), both(other, one)));
    }
    for (const [, name = '', word] of query.matchAll(/([A-Za-z]+(?:-[A-Za-z]+)*)(:|\s+(?:header|field))?/g)) {
      if (!word && !name.includes('-')) continue;
      const header = headers.get(name.toLowerCase());
      add(header, { field: 1, fieldBefore: Number(word === ':') });
      for (const [at, code] of (header?.uses ?? []).entries()) {
        nearest(byNumber.get(String(code)), 'usesField', 1 / (1 + at));
        nearest(byNumber.get(String(code)), 'usesFieldLikely', likely.get(code) ?? 0);
      }
    }
    const sentences = marks.sentences(query);
    for (const { page, codes: own, near, held } of sentences) {
      if (near > (hints.get(page)?.sentence ?? 0)) add(documents[page], { sentenceRivals: rivalsAmong(sentences, near) });
      nearest(documents[page], 'sentence', near);
      nearest(documents[page], 'held', held);
      if (own.some((code) => codes.includes(String(code)))) {
        nearest(documents[page], 'sentenceOfCode', near);
        nearest(documents[page], 'heldOfCode', held);
      }
      for (const code of own.slice(0, 2)) {
        nearest(byNumber.get(String(code)), 'sentenceCode', near / own.length);
        nearest(byNumber.get(String(code)), 'heldCode', held / own.length);
      }
    }
    for (const { page, codes: own, rarity } of marks.wholly(query)) {
      nearest(documents[page], 'wholly', rarity);
      if (own.some((code) => codes.includes(String(code)))) nearest(documents[page], 'whollyOfCode', rarity);
    }
    const parts = marks.parts(query);
    for (const { page, codes: own, near, isStart } of parts) {
      if (near > (hints.get(page)?.part ?? 0)) add(documents[page], { partRivals: rivalsAmong(parts, near) });
      nearest(documents[page], 'part', near);
      if (isStart) nearest(documents[page], 'partAtStart', Math.sqrt(near));
      if (own.some((code) => codes.includes(String(code)))) nearest(documents[page], 'partOfCode', near);
    }
    add(identified(query), { identifier: 1 });
    for (const side of sides) add(side, { side: 1 });
    for (const mark of marks.among(query)) {
      const document = documents[mark.page];
      add(document, { marks: [...(hints.get(mark.page)?.marks ?? []), mark] });
    }
    return hints;
  }

  /** What is weighed for a query: pages with all that speaks for each. */
  function weigh(
    text: string,
    whole: string,
    codes: readonly string[] = [],
    sides: readonly (FullDocument | undefined)[] = [],
    texts: readonly string[] = [],
  ) {
    const { size, unknown, pages: said } = ranking.weigh(withoutAddresses(text));
    const fits = fitsOf(said);
    const hints = hintsOf(whole, fits, codes, sides, texts);
    const asked = {
      size,
      unknown,
      codes: codes.length,
      names: marks.named(whole).length,
      learned: Math.max(0, ...said.map(({ learned }) => learned)),
      text: whole,
    };
    const best = [...said].sort((a, b) => fits.get(b.page)! - fits.get(a.page)!).slice(0, WEIGHED);
    const taken = new Set(best.map(({ page }) => page));
    const others = [...hints.keys()]
      .filter((page) => !taken.has(page))
      .map(
        (page) => said.find((one) => one.page === page) ?? { page, share: 0, covered: 0, learned: 0, near: 0, phrase: 0, name: 0, same: 0 },
      );
    return [...best, ...others].map((one) => ({
      document: documents[one.page]!,
      ask: one.ask,
      fit: (fits.get(one.page) ?? 0) + Math.max(hints.get(one.page)?.sentence ?? 0, hints.get(one.page)?.ownNumber ?? 0),
      evidence: evidenceOf(one, hints.get(one.page) ?? NO_HINTS, asked, documents[one.page]!, rarenessOf(one.page)),
    }));
  }

  function ranked(...asked: Parameters<typeof weigh>) {
    const pages = weigh(...asked)
      .map((one) => ({ ...one, score: scoreOf(one.evidence, by) }))
      .sort((a, b) => b.score - a.score);
    return { pages, best: pages[0]?.fit ?? 0 };
  }

  type Found = FullDocument | { document: FullDocument; ask: string | undefined; evidence: Evidence } | undefined;
  /** What is asked for beyond doubt, and what has the words. Marks of products stand between the two. */
  function answers(query: string, form: Query): { certain: Found[]; likely: Found[]; best: number } {
    switch (form.kind) {
      case 'number': {
        const own = byNumber.get(form.digits) ?? unknownNumber(form.digits, classes);
        const meant = byNumber.has(form.digits) ? [] : withoutOneDigit(form.digits);
        // A line of a log may have a mark beside its number, which says more; who names a product beside it asks for that.
        if (form.isPasted && !isNamedIn(form.rest)) return { certain: [], likely: [own, ...related(form.digits)], best: 1 };
        if (!form.rest) return { certain: [...meant, own, ...related(form.digits)], likely: [], best: 1 };
        // Right behind the number its phrase says the same again; a product that is named beside them is what tells.
        const once = isNamedIn(form.rest) ? read(withoutPhrase(query, form.digits, own?.names ?? [])) : form;
        const { pages: likely, best } = ranked((once.kind === 'number' && once.rest) || form.rest, query, [form.digits]);
        // A code with its own phrase is that code, whoever else sends the two; and the title of a page may have a number.
        // Nor do words that only frame it ask for more, unless a product says them with it: "server returned HTTP status 401 Unauthorized".
        const saidIn = (text: string) =>
          [...marks.exact(text), ...marks.sentences(text).map(({ result }) => result)].map(({ href }) => href);
        const alone = new Set(saidIn(own?.title ?? ''));
        const isSaid = saidIn(query).some((href) => !alone.has(href));
        const phrased = named(form.rest) ?? (isSaid ? undefined : framed(query.replaceAll(form.digits, ' ')));
        const titled = own && own === phrased ? own : named(query);
        const product = hyphenedIn(query);
        if (own && product !== undefined) {
          const isSent = codesOfSenders.get(product)?.includes(form.digits);
          return { certain: isSent ? [documents[product], own] : [own, documents[product]], likely, best: 1 };
        }
        if (!isSaid && framedIn(form.rest).includes('')) return { certain: [own, ...related(form.digits)], likely, best: 1 };
        if (titled) return { certain: [titled], likely, best: 1 };
        // A number without a page among many words is seldom a status code: nginx writes the system's error as (110: …).
        const place = toTerms(form.rest).length > SHORT ? 1 : 0;
        return { certain: [], likely: byNumber.has(form.digits) ? likely : [...likely.slice(0, place), own, ...likely.slice(place)], best };
      }
      case 'prefix': {
        const family = documents
          .filter(({ kind, title }) => kind === 'code' && title.startsWith(form.digits))
          .sort((a, b) => a.frequency! - b.frequency!);
        const whole = classes.find(({ title }) => title.startsWith(form.digits.slice(0, 1)));
        const guide = documents.find((document) => document.family === form.digits);
        const certain =
          form.digits.length === 1 ? [whole, ...family] : form.isFamily ? [guide, ...family, whole] : [...family, guide, whole];
        return { certain, likely: [], best: 1 };
      }
      case 'versus': {
        const [a, b] = form.sides.map(sideOf);
        const comparison = compared(a, b);
        if (/^\d{3}$/.test(form.sides[0])) {
          const { pages: likely } = form.rest ? ranked(form.rest, query, form.sides, [a, b]) : { pages: [] };
          return { certain: framedIn(form.rest).includes('') ? [comparison, a, b] : [], likely, best: 1 };
        }
        const { pages: likely, best } = ranked(query, query, [], [a, b], form.sides);
        return comparison ? { certain: [comparison, a, b], likely, best: 1 } : { certain: [named(query)], likely, best };
      }
      case 'words': {
        const { pages: likely, best } = ranked(query, query);
        // Who asks in nothing but words that all ask with wants to choose.
        if (ASKING.test(query) && toTerms(query).length === 0) return { certain: [named(query), choice], likely, best: 1 };
        const isPlain = isWord(query);
        const whole = named(query);
        // By a plain word, "timeout", or by a second name, "rate limited", some vendor calls a code of its own: that is seldom what is meant.
        const isByname = whole?.standing === 'unofficial' && (isPlain || toTerms(whole.names[0]!).join(' ') !== toTerms(query).join(' '));
        const certain = [
          ...field(query),
          isShort(query) && !isPlain ? identified(query) : undefined,
          isByname ? undefined : whole,
          documents[hyphenedIn(query) ?? -1],
          framed(query) ?? misspeltIn(query),
        ];
        return { certain, likely, best: certain.some(Boolean) ? 1 : best };
      }
    }
  }

  const isNamedIn = (text: string) => marks.named(text).some(({ whole }) => whole.length > 0);

  const isShort = (query: string) => query.split(/\s+/).length <= SHORT;

  /** A word like any other, such as "timeout": that somebody has it as a mark or an identifier is but evidence. */
  const isWord = (query: string) => /^[A-Za-z]?[a-z]{3,}$/.test(query) && toTerms(query).every((term) => ranking.knows(term));

  /** A few words as everybody uses them, "token expired": of a product that is not met most they are seldom meant as its mark. */
  const isPhrase = (query: string, [mark]: readonly SearchResult[]) =>
    /^[A-Za-z]?[a-z]+(?: [a-z]+){1,2}$/.test(query) &&
    toTerms(query).every((term) => ranking.knows(term)) &&
    mark !== undefined &&
    !metMost.has(places.get(mark.href.replace(/#.*/, '')));

  /** A field's name alone asks for the field as much as for the codes that it belongs to: those come first. */
  function field(text: string): (FullDocument | undefined)[] {
    const name = text
      .trim()
      .toLowerCase()
      .replace(/\s+(?:header|field|header field|response header)s?$/, '');
    const page = headers.get(name);
    const codes = page?.uses?.map((code) => byNumber.get(String(code))) ?? [];
    return page ? [...codes.slice(0, 2), page, ...codes.slice(2)] : [];
  }

  /** The codes that a number is if a key was hit once too often: 4044. */
  function withoutOneDigit(digits: string): FullDocument[] {
    const shorter = Array.from(digits, (_, at) => digits.slice(0, at) + digits.slice(at + 1));
    return [...new Set(digits.length === 4 ? shorter : [])]
      .flatMap((code) => byNumber.get(code) ?? [])
      .sort((a, b) => (a.frequency ?? 0) - (b.frequency ?? 0));
  }

  /** Comparisons of a code, behind the code itself. */
  function related(digits: string): FullDocument[] {
    return comparisons.filter(({ codes }) => codes!.includes(Number(digits)));
  }

  /** All that is found, and whether the first of it is what was asked for. */
  function find(query: string, isWhole: boolean): Answer & { signs: Signs | undefined } {
    const form = read(query);
    const { certain, likely, best } = answers(query, form);
    const isCode = form.kind === 'number' && (!form.rest || form.isPasted === true);
    // Beside a number alone, or in a line of a log, a mark has nothing else to be.
    const exact = isCode
      ? [
          ...marks.exact(query),
          ...marks
            .among(query)
            .filter(isMark)
            .map(({ result }) => result),
        ]
      : marks.exact(query);
    // A word that some page has by chance, among words that none has, is no answer; nor are words that a slip would turn into known ones.
    const terms = toTerms(query);
    const known = terms.filter((term) => ranking.knows(term)).length;
    const isNamed =
      headers.has(/^([A-Za-z-]+):/.exec(query)?.[1]?.toLowerCase() ?? '') ||
      isNamedIn(ranking.corrected(query)) ||
      [...exact, ...marks.among(query).filter(isMark), ...marks.sentences(query), ...marks.parts(query)].length > 0 ||
      certain.some(Boolean) ||
      (form.kind === 'number' && byNumber.has(form.digits));
    const words = isNamed ? undefined : ranking.weigh(query);
    const isName = ({ page, same }: Said) => same >= MOSTLY && documents[page]!.kind === 'code';
    const signs = words && !words.pages.some(isName) ? signsOf(words, best, ranking) : undefined;
    const isNothing = isWhole && signs !== undefined && !isOnSubject(signs);
    // A mark with a code in it says more than the code: 404.13, TCP_DENIED/407.
    const isUnknownNumber = BARE.test(query) && !byNumber.has(query);
    const order = isCode && (isUnknownNumber || !BARE.test(query)) ? [exact, toResults(certain)] : [toResults(certain), exact];
    const others = toResults(isNothing ? [] : likely);
    const results = mergeResults(
      (isWord(query) || isPhrase(query, exact)) && best >= SURE
        ? [toResults(certain), others.slice(0, FIRST), exact, others]
        : [...order, others],
    );
    // Of words that mean something only if most are misspelt nothing is sure.
    const isKnown = certain.some(Boolean) || known * 2 > terms.length;
    return { results, signs, isSure: results.length > 0 && (exact.length > 0 || (best >= SURE && isKnown)) };
  }
  const found = keep((query) => find(query, true));
  /** While something lacks that is known of the words, it is too early to say that they mean nothing. */
  const foundEarly = keep((query) => find(query, false));

  return {
    answer: (text, most = MOST, isWhole = details.length > 0) => {
      const query = cut(text);
      const { results, isSure } = isWhole ? found(query) : foundEarly(query);
      return { results: results.slice(0, most).map((result) => toLine(toConstant(toMark(result, query), query))), isSure };
    },
    lacks: (text) => {
      const pages = found(cut(text)).results.slice(0, TOLD);
      return [...new Set(pages.map(({ href }) => href.replace(/#.*/, '')))].filter((href) => hasMarks(href) && !told.has(href));
    },
    tell: (href, lines) => {
      told.add(href);
      marks.tell(places.get(href)!, lines);
    },
    signs: (text) => found(cut(text)).signs,
    termsOf: (text) => {
      const query = cut(text);
      const last = /\w$/.test(query) ? toTerms(query).at(-1) : undefined;
      // What a word that nothing has is the beginning of ends before this.
      const begun = last && /[a-z]$/.test(last) && !ranking.knows(last) ? [`${last}{`] : [];
      return [...new Set([query, ranking.corrected(query)].flatMap(allTerms)), ...begun];
    },
    add: ({ terms, asks, marks: more, keywords, counts }) => {
      version += 1;
      ranking.add(terms, asks);
      marks.add(more, keywords, counts);
    },
    ranking,
    marks,
    exact: (query) => {
      const written = query.trim().toLowerCase();
      const isMeant = ({ kind, title }: FullDocument) => kind === 'code' && [title.slice(0, 3), phraseInTitle(title)].includes(written);
      return documents.find(isMeant)?.href;
    },
    weighed: (text) => {
      const query = cut(text);
      const { certain, likely } = answers(query, read(query));
      if (certain.some(Boolean) || (marks.exact(query).length > 0 && !isWord(query) && !isPhrase(query, marks.exact(query)))) return [];
      return likely.flatMap((one) => (one && 'evidence' in one ? [{ href: one.document.href, evidence: one.evidence }] : []));
    },
    suggest: () =>
      toResults(
        documents
          .filter(({ kind }) => kind === 'code')
          .sort((a, b) => a.frequency! - b.frequency!)
          .slice(0, MOST_SUGGESTED),
      ),
  };

  /** A mark of which it is not there yet what it says has the line of its page. */
  function toLine(result: SearchResult): SearchResult {
    const page = documents[places.get(result.href.replace(/#.*/, '')) ?? -1];
    return result.excerpt[0]?.text === '' && page ? { ...result, excerpt: [{ text: page.summary, isMatch: false }] } : result;
  }

  /** Of a code that is found by a constant the languages that write it so. */
  function toConstant(result: SearchResult, query: string): SearchResult {
    if (identified(query)?.href !== result.href || result.kind !== 'code') return result;
    const found = languagesOf(query.trim().split(/\s+/).at(-1)!, languages);
    return found.length === 0 ? result : { ...result, heading: 'Constant in', excerpt: [{ text: found.join(', '), isMatch: false }] };
  }

  /** Of a product's page the mark that the query is about, if there is one. */
  function toMark(result: SearchResult, query: string): SearchResult {
    const place = result.kind === 'product' || result.kind === 'protocol' ? places.get(result.href) : undefined;
    if (place === undefined) return result;
    return (
      marks.sentences(query).find(({ page }) => page === place)?.result ??
      marks.parts(query).find(({ page }) => page === place)?.result ??
      marks.among(query).find((mark) => mark.page === place && isMark(mark))?.result ??
      marks.ofPage(place, query) ??
      result
    );
  }

  function toResults(found: readonly Found[]): SearchResult[] {
    return found.filter((one) => one !== undefined).map((one) => ('document' in one ? toResult(one.document, one.ask) : toResult(one)));
  }
}

/** A query without the phrase of a code that stands right behind its number: `503 nginx` of `503 Service Unavailable nginx`. */
function withoutPhrase(query: string, digits: string, names: readonly string[]): string {
  const name = names.find((name) => query.toLowerCase().split(digits)[1]?.replace(/^\W+/, '').startsWith(name.toLowerCase()));
  const at = name === undefined ? -1 : query.toLowerCase().indexOf(name.toLowerCase(), query.indexOf(digits));
  return at < 0 ? query : `${query.slice(0, at)} ${query.slice(at + name!.length)}`;
}

function toResult({ href, kind, title, statusClass, standing, summary }: FullDocument, ask?: string): SearchResult {
  return {
    href,
    kind,
    title,
    statusClass,
    standing,
    ...(ask ? { heading: 'Asked as' } : {}),
    excerpt: [{ text: ask ?? summary, isMatch: false }],
  };
}

/**
 * What RFC 9110 section 15 says of a number that has no page: its class, with the rule in place of the summary. The class is read off the
 * digits: a module shared with the help on numbers would be a file, and a request, of its own.
 */
function unknownNumber(digits: string, classes: readonly FullDocument[]): FullDocument | undefined {
  const code = Number(digits);
  const isOutside = code < 100 || code > 599;
  const own = classes.find(({ statusClass }) => statusClass === (isOutside ? '5xx' : `${digits.slice(0, 1)}xx`));
  if (!own) return undefined;
  return isOutside
    ? {
        ...own,
        title: `${digits} is no status code`,
        summary: 'HTTP has 100 to 599. A client treats such a response as a server error, 5xx.',
      }
    : {
        ...own,
        title: `${digits} is not assigned`,
        summary: `A client treats it as ${digits.slice(0, 1)}00, the general code of its class.`,
      };
}
