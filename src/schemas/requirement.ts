import { z } from 'astro/zod';
import { fieldName, sentence, specReference, text } from './fields.ts';
import { ID_MAX } from './source.ts';

/** The words of RFC 2119 in the order of their force. REQUIRED and SHALL are recorded as MUST, RECOMMENDED as SHOULD. */
export const REQUIREMENT_LEVELS = ['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY'] as const;

/** Of whom the cited sections speak. */
const ACTOR_WORDS =
  'server client origin cache user agent proxy gateway intermediary intercepting recipient sender final ultimate resource endpoint blocking entity HSTS host or and'.split(
    ' ',
  );

/** One normative statement of a specification about a code or a class, in our own words. */
export const requirementSchema = z.strictObject({
  /** Its name within the entry, in a few lower-case words, for ever: links end in it. Example: `fields-of-200`. */
  id: z
    .string()
    .max(ID_MAX, `must have at most ${ID_MAX} characters`)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens between them, such as no-content'),
  /** Other anchors that the statement was published under, which still lead to it; default none. Example: `[must-rfc-9110-15.5.2]`. */
  formerAnchors: z.array(z.string().regex(/^[a-z][a-z0-9.-]*$/, 'must be an anchor such as must-rfc-9110-15.5.2')).default([]),
  /** The RFC 2119 word of the statement. Example: `SHOULD`. */
  level: z.enum(REQUIREMENT_LEVELS),
  /** Who has to meet it, with the word of the section: `server`, `origin server`, `client`, `user agent`, `proxy`, `cache`. */
  actor: text.refine(
    (actor) => actor.split(' ').every((word) => ACTOR_WORDS.includes(word)),
    `must be made of the words ${ACTOR_WORDS.join(', ')}`,
  ),
  /** A full sentence that contains the word of `level` in lower case, so that it reads well with or without the tag. */
  text: sentence,
  /** The section that says so; not always the one that defines the code. Example: `RFC 9110 15.5.10`. */
  spec: specReference,
  /** The header fields that the statement is about; default none. Example: `[ETag, If-Match]`. */
  headers: z.array(fieldName).default([]),
});

/** A requirement as the catalogue holds it. */
export type Requirement = z.output<typeof requirementSchema>;
