import type { Ranking } from './ranking.ts';
import fitted from './subject.json' with { type: 'json' };
import { toTerms } from './terms.ts';

/** What the words of a query tell of whether it is about anything that the pages are about. */
export interface Signs {
  /** How well its words fit the page that they fit best. */
  fit: number;
  /** How many words say something. */
  size: number;
  /** The share of them that no page has as they are written; all else is of what they are when slips are mended. */
  unknown: number;
  /** How many pages have a word, on a scale of logarithms: in the mean, and the word that the fewest have. */
  pages: number;
  fewest: number;
  /** Of how many pages something was learned of a word, on the same scale, and how much of one at most: in the mean, and the most of all. */
  learned: number;
  told: number;
  most: number;
}

/** What is asked of the texts. */
type Told = Pick<Ranking, 'postingsOf' | 'learnedOf' | 'corrected' | 'knows'>;

/** Without a word that says something there are none. */
export function signsOf(query: string, fit: number, { postingsOf, learnedOf, corrected, knows }: Told): Signs | undefined {
  const written = toTerms(query);
  const terms = [...new Set(toTerms(corrected(query)))];
  if (terms.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / terms.length;
  const pages = terms.map((term) => postingsOf(term).length);
  const learned = terms.map(learnedOf);
  const told = learned.map((postings) => Math.max(0, ...postings.map(({ value }) => value)));
  return {
    fit,
    size: terms.length,
    unknown: written.filter((term) => !knows(term)).length / written.length,
    pages: mean(pages.map(Math.log1p)),
    fewest: Math.log1p(Math.min(...pages)),
    learned: mean(learned.map(({ length }) => Math.log1p(length))),
    told: mean(told),
    most: Math.max(...told),
  };
}

/** How surely a query with such signs is about the subject: logistic regression on questions that people ask and on what they ask elsewhere. */
export function sureness(signs: Signs, weights: Partial<Record<string, number>> = fitted.weights): number {
  return Object.entries(signs).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}

/** Is it about anything that the pages are about? Of those that are three in a thousand are taken for others. */
export const isOnSubject = (signs: Signs): boolean => sureness(signs) >= fitted.least;
