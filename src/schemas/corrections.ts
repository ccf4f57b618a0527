import { z } from 'astro/zod';
import { sentence, statusCode, text } from './fields.ts';

/** `content/corrections.yaml`: statements that are repeated from list to list and do not hold; `/about/` shows them. */
export const correctionsSchema = z.array(
  z
    .strictObject({
      /** The code whose page says what does hold. */
      code: statusCode,
      /** The statement, in quotation marks. */
      said: text.regex(/^“.*”$/, 'must stand in quotation marks: “…”'),
      /** What holds, as a sentence. */
      holds: sentence,
    })
    .refine(({ said, holds }) => said.slice(1, -1) !== holds, { path: ['holds'], message: 'must be another than what is said' }),
);

/** The corrections as the catalogue holds them. */
export type Corrections = z.output<typeof correctionsSchema>;
