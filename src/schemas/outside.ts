import { z } from 'astro/zod';
import { sentence, text } from './fields.ts';
import { vendorUseSchema } from './vendor-use.ts';

/** A number that stands where a status code belongs and lies outside 100 to 599; in `content/outside.yaml` its digits stand before it. */
export const outsideSchema = z.strictObject({
  /** What it is called. Example: `Request denied`. */
  phrase: text,
  /** Who uses it for what, in one sentence. */
  summary: sentence,
  /** Everybody who uses it, with evidence. */
  vendors: z.array(vendorUseSchema).min(1, 'must name who uses it'),
});

/** All of `content/outside.yaml`: three digits to facts. */
export const outsidesSchema = z.record(
  z.string().regex(/^(?:0|[6-9])\d\d$/, 'must be three digits outside 100 to 599, in quotes'),
  outsideSchema,
);

/** Such a number as the catalogue holds it; its id is its digits. */
export type OutsideFacts = z.output<typeof outsideSchema>;
