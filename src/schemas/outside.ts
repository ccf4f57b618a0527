import { z } from 'astro/zod';
import { outsideNumber, sentence, text } from './fields.ts';
import type { VendorUse } from './vendor-use.ts';

/** A number that stands where a status code belongs and lies outside 100 to 599; in `content/outside.yaml` its digits stand before it. */
export const outsideSchema = z.strictObject({
  /** What it is called. Example: `Request denied`. */
  phrase: text,
  /** Who uses it for what, in one sentence. */
  summary: sentence,
});

/** All of `content/outside.yaml`: three digits to facts. */
export const outsidesSchema = z.record(outsideNumber, outsideSchema);

/** Such a number as the catalogue holds it, with what products use it for, which stands in their files; its id is its digits. */
export type OutsideFacts = z.output<typeof outsideSchema> & { vendors: VendorUse[] };
