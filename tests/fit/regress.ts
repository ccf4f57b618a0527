import type { Evidence } from '../../src/outputs/search/evidence.ts';

/** How often all lessons are gone through, and how far a step goes. */
const ROUNDS = 300;
const RATE = 0.05;
/** How much a weight costs, so that what is seldom seen stays small. */
const RIDGE = 0.005;
/** Adam (Kingma and Ba, 2015). */
const [MEAN, SQUARE, TINY] = [0.9, 0.999, 1e-8];
/** Weights have as many digits as change an order. */
const DIGITS = 2;
/** One that is no more than this changes none, and is left out. */
const LITTLE = 0.05;

/** A question, the pages that are weighed for it, and which of them answer it. */
export interface Lesson {
  pages: readonly Evidence[];
  isRight: readonly boolean[];
  weight: number;
}

/** A page as it is weighed: the places of its evidence among all names, and how much there is of each; what is 0 is left out. */
interface Row {
  places: Uint16Array;
  values: Float32Array;
}

/**
 * Finds what each evidence counts for, by conditional logistic regression: that of the pages of a question those that answer it are most probable,
 * half of it for any one of them and half for all alike.
 * @param given the lessons, which are read once: all of them as they are made would not fit into memory
 */
export function regress(given: Iterable<Lesson>): Evidence {
  const placeOf = new Map<string, number>();
  const toRow = (page: Evidence): Row => {
    const own = Object.entries(page).filter(([, value]) => value !== 0);
    for (const [name] of own) if (!placeOf.has(name)) placeOf.set(name, placeOf.size);
    return { places: Uint16Array.from(own, ([name]) => placeOf.get(name)!), values: Float32Array.from(own, ([, value]) => value!) };
  };
  const lessons = Array.from(given, ({ pages, isRight, weight }) => ({ rows: pages.map(toRow), isRight, weight }));
  const spread = spreadOf(
    lessons.flatMap(({ rows }) => rows),
    placeOf.size,
  );
  for (const { rows } of lessons)
    for (const { places, values } of rows) for (const at of values.keys()) values[at]! /= spread[places[at]!]!;
  const total = lessons.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(placeOf.size);
  const means = new Float64Array(placeOf.size);
  const squares = new Float64Array(placeOf.size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight) => RIDGE * weight);
    for (const { rows, isRight, weight } of lessons) {
      const guess = toShares(rows.map((row) => scoreOf(row, weights)));
      const right = isRight.reduce((sum, is, at) => sum + (is ? guess[at]! : 0), 0) || 1;
      const count = isRight.filter(Boolean).length;
      for (const [page, { places, values }] of rows.entries()) {
        const wanted = isRight[page] ? 0.5 * (guess[page]! / right) + 0.5 / count : 0;
        const error = (weight / total) * (guess[page]! - wanted);
        for (let at = 0; at < places.length; at += 1) slope[places[at]!]! += error * values[at]!;
      }
    }
    for (const at of weights.keys()) {
      means[at] = MEAN * means[at]! + (1 - MEAN) * slope[at]!;
      squares[at] = SQUARE * squares[at]! + (1 - SQUARE) * slope[at]! ** 2;
      weights[at]! -= (RATE * (means[at] / (1 - MEAN ** round))) / (Math.sqrt(squares[at] / (1 - SQUARE ** round)) + TINY);
    }
  }
  return Object.fromEntries(
    [...placeOf]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, at]) => [name, Number((weights[at]! / spread[at]!).toFixed(DIGITS))] as const)
      .filter(([, weight]) => Math.abs(weight) > LITTLE),
  );
}

function scoreOf({ places, values }: Row, weights: Float64Array): number {
  let score = 0;
  for (let at = 0; at < places.length; at += 1) score += values[at]! * weights[places[at]!]!;
  return score;
}

/** The standard deviation of each evidence: 1 where all are alike. */
function spreadOf(rows: readonly Row[], count: number): Float64Array {
  const sums = new Float64Array(count);
  const sumsOfSquares = new Float64Array(count);
  for (const { places, values } of rows) {
    for (let at = 0; at < places.length; at += 1) {
      sums[places[at]!]! += values[at]!;
      sumsOfSquares[places[at]!]! += values[at]! ** 2;
    }
  }
  return sums.map((sum, at) => Math.sqrt(Math.max(0, sumsOfSquares[at]! / rows.length - (sum / rows.length) ** 2)) || 1);
}

function toShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const each = scores.map((score) => Math.exp(score - most));
  const sum = each.reduce((a, b) => a + b, 0);
  return each.map((value) => value / sum);
}
