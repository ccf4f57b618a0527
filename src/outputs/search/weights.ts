/** What the ranking weighs with: `npm run fit:search` finds these on the first half of the real questions and writes them here. */
export const weights = {
  /** How much a term says by where it stands. */
  names: 13.5,
  keywords: 4.5,
  summary: 7.68,
  text: 0.711,
  asks: 0.667,
  /** How much it counts what was learned of its words. */
  learned: 0.045,
  /** How soon more of a term says no more. */
  saturation: 4.219,
  /** How much it counts that more of the query is found: an exponent. */
  coverage: 0.999,
  /** What the beginning of a word counts for, and a word that is misspelt. */
  prefix: 0.6,
  typo: 1.28,
  /** What a word that no page has weighs against those that some have. */
  unknown: 1.35,
  /** What a page counts for by its kind: most people look for codes. */
  code: 1,
  class: 0.263,
  comparison: 0.667,
  guide: 0.85,
  behaviour: 0.85,
  header: 0.246,
  language: 0.311,
  outside: 0.64,
  list: 0.178,
  product: 0.5,
  protocol: 0.75,
  /** How much less a code counts that is met least than one that is met most, and one that is not registered. */
  rare: 0.109,
  unofficial: 0.8,
  /** What speaks for a page beside its words: the code whose number stands there, comparisons of it, products and protocols, fields that are named. */
  ownNumber: 0.47,
  numberCompared: 0.026,
  bothCompared: 1.08,
  namedProduct: 0.133,
  namedProtocol: 0.083,
  namedField: 1.037,
  /** What a sentence of an error page counts for its product and for its code, by how near it is. */
  sentence: 0.951,
  sentenceCode: 0.105,
  /** From which score on the first page is taken for the answer, and below which, if most words are unknown, nothing is: set by hand on the fitted half and on nonsense. */
  sure: 0.3,
  none: 0.25,
};
/** The name of each weight, and how much it is. */
export type Weights = Record<keyof typeof weights, number>;
