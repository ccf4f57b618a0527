import { z } from 'astro/zod';
import { fieldName, sentence, specReference } from './fields.ts';

/** A header field that codes or classes name; in `content/headers.yaml` its name stands before it. */
export const headerSchema = z.strictObject({
  /** The section that defines it. Example: `RFC 9110 10.2.3`. */
  spec: specReference,
  /** What it says, in one sentence. */
  summary: sentence,
});

/** All of `content/headers.yaml`: name to facts. */
export const headersSchema = z.record(fieldName, headerSchema);

/** A header field as the catalogue holds it; its id is its name. */
export type HeaderFacts = z.output<typeof headerSchema>;
