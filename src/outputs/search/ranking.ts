import { toCompounds, toTerms } from './terms.ts';
import { distance, slipsIn } from './typos.ts';
import { weights as fitted, type Weights } from './weights.ts';

/** The texts of a page by which words find it. */
export interface RankedPage {
  kind: string;
  names: readonly string[];
  keywords: string;
  summary: string;
  text: string;
  /** Questions that it answers, as people type them. */
  asks: readonly string[];
  /** From 0, met most, to 1, met least. */
  rareness: number;
  isUnofficial: boolean;
}

/** A page that has words of the query. */
export interface Ranked {
  /** Its place in the list that the ranking was made of. */
  page: number;
  /** How well it fits, whatever the length of the query; 1 is very well. */
  score: number;
  /** The question of the page that is nearest, if it is near. */
  ask?: string;
}

/** Words of names that tell little outside them: "not logged in" is no more about 404 than about 405. */
const WEAK = new Set(['not', 'no', 'error', 'request', 'respons', 'server', 'client', 'api', 'page']);

/** What is left of their weight. */
const WEAKNESS = 0.3;

/** From here on, as a cosine, a question is near enough to the query to be shown as the reason for its page. */
const NEAR = 0.6;
/** So many pages are taken in at a step. */
const PAGES_A_STEP = 20;

const FIELDS = ['names', 'keywords', 'summary', 'text', 'asks'] as const;

interface Ask {
  page: number;
  text: string;
  terms: Set<string>;
  norm: number;
}

/** Pages by the words that they have. */
export interface Ranking {
  /**
   * @param query as it was typed
   * @param bonus what speaks for pages beside their words, by their places
   */
  rank: (query: string, bonus?: ReadonlyMap<number, number>) => Ranked[];
  /** Does any page have the term? */
  knows: (term: string) => boolean;
}

/** All terms of a text; what is written as one word is one more. */
const allTerms = (text: string) => [...toTerms(text), ...toCompounds(text)];

/** Makes the ranking of some pages. Weights other than the fitted ones are for fitting them. */
export function createRanking(pages: readonly RankedPage[], weights: Weights = fitted): Ranking {
  const steps = buildRanking(pages, weights);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, a few pages at a step. */
export function* buildRanking(pages: readonly RankedPage[], weights: Weights = fitted): Generator<void, Ranking> {
  /** For each term, how many texts of each field of a page have it. */
  const postings = new Map<string, Map<number, number[]>>();
  const asks: Ask[] = [];
  const asksWith = new Map<string, number[]>();
  for (const [page, texts] of pages.entries()) {
    if (page % PAGES_A_STEP === PAGES_A_STEP - 1) yield;
    for (const [at, field] of FIELDS.entries()) {
      for (const text of [texts[field]].flat()) {
        const terms = new Set(allTerms(text));
        for (const term of terms) {
          const known = postings.get(term) ?? new Map<number, number[]>();
          if (known.size === 0) postings.set(term, known);
          const counts = known.get(page) ?? FIELDS.map(() => 0);
          counts[at]! += 1;
          known.set(page, counts);
          if (field !== 'asks') continue;
          const own = asksWith.get(term) ?? [];
          if (own.length === 0) asksWith.set(term, own);
          own.push(asks.length);
        }
        if (field === 'asks') asks.push({ page, text, terms, norm: 0 });
      }
    }
  }
  const idf = new Map(
    [...postings].map(([term, { size }]) => [
      term,
      Math.log(1 + (pages.length - size + 0.5) / (size + 0.5)) * (WEAK.has(term) ? WEAKNESS : 1),
    ]),
  );
  const unknownIdf = Math.log(1 + (pages.length + 0.5) / 0.5);
  for (const ask of asks) ask.norm = Math.sqrt([...ask.terms].reduce((sum, term) => sum + idf.get(term)! ** 2, 0));
  const vocabulary = [...postings.keys()].filter((term) => !term.startsWith('='));

  /** The terms of the index that a term of the query may mean, and how surely. */
  function meant(term: string, isOpen: boolean): [term: string, sureness: number][] {
    const found: [string, number][] = postings.has(term) ? [[term, 1]] : [];
    if (isOpen && term.length > 1) {
      for (const known of vocabulary)
        if (known !== term && known.startsWith(term)) found.push([known, weights.prefix * (found.length ? 0.5 : 1)]);
    }
    if (found.length > 0 || term.startsWith('=')) return found;
    return spelt(term).map(([known, cost]) => [known, weights.typo * (1 - cost / 6)]);
  }

  const speltOf = new Map<string, [string, number][]>();
  /** The terms that a misspelt one may be, with the cost of the slip. */
  function spelt(term: string): [string, number][] {
    const before = speltOf.get(term);
    if (before) return before;
    const most = slipsIn(term.length);
    const near = vocabulary.flatMap((known): [string, number][] => {
      const cost = most > 0 ? distance(term, known, most) : Infinity;
      return cost < Infinity ? [[known, cost]] : [];
    });
    const least = Math.min(...near.map(([, cost]) => cost));
    const found = near.filter(([, cost]) => cost <= least + 0.3);
    speltOf.set(term, found);
    return found;
  }

  return {
    knows: (term) => postings.has(term),
    rank: (query, bonus = new Map()) => {
      const compounds = toCompounds(query).filter((term) => postings.has(term));
      const words = join([...new Set(toTerms(query))], postings);
      const terms = [...compounds, ...words];
      const meanings = terms.map((term, at) => meant(term, at === terms.length - 1 && /\w$/.test(query)));
      const worth = meanings.map((found) =>
        Math.max(...found.map(([known]) => idf.get(known)!), found.length > 0 ? 0 : unknownIdf * weights.unknown),
      );
      const whole = worth.reduce((sum, value) => sum + value, 0);
      const each = FIELDS.map((field) => weights[field]);
      const scores = new Map<number, { sum: number; covered: number }>();
      const products = new Map<number, number>();
      for (const [at, found] of meanings.entries()) {
        const best = new Map<number, { value: number; sureness: number }>();
        const bestOfAsk = new Map<number, number>();
        for (const [known, sureness] of found) {
          for (const [page, counts] of postings.get(known)!) {
            const count = counts.reduce((sum, value, field) => sum + value * each[field]!, 0);
            const value = (sureness * count) / (count + weights.saturation);
            const before = best.get(page);
            if (!before || value > before.value) best.set(page, { value, sureness });
          }
          for (const ask of asksWith.get(known) ?? []) bestOfAsk.set(ask, Math.max(bestOfAsk.get(ask) ?? 0, sureness * idf.get(known)!));
        }
        for (const [page, { value, sureness }] of best) {
          const score = scores.get(page) ?? { sum: 0, covered: 0 };
          if (score.sum === 0) scores.set(page, score);
          score.sum += worth[at]! * value;
          score.covered += worth[at]! * sureness;
        }
        for (const [ask, value] of bestOfAsk) products.set(ask, (products.get(ask) ?? 0) + worth[at]! * value);
      }
      const norm = Math.sqrt(worth.reduce((sum, value) => sum + value ** 2, 0));
      const nearest = new Map<number, { near: number; text: string }>();
      for (const [index, product] of products) {
        const { page, text, norm: own } = asks[index]!;
        const near = product / (norm * own);
        if (near >= NEAR && near > (nearest.get(page)?.near ?? 0)) nearest.set(page, { near, text });
      }
      for (const page of bonus.keys()) if (!scores.has(page)) scores.set(page, { sum: 0, covered: 0 });
      return [...scores]
        .map(([page, { sum, covered }]): Ranked => {
          const words = whole === 0 ? 0 : (sum / whole) * (covered / whole) ** weights.coverage;
          const ask = nearest.get(page)?.text;
          return { page, score: (words + (bonus.get(page) ?? 0)) * priorOf(pages[page]!, weights), ...(ask ? { ask } : {}) };
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}

/** How much a page counts whatever the query: by its kind, and a code by how often it is met and whether it is registered. */
function priorOf({ kind, rareness, isUnofficial }: RankedPage, weights: Weights): number {
  const met = kind === 'code' ? 1 - weights.rare * rareness : 1;
  return (weights[kind as keyof Weights] ?? 1) * met * (isUnofficial ? weights.unofficial : 1);
}

/** Two words that the index has as one, "time out", become that one; one that it has as two, "ratelimit", becomes the two. */
function join(terms: readonly string[], known: ReadonlyMap<string, unknown>): string[] {
  const joined: string[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const [term, next] = [terms[at]!, terms[at + 1]];
    if (next && term.length + next.length > 5 && known.has(term + next)) {
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
