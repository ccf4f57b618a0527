/**
 * What the ranking weighs with: `npm run fit:search` finds these on the first half of the real questions and writes them here. Classes, guides and
 * fields were then raised a little by hand, since few of those questions seek them.
 */
export const weights = {
  /** How much a term says by where it stands. */
  names: 13.5,
  keywords: 4.5,
  summary: 7.68,
  text: 0.711,
  asks: 0.8,
  /** How much it counts what was learned of its words. */
  learned: 0.024,
  /** How soon more of a term says no more. */
  saturation: 4.2,
  /** How much it counts that more of the query is found: an exponent. */
  coverage: 0.666,
  /** What the beginning of a word counts for, and a word that is misspelt. */
  prefix: 0.6,
  typo: 1.28,
  /** What a word that no page has weighs against those that some have. */
  unknown: 0.75,
  /** What a page counts for by its kind: most people look for codes. */
  code: 1,
  class: 0.45,
  comparison: 0.55,
  guide: 0.8,
  behaviour: 0.85,
  header: 0.126,
  language: 0.311,
  outside: 0.427,
  list: 0.178,
  product: 0.5,
  protocol: 0.75,
  /** How much less a code counts that is met least than one that is met most, and one that is not registered. */
  rare: 0.164,
  unofficial: 0.8,
  /** What speaks for a page beside its words: the code whose number stands there, comparisons of it, products and protocols, fields that are named. */
  ownNumber: 0.705,
  numberCompared: 0.073,
  bothCompared: 2.43,
  namedProduct: 0.106,
  namedProtocol: 0.055,
  namedField: 1.037,
  /** What a sentence of an error page counts for its product and for its code, by how near it is. */
  sentence: 0.951,
  sentenceCode: 0.105,
  /** From which score on the first page is taken for the answer, and below which, if most words are unknown, nothing is: set by hand on the fitted half and on nonsense. */
  sure: 0.45,
  none: 0.25,
};
/** The name of each weight, and how much it is. */
export type Weights = Record<keyof typeof weights, number>;
