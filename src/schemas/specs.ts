import { z } from 'astro/zod';
import { text } from './fields.ts';

/** A document that entries cite, with every section it has, so that no page links to an anchor that is not there. */
export const specSchema = z.strictObject({
  /** As the document has it. Example: `HTTP Semantics`. */
  title: text,
  /** Year of publication; of the revision that was read, for a draft. */
  year: z.number().int().min(1990).max(2100),
  /** The document that replaced it. Such a document is history, never the source of a current fact. Optional. */
  obsoletedBy: z
    .string()
    .regex(/^RFC \d+$/, 'must be a document such as RFC 9110')
    .optional(),
  /** Section numbers with spaces between them, appendices by their letter; without it the document is cited as a whole only. */
  sections: z
    .string()
    .regex(/^(?:[A-Z]|\d+)(?:\.\d+)*(?:\s+(?:[A-Z]|\d+)(?:\.\d+)*)*$/, 'must be section numbers with spaces between them')
    .transform((sections) => sections.split(/\s+/))
    .default([]),
});

/** All of `content/specs.yaml`: the document's name, `RFC 9110` or a draft's, to facts. */
export const specsSchema = z.record(
  z.string().regex(/^(?:RFC \d{4,5}|draft-[a-z0-9-]+)$/, 'must be a document such as RFC 9110, or the name of a draft'),
  specSchema,
);

/** The documents as the catalogue holds them. */
export type Specs = z.output<typeof specsSchema>;
