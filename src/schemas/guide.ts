import { z } from 'astro/zod';
import { ask, day, sentence, statusCode, SUMMARY_MAX, text, title } from './fields.ts';

/** The front matter of `content/guides/<slug>.mdx`: a page on a subject that several codes share. */
export const guideSchema = z.strictObject({
  /** Example: `Redirects`. */
  title,
  /** What the reader finds, in one plain sentence of at most 120 characters. */
  summary: sentence.max(SUMMARY_MAX, `must have at most ${SUMMARY_MAX} characters`),
  /** Codes that the guide is about; their pages link back. Default none. */
  codes: z.array(statusCode).default([]),
  /** What people type who look for the subject. Found by search, not shown. */
  keywords: z.array(text).default([]),
  /** Questions that the page answers, as people type them; see `ask`. Found by search. Example: `[user already exists]`. */
  asks: z.array(ask).default([]),
  /** The day on which a person last read the guide against its sources. */
  reviewed: day,
  /** What that reading changed; the feed tells it. Optional. Example: `The timeout is 125 seconds, no longer 100.` */
  change: sentence.optional(),
});

/** A guide as the catalogue holds it. */
export type GuideFacts = z.output<typeof guideSchema>;
