import { z } from 'astro/zod';
import { sentence, text, webAddress } from './fields.ts';

/** How the team's API uses a code: it returns it; something in front of it does; it never occurs. */
export const OUR_USES = ['returned', 'gateway', 'never'] as const;

/** Longest example of content in characters: what a reader takes in beside the rule. */
const BODY_MAX = 4000;

/** What one team's API does with one code. */
export const ourRuleSchema = z.strictObject({
  /** Example: `returned`. */
  use: z.enum(OUR_USES),
  /** When it occurs, in one or two sentences. */
  when: sentence,
  /** An example of the content, as it is sent. JSON has to parse. Optional. */
  body: z.string().trim().min(1, 'must not be empty; leave it out').max(BODY_MAX, `must have at most ${BODY_MAX} characters`).optional(),
  /** What clients should know besides. Sentences; optional. */
  notes: sentence.optional(),
  /** How the rule departs from the specification, and what that asks for. Sentences; optional. */
  departs: sentence.optional(),
});

/** `content/our-api.yaml`: the rules of the team that runs this copy of the site. */
export const ourApiSchema = z.strictObject({
  /** What the API is called. Example: `Fjord Library API`. */
  name: text.max(80, 'must have at most 80 characters'),
  /** Where it is documented. Optional. */
  documentation: webAddress.optional(),
  /** Code to rule; keys in quotes. */
  codes: z.record(z.string().regex(/^[1-5]\d\d$/, 'must be a code of three digits in quotes'), ourRuleSchema),
});

/** The team's rules as the catalogue holds them. */
export type OurApi = z.output<typeof ourApiSchema>;

/** One of them. */
export type OurRule = z.output<typeof ourRuleSchema>;
