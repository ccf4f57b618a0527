import type { JudgedQuery } from '../support/questions.ts';
import { bestPages } from '../support/questions.ts';
import { BASE } from '../../src/outputs/search/ranking.ts';
import { toCompounds, toTerms } from '../../src/outputs/search/terms.ts';
import type { FullDocument } from '../../src/outputs/search/document.ts';

/** How often all lines are gone through, how far the first step goes, and how soon what is not said again is forgotten. */
const ROUNDS = 8;
const RATE = 0.5;
const DECAY = 1e-5;
/** A share of a guess below which nothing is corrected. */
const NEGLIGIBLE = 1e-4;
/** The largest level, for the strongest: the last digit of base 36. */
const LEVELS = 35;
/** So many pages, as a share, a term says least of: they are all the same to it, and what it says of another counts from there. */
const INDIFFERENT = 0.9;
/** What is weaker than this share of the strongest is left out: it would be loaded and change little. */
const LEAST = 0.03;

/** How much more a judged question counts than one that was written for a page. */
const JUDGED = 3;

/** A text and the page that it is about. */
interface Lesson {
  terms: readonly string[];
  page: number;
  weight: number;
}

/**
 * Learns which terms speak for which page, by multinomial logistic regression on everything that is known to be about one page: its names,
 * line, keywords and questions, the half of the real questions that may be fitted on, and lines that were written to be learned from.
 * @returns for each page, by its address, its terms, each with a digit of base 36 behind it
 */
export function learn(
  documents: readonly FullDocument[],
  judged: readonly JudgedQuery[],
  written: readonly { page: string; ask: string }[],
) {
  const places = new Map(documents.map(({ href }, place) => [href, place]));
  const lessons = [
    ...documents.flatMap(({ title, names, summary, keywords, asks }, page): Lesson[] => [
      ...asks.map((ask) => ({ terms: termsOf(ask), page, weight: 1 })),
      ...[title, ...names].map((name) => ({ terms: termsOf(name), page, weight: 2 })),
      ...[keywords, summary].map((text) => ({ terms: termsOf(text), page, weight: 1 })),
      ...termsOf(keywords).map((term) => ({ terms: [term], page, weight: 0.3 })),
    ]),
    ...judged.flatMap((query): Lesson[] => {
      const pages = bestPages(query).filter((path) => places.has(path));
      return pages.map((path) => ({ terms: termsOf(query.query), page: places.get(path)!, weight: JUDGED / pages.length }));
    }),
    ...written.map(({ page, ask }): Lesson => ({ terms: termsOf(ask), page: placeOf(page), weight: 1 })),
  ].filter(({ terms }) => terms.length > 0);

  function placeOf(path: string): number {
    const place = places.get(path);
    if (place === undefined) throw new Error(`tests/fit/questions: there is no page ${path}`);
    return place;
  }

  const weights = regress(lessons, documents.length);
  const floors = new Map([...weights].map(([term, row]) => [term, row.toSorted()[Math.floor(INDIFFERENT * row.length)]!]));
  const strongest = Math.max(...[...weights].map(([term, row]) => row.reduce((a, b) => Math.max(a, b), 0) - floors.get(term)!));
  const learned = documents.map((): string[] => []);
  for (const [term, row] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [page, weight] of row.entries()) {
      const share = (weight - floors.get(term)!) / strongest;
      if (share >= LEAST) learned[page]!.push(`${term}${Math.round(LEVELS * share).toString(BASE)}`);
    }
  }
  return Object.fromEntries(documents.flatMap(({ href }, page) => (learned[page]!.length > 0 ? [[href, learned[page]!.join(' ')]] : [])));
}

const termsOf = (text: string) => [...new Set([...toCompounds(text), ...toTerms(text)])];

/** Weights by term, page by page: AdaGrad (Duchi, Hazan and Singer, 2011), in an order that is the same each time. */
function regress(lessons: Lesson[], pages: number): Map<string, Float32Array> {
  const weights = new Map<string, Float32Array>();
  const squares = new Map<string, Float32Array>();
  for (const term of new Set(lessons.flatMap(({ terms }) => terms))) {
    weights.set(term, new Float32Array(pages));
    squares.set(term, new Float32Array(pages).fill(1e-3));
  }
  const random = numbers();
  const guess = new Float64Array(pages);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(lessons, random);
    for (const { terms, page, weight } of lessons) {
      const share = 1 / Math.sqrt(terms.length);
      guess.fill(0);
      for (const term of terms) {
        const row = weights.get(term)!;
        for (let at = 0; at < pages; at += 1) guess[at]! += share * row[at]!;
      }
      toShares(guess);
      guess[page]! -= 1;
      for (const term of terms) {
        const row = weights.get(term)!;
        const past = squares.get(term)!;
        for (let at = 0; at < pages; at += 1) {
          const error = weight * guess[at]!;
          if (Math.abs(error) < NEGLIGIBLE) continue;
          const slope = share * error + DECAY * row[at]!;
          past[at]! += slope * slope;
          row[at]! -= (RATE * slope) / Math.sqrt(past[at]!);
        }
      }
    }
  }
  return weights;
}

/** Turns scores into shares of one. */
function toShares(scores: Float64Array): void {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (const [at, score] of scores.entries()) sum += scores[at] = Math.exp(score - most);
  for (const at of scores.keys()) scores[at]! /= sum;
}

/** Numbers from 0 to 1 that are as good as random, and the same each time. */
function numbers(): () => number {
  let seed = 1;
  return () => (seed = (seed * 48271) % 2147483647) / 2147483647;
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
}
