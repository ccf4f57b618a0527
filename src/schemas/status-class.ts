import { z } from 'astro/zod';
import { ask, day, sentence, specReference, statusClass, statusCode, SUMMARY_MAX, text, title, words } from './fields.ts';
import { requirementSchema } from './requirement.ts';

/** Longest tagline in characters: it stands beside a number. */
const TAGLINE_MAX = 60;

/** The front matter of `content/classes/<class>.mdx`: the facts of one class of status codes. */
export const statusClassSchema = z.strictObject({
  /** The class; the file's name repeats it. Example: `4xx`. */
  class: statusClass,
  /** The name of the class in RFC 9110. Example: `Client Error`. */
  title,
  /** What the class says in two to six words, as if the server spoke, no full stop. Example: `you need to change something`. */
  tagline: words.max(TAGLINE_MAX, `must have at most ${TAGLINE_MAX} characters`),
  /** What the class means, in one plain sentence of at most 120 characters. */
  summary: sentence.max(SUMMARY_MAX, `must have at most ${SUMMARY_MAX} characters`),
  /** The section that defines it. Example: `RFC 9110 15.5`. */
  spec: specReference,
  /** What a client does with a code of this class that it does not know. */
  unknownCode: z.strictObject({
    /** The code it is treated as. Example: `400`. */
    treatAs: statusCode,
    /** The same as a sentence. */
    text: sentence,
    /** The section that says so. Example: `RFC 9110 15`. */
    spec: specReference,
  }),
  /** Every normative statement about all codes of the class. */
  requirements: z.array(requirementSchema).default([]),
  /** What people type who look for the class. Found by search, not shown. */
  keywords: z.array(text).default([]),
  /** Questions that the page answers, as people type them; see `ask`. Found by search. Example: `[user already exists]`. */
  asks: z.array(ask).default([]),
  /** The day on which a person last read the entry against its sources. */
  reviewed: day,
  /** What that reading changed; the feed tells it. Optional. Example: `The timeout is 125 seconds, no longer 100.` */
  change: sentence.optional(),
});

/** The facts of one class as the catalogue holds them. */
export type StatusClassFacts = z.output<typeof statusClassSchema>;
