import { z } from 'astro/zod';
import { STANDINGS } from './code.ts';
import { text } from './fields.ts';

/** `content/registry.yaml`: code to what the IANA registry of status codes says of it. */
export const registrySchema = z.record(
  z.string().regex(/^[1-5]\d\d$/, 'must be a code of three digits in quotes'),
  z.strictObject({
    /** The registered reason phrase. Example: `Conflict`. */
    phrase: text,
    /** What the registry says of it, in our words. Example: `standard`. */
    standing: z.enum(STANDINGS),
    /** The sections that define it. Example: `[RFC 9110 15.5.10]`. */
    references: z.array(text),
  }),
);

/** The registry as the catalogue holds it. */
export type Registry = z.output<typeof registrySchema>;
