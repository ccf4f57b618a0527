import { z } from 'astro/zod';
import { text } from './fields.ts';

/** What a document is, in the words of the RFC Editor's index. A registered code can rest on any of them. */
export const DOCUMENT_STATUSES = [
  'Internet Standard',
  'Draft Standard',
  'Proposed Standard',
  'Experimental',
  'Informational',
  'Historic',
  'Internet-Draft',
] as const;

/** A document that entries cite, with every section it has, so that no page links to an anchor that is not there. */
export const specSchema = z.strictObject({
  /** As the document has it. Example: `HTTP Semantics`. */
  title: text,
  /** Year of publication; of the first revision, for a draft. */
  year: z.number().int().min(1980, 'must be a year since 1980').max(2100),
  /** What the document is today. Example: `Experimental`. */
  status: z.enum(DOCUMENT_STATUSES),
  /** The month of the revision that was read, for a draft. Optional. Example: `2026-07`. */
  revised: z
    .string()
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'must be a month such as 2026-07')
    .optional(),
  /** The document that replaced it. Such a document is history, never the source of a current fact. Optional. */
  obsoletedBy: z
    .string()
    .regex(/^RFC \d+$/, 'must be a document such as RFC 9110')
    .optional(),
  /** Section numbers with spaces between them, appendices by their letter; without it the document is cited as a whole only. */
  sections: z
    .string()
    .transform((sections) => sections.trim().split(/\s+/))
    .superRefine((sections, context) => {
      const wrong = sections.find((section) => !/^(?:[A-Z]|\d+)(?:\.\d+)*$/.test(section));
      if (wrong !== undefined)
        context.addIssue({ code: 'custom', message: `must be section numbers with spaces between them, and "${wrong}" is none` });
    })
    .default([]),
});

/** All of `content/specs.yaml`: the document's name, `RFC 9110` or a draft's, to facts. */
export const specsSchema = z
  .record(z.string().regex(/^(?:RFC \d{4,5}|draft-[a-z0-9-]+)$/, 'must be a document such as RFC 9110, or the name of a draft'), specSchema)
  .superRefine((documents, context) => {
    for (const [name, { status, revised }] of Object.entries(documents)) {
      const isDraft = name.startsWith('draft-');
      if (isDraft !== (status === 'Internet-Draft'))
        context.addIssue({ code: 'custom', path: [name, 'status'], message: 'must be Internet-Draft for a draft, and for no RFC' });
      if (isDraft !== (revised !== undefined))
        context.addIssue({
          code: 'custom',
          path: [name, 'revised'],
          message: 'must be the month of the revision for a draft, and no RFC has it',
        });
    }
  });

/** The documents as the catalogue holds them. */
export type Specs = z.output<typeof specsSchema>;
