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

/** What stands where a text is yet to be written. */
export const PLACEHOLDER =
  /\b(?:TODO|TBD|TBA|FIXME|XXX)\b|\b[Ll]orem ipsum\b|\b(?:[Yy]our|[Ss]ome) (?:text|question|sentence|words?) here\b|^(?:\.{3}|…|\?+|[xX]{3,}|-+|[nN]\/[aA]|foo|bar|test|asdf)[.?]?$/;
/** A word that was typed twice: "the the". */
export const DOUBLED_WORD = /(?<![\w-])(the|a|an|of|to|and|in|for|with|is|or|by|as|from|be|it)\s+\1(?![\w-])/i;

/** What a program writes, as it writes it: a mark, a line of a log. */
export const verbatim = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((written) => written.split('`').length % 2 === 1, 'has a backtick without its partner')
  .refine((written) => !/&#?\w+;/.test(written), 'has a character reference such as &amp;, and no HTML is read here: write the character')
  .refine((written) => !/\]\(/.test(written), 'has a link, and only prose has links')
  .max(TEXT_MAX, { error: ({ input }) => `must have at most ${TEXT_MAX} characters, and has ${(input as string).length}` });

/** A text in one line that is not empty and is written out: fields have backticks and no other markup. */
export const text = verbatim
  .refine((written) => !/[\n\t]/.test(written), 'has a line break or a tab: write it in one line')
  .refine((written) => !PLACEHOLDER.test(written), 'is a placeholder: write the text, or leave the field out')
  .refine((written) => !DOUBLED_WORD.test(written), 'has a word twice: remove one')
  .refine((written) => !/\*\*/.test(written.replace(/`[^`]*`/g, '')), 'has two asterisks, and only prose has Markdown');

/** One or more complete sentences: they end with a full stop. Backticks mark code. */
export const sentence = text
  .regex(/[.?!。？！।؟۔]["`’‘”“»«」』)]*$/, 'must be a sentence that ends with a full stop')
  .refine((written) => !/(?<!\.)\.\.$|\s[.?!]$/.test(written), 'must end with one full stop, and no space before it')
  .refine((written) => !/\S {2,}\S/.test(written.replace(/`[^`]*`/g, '`')), 'has two spaces in a row: write one');

/** A few words: no sentence, so no full stop. */
export const words = text.refine((written) => !/[^.]\.$/.test(written), 'must end without a full stop: it is a few words, no sentence');

/** Longest title in characters: two lines of a phone. */
const TITLE_MAX = 80;

/** What a page is called, or what something on it is. */
export const title = text.max(TITLE_MAX, `must have at most ${TITLE_MAX} characters`);

/**
 * What somebody types into a search box who needs the page, in their own words: a situation, a customer's sentence, a line of a log, an
 * exception, a dilemma. As typed: no full stop at the end, at most 100 characters. Found by search, and shown there as the reason why the page matched.
 * Example: `user already exists`.
 */
export const ask = text
  .max(100, 'must have at most 100 characters: it is what somebody types')
  .min(3, 'must have a word at least: it is what somebody types')
  .regex(/\p{L}/u, 'must have a word at least: it is what somebody types')
  .refine((written) => !/^https?:\/\/\S+$/.test(written), 'must be words: nobody types an address of another site here')
  .regex(/[^.!]$/, 'must end without a full stop: it is what somebody types');

/** Nobody read anything here against its sources before the first of them was published, RFC 9110. */
const FIRST_DAY = '2022-06-01';

/** A day, written as 2026-11-20. YAML reads an unquoted day as a date; both forms are taken. Gives `YYYY-MM-DD`. */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
  z.iso
    .date('must be a day such as 2026-11-20')
    .refine((value) => value >= FIRST_DAY, 'must be a day since RFC 9110, of June 2022: check the year'),
);

/** Scheme, host and path, as a browser takes them; nobody's name and password. */
const ADDRESS = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][^\s<>"\\^`{|}]*)?$/;
/** Hosts that are made up, for examples (RFC 2606), or that only one machine or network knows. */
const NO_PUBLIC_HOST =
  /^https:\/\/(?:[^/]*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|local(?:host)?|internal)(?:[:/?#]|$)|^https:\/\/(?:[^/.]+|[\d.]+)(?:[:/?#]|$)/;

/** Is it an address with https, host and path, and nothing else? */
export function isWebAddress(written: string): boolean {
  return ADDRESS.test(written) && URL.canParse(written);
}

/** Is it the address of a page that everybody can open? */
export function isPublicAddress(written: string): boolean {
  return isWebAddress(written) && !NO_PUBLIC_HOST.test(written);
}

/** An address on another site; always https. */
export const webAddress = z
  .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
  .refine(isWebAddress, 'must be an address in small letters, without spaces and passwords');

/** The address of a source: a page that every reader can open. */
export const publicAddress = webAddress
  .refine(isPublicAddress, 'must be an address that everybody can open, not a made-up or a private host')
  .refine((written) => !/[?&](?:utm_\w+|gclid|fbclid)=/.test(written), 'has parameters that track its readers: cut them off')
  .refine((written) => !/[.,;:]$/.test(written), 'ends with a punctuation mark');

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
