import { z } from 'astro/zod';
import { ask, sentence, text, title } from './fields.ts';

/** What the search knows of a page that is no entry's: a list, or a tool. */
export const listSchema = z.strictObject({
  /** Example: `All codes`. */
  title,
  /** One sentence below it. */
  summary: sentence,
  /** What people type who mean just this page, besides its title, in small letters. */
  names: z.array(text).default([]),
  /** Further words. */
  keywords: z.array(text).default([]),
  /** Questions that the page answers, as people type them; see `ask`. */
  asks: z.array(ask).default([]),
});

/** All of `content/lists.yaml`: the page's path to what the search knows of it. */
export const listsSchema = z.record(z.string().regex(/^\/(?:[a-z-]+\/)+$/, 'must be a path such as /codes/'), listSchema);

/** The pages as the catalogue holds them. */
export type Lists = z.output<typeof listsSchema>;
