import type { Evidence } from '../../src/outputs/search/evidence.ts';

/** How often all lessons are gone through, and how far a step goes. */
const ROUNDS = 300;
const RATE = 0.05;
/** How much a weight costs, so that what is seldom seen stays small. */
const RIDGE = 0.005;
/** Adam (Kingma and Ba, 2015). */
const [MEAN, SQUARE, TINY] = [0.9, 0.999, 1e-8];
/** Weights have as many digits as change an order. */
const DIGITS = 3;

/** A question, the pages that are weighed for it, and which of them answer it. */
export interface Lesson {
  pages: readonly Evidence[];
  isRight: readonly boolean[];
  weight: number;
}

/**
 * Finds what each evidence counts for, by conditional logistic regression: that of the pages of a question those that answer it are most probable,
 * half of it for any one of them and half for all alike.
 */
export function regress(lessons: readonly Lesson[]): Evidence {
  const names = [...new Set(lessons.flatMap(({ pages }) => pages.flatMap((page) => Object.keys(page))))].sort();
  const rows = lessons.map(({ pages }) => pages.map((page) => Float64Array.from(names, (name) => page[name] ?? 0)));
  const spread = spreadOf(rows.flat(), names.length);
  for (const row of rows.flat()) for (const at of names.keys()) row[at]! /= spread[at]!;
  const total = lessons.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length);
  const means = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight) => RIDGE * weight);
    for (const [index, { isRight, weight }] of lessons.entries()) {
      const own = rows[index]!;
      const guess = toShares(own.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
      const right = isRight.reduce((sum, is, at) => sum + (is ? guess[at]! : 0), 0) || 1;
      const count = isRight.filter(Boolean).length;
      for (const [page, row] of own.entries()) {
        const wanted = isRight[page] ? 0.5 * (guess[page]! / right) + 0.5 / count : 0;
        const error = (weight / total) * (guess[page]! - wanted);
        for (const at of names.keys()) slope[at]! += error * row[at]!;
      }
    }
    for (const at of names.keys()) {
      means[at] = MEAN * means[at]! + (1 - MEAN) * slope[at]!;
      squares[at] = SQUARE * squares[at]! + (1 - SQUARE) * slope[at]! ** 2;
      weights[at]! -= (RATE * (means[at] / (1 - MEAN ** round))) / (Math.sqrt(squares[at] / (1 - SQUARE ** round)) + TINY);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at]! / spread[at]!).toFixed(DIGITS))]));
}

/** The standard deviation of each column: 1 where all are alike. */
function spreadOf(rows: readonly Float64Array[], columns: number): number[] {
  return Array.from({ length: columns }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[at]! - mean) ** 2, 0) / rows.length) || 1;
  });
}

function toShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const each = scores.map((score) => Math.exp(score - most));
  const sum = each.reduce((a, b) => a + b, 0);
  return each.map((value) => value / sum);
}
