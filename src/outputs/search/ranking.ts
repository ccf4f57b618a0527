import { toCompounds, toTerms } from './terms.ts';
import { distance, lettersIn, mayBeNear, slipsIn } from './typos.ts';
import { weights } from './weights.ts';

/** The texts of a page by which words find it. */
export interface RankedPage {
  names: readonly string[];
  keywords: string;
  summary: string;
  text: string;
  /** Terms that were learned to speak for it, each with a digit of base 36 behind it that says how much. */
  learned: string;
  /** Questions that it answers, as people type them. */
  asks: readonly string[];
}

/** What the words of a query say of a page. Shares are of the words' weight: a rare word weighs more. */
export interface Said {
  /** Its place in the list that the ranking was made of. */
  page: number;
  /** The share that it has, each word by where it stands in the page. */
  share: number;
  /** The share that it has at all. */
  covered: number;
  /** How much was learned that speaks for it. */
  learned: number;
  /** How near its nearest question is: a cosine. */
  near: number;
  /** The same of its nearest phrase among the keywords. */
  phrase: number;
  /** The share of the best of its names that the query has. */
  name: number;
  /** How nearly one of its names is all that the query says: the share of the name in the query times that of the query in the name. */
  same: number;
  /** The question of the page that is nearest, if it is near. */
  ask?: string;
}

/** What the words of a query say. */
export interface Words {
  /** How many there are that say something. */
  size: number;
  /** The share of them that no page has. */
  unknown: number;
  /** What the slips in them cost by the letter, in the mean: 0 if some page has each as it is written, or none has it even if it is misspelt. */
  slips: number;
  /** For each that some page has, also as the beginning of another or misspelt, the term that it means most surely. */
  meant: string[];
  pages: Said[];
}

/** Words of names that tell little outside them: "not logged in" is no more about 404 than about 405. */
const WEAK = new Set(['not', 'no', 'error', 'request', 'respons', 'server', 'client', 'api', 'page']);

/** What is left of their weight. */
const WEAKNESS = 0.3;

/** From here on, as a cosine, a question is near enough to the query to be shown as the reason for its page. */
const NEAR = 0.6;
/** So many pages are taken in at a step. */
const PAGES_A_STEP = 10;
/** And so many terms. */
const TERMS_A_STEP = 4000;

/** The base of the digits that tell how much was learned. */
export const BASE = 36;

const FIELDS = ['names', 'keywords', 'summary', 'text', 'asks'] as const;

/** A page, and how much a term says of it. */
export interface Posting {
  page: number;
  value: number;
}

/** A question, or without a text a phrase among the keywords. */
export interface Ask {
  page: number;
  text?: string;
  terms: ReadonlySet<string>;
  /** The length of its vector; undefined until it is asked for, or as it was loaded. */
  norm?: number | undefined;
}

/** What is loaded of a term: which senders have it, and what was learned of it for any page. */
export interface LoadedTerm {
  term: string;
  senders: readonly Posting[];
  learned: readonly Posting[];
}

/** What a ranking of texts that are not all there is told of those that lack. */
export interface Rest {
  /** The place of the first page whose texts may lack; so may those of all behind it. */
  firstSender: number;
  /** How many pages have a term, term by term as the texts that are there have them. */
  counts: readonly number[];
}

/** Pages by the words that they have. */
export interface Ranking {
  /** What the words of a query, as it was typed, say of the pages. */
  weigh: (query: string) => Words;
  /** Does any page have the term? */
  knows: (term: string) => boolean;
  /** The pages that have it. */
  pagesWith: (term: string) => number[];
  /** A query with the nearest term of some page in place of each word that none has. */
  corrected: (query: string) => string;
  /** All terms of its pages, and all of which something was learned. */
  terms: () => string[];
  learnedTerms: () => string[];
  /** How much a term weighs: the rarer, the more. */
  weightOf: (term: string) => number;
  /** How much a term says of the pages that have it, what was learned of it, and the questions and phrases: what `add` takes. */
  postingsOf: (term: string) => readonly Posting[];
  learnedOf: (term: string) => readonly Posting[];
  asks: readonly Ask[];
  /** Takes terms in, whole, with questions and phrases of pages whose texts lacked. */
  add: (terms: readonly LoadedTerm[], asks: readonly Ask[]) => void;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** All terms of a text; what is written as one word is one more. */
export const allTerms = (text: string) => [...toTerms(text), ...toCompounds(text)];

/** Makes the ranking of some pages, a few at a step. */
export function* buildRanking(pages: readonly RankedPage[], rest?: Rest): Generator<void, Ranking> {
  const counted = new Map<string, Map<number, number>>();
  const learned = new Map<string, Posting[]>();
  const each = FIELDS.map((field) => weights[field]);
  const asks: Ask[] = [];
  const asksWith = new Map<string, number[]>();
  function take(ask: Ask): void {
    if (ask.terms.size === 0) return;
    for (const term of ask.terms) {
      const own = asksWith.get(term) ?? [];
      if (own.length === 0) asksWith.set(term, own);
      own.push(asks.length);
    }
    asks.push(ask);
  }
  for (const [page, texts] of pages.entries()) {
    if (page % PAGES_A_STEP === PAGES_A_STEP - 1) yield;
    for (const [at, field] of FIELDS.entries()) {
      for (const text of [texts[field]].flat()) {
        const terms = new Set(allTerms(text));
        for (const term of terms) {
          const known = counted.get(term) ?? new Map<number, number>();
          if (known.size === 0) counted.set(term, known);
          known.set(page, (known.get(page) ?? 0) + each[at]!);
        }
        if (field === 'asks') take({ page, text, terms });
        if (field === 'keywords') for (const phrase of text.split(';')) take({ page, terms: new Set(toTerms(phrase)) });
      }
    }
    for (const own of texts.learned.split(' ').filter(Boolean)) {
      const term = own.slice(0, -1);
      const known = learned.get(term) ?? [];
      if (known.length === 0) learned.set(term, known);
      known.push({ page, value: parseInt(own.at(-1)!, BASE) });
    }
  }
  /** For each term the pages that have it, and how much it says of each: less and less with every further text. */
  const postings = new Map<string, Posting[]>();
  for (const [term, known] of counted) {
    if (postings.size % TERMS_A_STEP === 0) yield;
    postings.set(
      term,
      Array.from(known, ([page, count]) => ({ page, value: count / (count + weights.saturation) })),
    );
  }
  yield;
  /** How many pages have a term, where that is known and the texts are not all there. */
  const counts = new Map<string, number>();
  for (const [at, term] of rest ? [...postings.keys()].entries() : []) counts.set(term, rest!.counts[at] ?? 0);
  const weightsOf = new Map<string, number>();
  function idf(term: string): number {
    const known = weightsOf.get(term);
    if (known !== undefined) return known;
    const count = Math.max(counts.get(term) ?? 0, postings.get(term)?.length ?? 0);
    const weight = Math.log(1 + (pages.length - count + 0.5) / (count + 0.5)) * (WEAK.has(term) ? WEAKNESS : 1);
    weightsOf.set(term, weight);
    return weight;
  }
  const unknownIdf = Math.log(1 + (pages.length + 0.5) / 0.5);
  const normOf = (ask: Ask): number => (ask.norm ??= Math.sqrt([...ask.terms].reduce((sum, term) => sum + idf(term) ** 2, 0)));
  yield;
  const names = pages.map((page) => page.names.map((name) => [...new Set(toTerms(name))]));
  const vocabulary = [...postings.keys()].filter((term) => !term.startsWith('='));
  yield;

  /** The terms of the index that a term of the query may mean, and how surely. */
  function meant(term: string, isOpen: boolean): [term: string, sureness: number][] {
    const found: [string, number][] = postings.has(term) ? [[term, 1]] : [];
    if (isOpen && term.length > 1 && found.length === 0) {
      for (const known of vocabulary)
        if (known !== term && known.startsWith(term)) found.push([known, weights.prefix * (found.length ? 0.5 : 1)]);
    }
    if (found.length > 0 || term.startsWith('=')) return found;
    return spelt(term).map(([known, cost]) => [known, weights.typo * (1 - cost / 6)]);
  }

  /** The letters of each term of the vocabulary, from when a misspelt one is first asked for. */
  const letters: number[] = [];
  const speltOf = new Map<string, [string, number][]>();
  /** The terms that a misspelt one may be, with the cost of the slip. */
  function spelt(term: string): [string, number][] {
    const before = speltOf.get(term);
    if (before) return before;
    const most = slipsIn(term.length);
    const near: [string, number][] = [];
    for (let at = letters.length; at < vocabulary.length; at += 1) letters.push(lettersIn(vocabulary[at]!));
    const own = lettersIn(term);
    for (const [at, known] of most > 0 ? vocabulary.entries() : []) {
      if (!mayBeNear(own, letters[at]!, most)) continue;
      const cost = distance(term, known, most);
      if (cost < Infinity) near.push([known, cost]);
    }
    const least = Math.min(...near.map(([, cost]) => cost));
    const found = near.filter(([, cost]) => cost <= least + 0.3);
    speltOf.set(term, found);
    return found;
  }

  return {
    terms: () => [...postings.keys()],
    learnedTerms: () => [...learned.keys()],
    weightOf: idf,
    postingsOf: (term) => postings.get(term) ?? [],
    learnedOf: (term) => learned.get(term) ?? [],
    asks,
    add: (terms, more) => {
      for (const { term, senders, learned: own } of terms) {
        const before = (postings.get(term) ?? []).filter(({ page }) => page < (rest?.firstSender ?? Infinity));
        if (!postings.has(term) && senders.length > 0 && !term.startsWith('=')) vocabulary.push(term);
        if (before.length + senders.length > 0) postings.set(term, [...before, ...senders]);
        if (own.length > 0) learned.set(term, [...own]);
        weightsOf.delete(term);
      }
      for (const ask of more) take(ask);
      speltOf.clear();
    },
    knows: (term) => postings.has(term),
    pagesWith: (term) => (postings.get(term) ?? []).map(({ page }) => page),
    corrected: (query) =>
      query.replace(/[A-Za-z]+/g, (word) => {
        const [term, ...others] = toTerms(word);
        return term === undefined || others.length > 0 || postings.has(term) ? word : (spelt(term)[0]?.[0] ?? word);
      }),
    weigh: (query) => {
      const compounds = toCompounds(query).filter((term) => postings.has(term));
      const words = join([...new Set(toTerms(query))], postings);
      const terms = [...compounds, ...words];
      const meanings = terms.map((term, at) => meant(term, at === terms.length - 1 && /\w$/.test(query)));
      const surest = meanings.map((found) => found.toSorted(([, a], [, b]) => b - a)[0]?.[0]);
      const worth = meanings.map((found) =>
        found.length > 0 ? Math.min(...found.map(([known]) => idf(known))) : unknownIdf * weights.unknown,
      );
      const whole = sum(worth) || 1;
      const said = new Map<number, Said>();
      const of = (page: number) => {
        const known = said.get(page) ?? { page, share: 0, covered: 0, learned: 0, near: 0, phrase: 0, name: 0, same: 0 };
        said.set(page, known);
        return known;
      };
      const products = new Map<number, number>();
      for (const [at, found] of meanings.entries()) {
        const best = new Map<number, { value: number; sureness: number }>();
        const bestOfAsk = new Map<number, number>();
        // A word can have been learned that no text has.
        for (const [known, sureness] of learned.has(terms[at]!) ? ([[terms[at]!, 1]] as const) : found) {
          for (const { page, value } of learned.get(known) ?? []) of(page).learned += (sureness * value) / Math.sqrt(terms.length);
        }
        for (const [known, sureness] of found) {
          for (const { page, value: says } of postings.get(known)!) {
            const value = sureness * says;
            const before = best.get(page);
            if (!before || value > before.value) best.set(page, { value, sureness });
          }
          for (const ask of asksWith.get(known) ?? []) bestOfAsk.set(ask, Math.max(bestOfAsk.get(ask) ?? 0, sureness * idf(known)));
        }
        for (const [page, { value, sureness }] of best) {
          const one = of(page);
          one.share += (worth[at]! * value) / whole;
          one.covered += (worth[at]! * sureness) / whole;
        }
        for (const [ask, value] of bestOfAsk) products.set(ask, (products.get(ask) ?? 0) + worth[at]! * value);
      }
      const norm = Math.sqrt(worth.reduce((sum, value) => sum + value ** 2, 0));
      for (const [index, product] of products) {
        const { page, text } = asks[index]!;
        const near = product / (norm * normOf(asks[index]!));
        const one = of(page);
        if (text === undefined) {
          one.phrase = Math.max(one.phrase, near);
          continue;
        }
        if (near <= one.near) continue;
        one.near = near;
        if (near >= NEAR) one.ask = text;
      }
      const asked = new Set(meanings.flatMap((found) => found.map(([known]) => known)));
      for (const one of said.values()) {
        for (const name of names[one.page]!) {
          const share = shareOf(name, asked);
          one.name = Math.max(one.name, share);
          if (share > 0)
            one.same = Math.max(
              one.same,
              (share * sum(worth.filter((_, at) => meanings[at]!.some(([known]) => name.includes(known))))) / whole,
            );
        }
      }
      return {
        size: terms.length,
        unknown: meanings.filter(({ length }) => length === 0).length / (terms.length || 1),
        slips:
          sum(
            surest.map((known, at) => {
              const term = terms[at]!;
              return known === undefined || known.startsWith(term) ? 0 : distance(term, known, slipsIn(term.length)) / term.length;
            }),
          ) / (terms.length || 1),
        meant: surest.filter((known) => known !== undefined),
        pages: [...said.values()],
      };
    },
  };

  /** The share of some terms that are among others, by their weight. */
  function shareOf(terms: readonly string[], others: ReadonlySet<string>): number {
    const weigh = (some: readonly string[]) => some.reduce((sum, term) => sum + (postings.has(term) ? idf(term) : 0), 0);
    return weigh(terms.filter((term) => others.has(term))) / (weigh(terms) || 1);
  }
}

/**
 * Two words that more pages have as one than have the rarer of them, "time out", become that one; one that no page has, "ratelimits", becomes two
 * that some have.
 */
function join(terms: readonly string[], known: ReadonlyMap<string, { length: number }>): string[] {
  const pagesWith = (term: string) => known.get(term)?.length ?? 0;
  const joined: string[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const [term, next] = [terms[at]!, terms[at + 1]];
    if (
      next &&
      term.length + next.length > 5 &&
      known.has(term + next) &&
      pagesWith(term + next) >= Math.min(pagesWith(term), pagesWith(next))
    ) {
      joined.push(term + next);
      at += 1;
      continue;
    }
    const split = known.has(term) ? undefined : cutsOf(term).find(([a, b]) => known.has(a) && known.has(b));
    joined.push(...(split ?? [term]));
  }
  return joined;
}

/** The ways to cut a word into two of at least three letters. */
function cutsOf(term: string): [string, string][] {
  return Array.from({ length: Math.max(0, term.length - 5) }, (_, at) => [term.slice(0, at + 3), term.slice(at + 3)]);
}
