import { z } from 'astro/zod';
import { comparisonSchema } from '../comparison.ts';
import { headerUseSchema } from '../code.ts';
import { languageSchema } from '../language.ts';
import { statusClassSchema } from '../status-class.ts';
import { codeFactsDocument } from './code.ts';
import { address, code, head, requirement, spec, statusClass } from './parts.ts';

const reviewed = z.iso.date().describe('The day on which somebody last read it against its sources.');
const addresses = z.strictObject({ html: address, markdown: address }).describe('The same page in other forms.');

/** `/api/v1/codes.json`: all codes, without prose. */
export const codesDocument = z.strictObject({ ...head, codes: z.array(codeFactsDocument).describe('Every code, by number.') });

/** `/api/v1/classes.json`. */
export const classesDocument = z.strictObject({
  ...head,
  classes: z
    .array(
      z.strictObject({
        class: statusClass,
        title: statusClassSchema.shape.title.describe('The name of the class in RFC 9110.'),
        tagline: statusClassSchema.shape.tagline.describe('What it says, as if the server spoke.'),
        summary: z.string().describe('What it means, in one sentence.'),
        spec: spec.describe('The section that defines it.'),
        unknownCode: z
          .strictObject({ treatAs: code, text: z.string(), spec })
          .describe('What a client does with a code of the class that it does not know.'),
        requirements: z.array(requirement).describe('Every normative statement about all codes of the class.'),
        codes: z.array(code).describe('The codes of the class that have a page.'),
        reviewed,
        addresses,
      }),
    )
    .describe('The five classes.'),
});

/** `/api/v1/headers.json`. */
export const headersDocument = z.strictObject({
  ...head,
  headers: z
    .array(
      z.strictObject({
        name: z.string().describe('The registered field name.'),
        spec: spec.describe('The section that defines it.'),
        summary: z.string().describe('What it says, in one sentence. Backticks mark code.'),
        uses: z
          .array(z.strictObject({ code, ...headerUseSchema.omit({ name: true }).shape }))
          .describe('The codes that use it: in which message, how strongly asked for, what for.'),
        address: address.describe('Its page.'),
      }),
    )
    .describe('Header fields that codes use, by name.'),
});

/** `/api/v1/languages.json`. */
export const languagesDocument = z.strictObject({
  ...head,
  languages: z
    .array(
      z.strictObject({
        id: z.string(),
        label: languageSchema.shape.label.describe('What people call it.'),
        library: languageSchema.shape.library.describe('The library or module that has the names.'),
        version: languageSchema.shape.version.describe('The release whose source was read.'),
        kind: languageSchema.shape.kind.describe('What a name is in the language.'),
        template: languageSchema.shape.template.describe('How a person writes it; {name} stands for the name.'),
        docs: address.describe('Public documentation.'),
        source: languageSchema.shape.source.describe('Where the names were read.'),
        names: z
          .array(
            z.strictObject({
              code: z.number().int().describe('The number; some libraries name numbers that are no status codes.'),
              written: z.string().describe('The name as it stands in a program.'),
              isDeprecated: z.boolean().describe('The name is marked as old, and there is no other.'),
              isOtherMeaning: z.literal(true).optional().describe('The name stands for another meaning that the number had in a draft.'),
              aliases: z.array(z.string()).describe('Other names.'),
              deprecated: z.array(z.string()).describe('Names that still work and are marked as old.'),
            }),
          )
          .describe('The names, by code.'),
        missing: z.array(code).describe('Registered codes that it has no name for.'),
        notes: z.array(z.string()).describe('What to know: irregular names, renames, gaps.'),
        address: address.describe('Its page.'),
      }),
    )
    .describe('Languages and frameworks, the common ones first.'),
});

/** `/api/v1/comparisons.json`. */
export const comparisonsDocument = z.strictObject({
  ...head,
  comparisons: z
    .array(
      z.strictObject({
        codes: z.array(code).length(2).describe('The two codes, the smaller first.'),
        question: comparisonSchema.shape.question.describe('The question that decides.'),
        first: z.string().describe('What follows for the first code.'),
        second: z.string().describe('What follows for the second code.'),
        differences: z
          .array(z.strictObject({ label: z.string(), values: z.array(z.string()).length(2) }))
          .describe('The facts in which they differ, for the first and the second.'),
        reviewed,
        addresses,
      }),
    )
    .describe('Pairs of codes that people weigh against each other.'),
});
