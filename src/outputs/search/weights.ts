/**
 * What a term says by where it stands, found by coordinate ascent on the first half of the real questions. What all that is known of a page and
 * a query counts for together is `evidence.json`, which `npm run fit:search` writes.
 */
export const weights = {
  names: 13.5,
  keywords: 4.5,
  summary: 7.68,
  text: 0.711,
  asks: 0.8,
  /** How soon more of a term says no more. */
  saturation: 4.2,
  /** What the beginning of a word counts for, and a word that is misspelt. */
  prefix: 0.6,
  typo: 1.28,
  /** What a word that no page has weighs against those that some have. */
  unknown: 0.75,
  /** How much it counts that more of the query is found: an exponent. */
  coverage: 0.666,
};
