import { z } from 'astro/zod';
import { publicAddress, sentence, text } from './fields.ts';

/** One vendor's own use of the number. */
export const vendorUseSchema = z.strictObject({
  /** Who uses it. Example: `Cloudflare`. */
  name: text,
  /** The product, where the name alone is too wide. Example: `Elastic Load Balancing`. */
  product: text.optional(),
  /** The vendor's reason phrase. Example: `Web Server Is Down`. */
  phrase: text.optional(),
  /** What the vendor means by it. */
  meaning: sentence,
  /** When exactly it occurs. */
  trigger: sentence,
  /** Who gets to see it: the `client`, the `log only`, or `both`. */
  visibleTo: z.enum(['client', 'log only', 'both']),
  /** What makes `visibleTo` only half true; default none. */
  visibleNote: sentence.optional(),
  /**
   * How the vendor uses it: `emitted` in responses; `log`, a mark in logs; `internal`, used inside and normally translated;
   * `client-library`, made up by a client that got no response; `label`, only a name; `historic`, no longer sent.
   */
  usage: z.enum(['emitted', 'log', 'internal', 'client-library', 'label', 'historic']),
  /** What the person who meets it does. */
  fix: sentence,
  /** How good the evidence is: the vendor's documentation or source code, or somebody else's report. */
  confidence: z.enum(['primary', 'secondary']),
  /** The evidence. */
  source: z.strictObject({ title: text, url: publicAddress }),
});

/** A vendor's use of a number, as pages tell it. */
export type VendorUse = z.output<typeof vendorUseSchema> & {
  /** Its anchor on the code's page, where that is not made of its names. */
  anchor?: string | undefined;
};
