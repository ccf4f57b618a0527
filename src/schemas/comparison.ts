import { z } from 'astro/zod';
import { ask, day, sentence, statusCode, text } from './fields.ts';

/** The front matter of `content/comparisons/<a>-vs-<b>.mdx`: two codes that people weigh against each other. */
export const comparisonSchema = z.strictObject({
  /** The two codes, the smaller first; the file's name repeats them. Example: `[401, 403]`. */
  codes: z.tuple([statusCode, statusCode]),
  /** The one question that decides. Example: `Would other credentials change the answer?` */
  question: z.string().regex(/\?$/, 'must be a question that ends with a question mark'),
  /** What follows from it, for the first code. One sentence. */
  first: sentence,
  /** What follows from it, for the second code. One sentence. */
  second: sentence,
  /** What people type who are in doubt between the two. Found by search, not shown. */
  keywords: z.array(text).default([]),
  /** Questions that the page answers, as people type them; see `ask`. Found by search. Example: `[user already exists]`. */
  asks: z.array(ask).default([]),
  /** The day on which a person last read the comparison against its sources. */
  reviewed: day,
  /** What that reading changed; the feed tells it. Optional. Example: `The timeout is 125 seconds, no longer 100.` */
  change: sentence.optional(),
});

/** A comparison as the catalogue holds it. */
export type ComparisonFacts = z.output<typeof comparisonSchema>;
