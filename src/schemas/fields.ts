import { z } from 'astro/zod';

/**
 * Longest summary in characters. Search engines and chat previews cut a description at about 155, and the page of a header
 * field puts a sentence behind its own; a card has room for three lines.
 */
export const SUMMARY_MAX = 120;

/** A status code that HTTP allows: three digits, 100 to 599 (RFC 9110 section 15). */
export const statusCode = z
  .number('must be a number such as 409, without quotes')
  .int('must be a whole number')
  .min(100, 'must be 100 or more')
  .max(599, 'must be 599 or less: HTTP has no such code (RFC 9110 section 15)');

/** Three digits where a status belongs, outside 100 to 599; in quotes, because YAML would read 000 as zero. */
export const outsideNumber = z.string().regex(/^(?:0|[6-9])\d\d$/, 'must be three digits outside 100 to 599, in quotes');

/** One of the five classes, written as its pages are addressed: `4xx`. */
export const statusClass = z.enum(['1xx', '2xx', '3xx', '4xx', '5xx']);

/** Longest text of a field in characters: some ten lines. What needs more is prose, or two fields. */
const TEXT_MAX = 1000;
/** The name of a class. */
export type StatusClass = z.output<typeof statusClass>;

/** Any text that is not empty. */
export const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((written) => written.split('`').length % 2 === 1, 'has a backtick without its partner')
  .refine((written) => !/&#?\w+;/.test(written), 'has a character reference such as &amp;, and no HTML is read here: write the character')
  .refine((written) => !/\]\(/.test(written), 'has a link, and only prose has links')
  .max(TEXT_MAX, { error: ({ input }) => `must have at most ${TEXT_MAX} characters, and has ${(input as string).length}` });

/** One or more complete sentences: they end with a full stop. Backticks mark code. */
export const sentence = text.regex(/[.?!]`?$/, 'must be a sentence that ends with a full stop');

/**
 * What somebody types into a search box who needs the page, in their own words: a situation, a customer's sentence, a line of a log, an
 * exception, a dilemma. As typed: no full stop at the end, at most 100 characters. Found by search, and shown there as the reason why the page matched.
 * Example: `user already exists`.
 */
export const ask = text
  .max(100, 'must have at most 100 characters: it is what somebody types')
  .min(3, 'must have a word at least: it is what somebody types')
  .regex(/\p{L}/u, 'must have a word at least: it is what somebody types')
  .regex(/[^.!]$/, 'must end without a full stop: it is what somebody types');

/** Nobody reviewed a page before there was HTTP. */
const FIRST_DAY = '1990-01-01';

/** A day, written as 2026-11-20. YAML reads an unquoted day as a date; both forms are taken. Gives `YYYY-MM-DD`. */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a day such as 2026-11-20').refine((value) => value >= FIRST_DAY, 'must be a day since HTTP began: check the year'),
);

/** An address on another site; always https. */
export const webAddress = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' });

/** The registered name of a header field, in its usual capitals: `Retry-After`. */
export const fieldName = z.string().regex(/^[A-Z][A-Za-z0-9]*(-[A-Z0-9][A-Za-z0-9]*)*$/, 'must be a field name such as Retry-After');

/** A request method, in capitals: `PUT`. */
export const method = z.string().regex(/^[A-Z]+$/, 'must be a method in capitals such as PUT');

const SPEC_PATTERN = /^(?:RFC (?<rfc>\d{4,5})|(?<draft>draft-[a-z0-9-]+)) (?<section>(?:Appendix [A-Z]|[A-Z]|\d+)(?:\.\d+)*)$/;

/**
 * A section of a specification, written `RFC 9110 15.5.10`, `RFC 9110 B.3` for an appendix, or
 * `draft-ietf-httpbis-resumable-upload 5.2`. One string, because YAML would read a bare `15.10` as the number 15.1.
 * Gives `{ document, section }`; `src/facts/spec.ts` makes the address, `content/specs.yaml` says whether the section exists.
 */
export const specReference = z
  .string()
  .regex(SPEC_PATTERN, 'must name a document and a section, such as "RFC 9110 15.5.10"')
  .transform((written) => {
    const { rfc, draft, section } = SPEC_PATTERN.exec(written)!.groups!;
    return { document: rfc ? `RFC ${rfc}` : draft!, section: section!.replace('Appendix ', '') };
  });

/** A section of a specification as the catalogue holds it. */
export type SpecReference = z.output<typeof specReference>;
