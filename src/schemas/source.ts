import { z } from 'astro/zod';
import { day, publicAddress, sentence, text } from './fields.ts';

/** Longest name in characters that stands in an address: people read it out, and paste it. */
export const ID_MAX = 100;

/** A short name of its own in the file: it stands in addresses, for ever. */
export const localId = z
  .string()
  .max(ID_MAX, `must have at most ${ID_MAX} characters`)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens, such as access-log');

/** What a document is: what the maker says, what the maker's program says, what was seen when it ran here, what somebody else says. */
export const DOCUMENT_KINDS = ['documentation', 'specification', 'source code', 'run', 'report'] as const;

/** A document that was opened, or a run of the software: what a page about a product or a protocol rests on. */
export const sourceDocumentSchema = z.strictObject({
  /** By which statements of the file cite it. Example: `manual`. */
  id: localId,
  /** Example: `HAProxy Configuration Manual`. */
  title: text,
  /** Example: `documentation`. */
  kind: z.enum(DOCUMENT_KINDS).default('documentation'),
  /** Where it can be read; none for a run. */
  url: publicAddress.optional(),
  /** The version that was read: a release, a commit, a date of the copy. Example: `3.5-dev5 of 2026-08-21`. */
  version: text.optional(),
  /** The day on which it was last seen. */
  seen: day,
  /** What weakens it: an old copy, a page that has gone. Optional. */
  note: sentence.optional(),
});

/** A document as the catalogue holds it. */
export type SourceDocument = z.output<typeof sourceDocumentSchema>;

const CITED = /^(?<document>[a-z0-9]+(?:-[a-z0-9]+)*)(?: (?<at>\S.*))?$/;

/**
 * What a statement rests on: the id of a document of the same file, and behind a space where in it; several are parted by `; `. Example:
 * `manual §8.5; run`. Gives `{ document, at }[]`.
 */
export const cited = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?: [^;\s][^;]*)?(?:; [a-z0-9]+(?:-[a-z0-9]+)*(?: [^;\s][^;]*)?)*$/,
    'must be the id of a document and a place in it, such as "manual §8.5", several parted by "; "',
  )
  .transform((written) =>
    written.split('; ').map((one) => {
      const { document, at } = CITED.exec(one)!.groups!;
      return { document: document!, at };
    }),
  );

/** A citation as the catalogue holds it. */
export type Cited = z.output<typeof cited>;
