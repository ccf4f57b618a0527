import type { Ranking, Words } from './ranking.ts';
import fitted from './subject.json' with { type: 'json' };

/** From so many words on a query is long. */
const LONG = 6;

/** What the words of a query tell of whether it is about anything that the pages are about. */
export interface Signs {
  /** How well its words fit the page that they fit best. */
  fit: number;
  /** How many words say something, if not many, the share of them that no page has, and what their slips cost by the letter. */
  size: number;
  unknown: number;
  slips: number;
  /** How seldom a word is that some page has: in the mean, and the rarest. */
  rarity: number;
  rarest: number;
  /** Of how many pages something was learned of a word, on a scale of logarithms, and how much of one at most: in the mean, and the most of all. */
  learned: number;
  told: number;
  most: number;
}

/** Without a word that says something there are none. */
export function signsOf(
  { size, unknown, slips, meant }: Omit<Words, 'pages'>,
  fit: number,
  { weightOf, learnedOf }: Pick<Ranking, 'weightOf' | 'learnedOf'>,
): Signs | undefined {
  if (size === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const rarities = meant.map(weightOf);
  const learned = meant.map(learnedOf);
  const told = learned.map((postings) => Math.max(0, ...postings.map(({ value }) => value)));
  return {
    fit,
    size: Math.min(size, LONG),
    unknown,
    slips,
    rarity: mean(rarities),
    rarest: Math.max(0, ...rarities),
    learned: mean(learned.map(({ length }) => Math.log1p(length))),
    told: mean(told),
    most: Math.max(0, ...told),
  };
}

/** How surely a query with such signs is about the subject: logistic regression on questions that people ask and on what they ask elsewhere. */
export function sureness(signs: Signs, weights: Partial<Record<string, number>> = fitted.weights): number {
  return Object.entries(signs).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}

/** Is it about anything that the pages are about? Of those that are a few in a thousand are taken for others. */
export const isOnSubject = (signs: Signs): boolean => sureness(signs) >= fitted.least;
