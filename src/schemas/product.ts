import { z } from 'astro/zod';
import { ACTORS } from './code.ts';
import { ask, day, outsideNumber, sentence, statusCode, SUMMARY_MAX, text } from './fields.ts';
import { cited, localId, sourceDocumentSchema } from './source.ts';
import { slugOfMark } from './mark-anchor.ts';

/** What kind of thing it is, in the order in which pages list them: along the way of a request from the edge to the program, then clients. */
export const PRODUCT_KINDS = [
  'CDN',
  'load balancer',
  'proxy',
  'server',
  'gateway',
  'firewall',
  'platform',
  'framework',
  'application',
  'API',
  'client',
] as const;

/** A code that the product sends, logs or makes up by itself, and when. One entry for each condition. */
export const sendSchema = z.strictObject({
  /** Example: `503`. */
  code: statusCode,
  /** The reason phrase that the product puts on it, if it is not the registered one. Example: `Web Server Is Down`. */
  phrase: text.optional(),
  /** Its anchor on the code's page, if it was published under another than its name gives now. Example: `by-heroku-router`. */
  anchor: localId.optional(),
  /** The part of the product that sends it, where not all of it does. Example: `Application Load Balancer`. */
  part: text.optional(),
  /** What the product means by it: needed where nobody registered the number, and where the product gives it a sense of its own. */
  meaning: sentence.optional(),
  /** When exactly it occurs. */
  when: sentence,
  /** What stands beside it in the log, a field or the body: usually one of the product's marks. Example: `UF`. */
  mark: text.optional(),
  /** The setting that decides, with its default in brackets. Example: `timeout connect (none)`. */
  setting: text.optional(),
  /** Who has to do something about it. */
  actor: z.enum(ACTORS),
  /** What that person does. */
  fix: sentence.optional(),
  /** The version since which it is so. Example: `2.5`. */
  since: text.optional(),
  /** Who gets to see it: the `client`, the `log only`, or `both`; default `client`. */
  visibleTo: z.enum(['client', 'log only', 'both']).default('client'),
  /** What makes `visibleTo` only half true; default none. */
  visibleNote: sentence.optional(),
  /**
   * How the number is used: `emitted` in responses; `log`, a mark in logs; `internal`, used inside and normally translated;
   * `client-library`, made up by a client that got no response; `label`, only a name; `historic`, no longer sent. Default `emitted`.
   */
  usage: z.enum(['emitted', 'log', 'internal', 'client-library', 'label', 'historic']).default('emitted'),
  /** What it rests on. */
  source: cited,
});

/**
 * A number outside 100 to 599 that the product sends, logs or keeps inside, where a status belongs. HTTP has no such codes, so it says what it
 * means and what to do.
 */
export const outsideUseSchema = z.strictObject({
  /** The number in quotes; several if they say the same. Example: `['720', '750']`. */
  numbers: z.array(outsideNumber).min(1, 'must name a number'),
  ...sendSchema.omit({ code: true, anchor: true, mark: true }).shape,
  /** What the product means by it. */
  meaning: sentence,
  /** What the person who meets it does. */
  fix: sentence,
});

/** A sign that the product leaves beside a status, or in its place: a log flag, an error code, a sub-status, a sentence of its error page. */
export const markSchema = z.strictObject({
  /** As it is written. Example: `UF`. */
  mark: text,
  /** Its anchor, where none can be made of the mark or two would be the same. Optional. */
  id: localId.optional(),
  /** The codes that it goes with, those met most first; empty where the sources name none. */
  codes: z.array(statusCode).default([]),
  /** What it says. */
  meaning: sentence,
  /** Who has to do something about it. */
  actor: z.enum(ACTORS),
  /** What that person does. */
  fix: sentence.optional(),
  /** The version since which it is so; or until which, in words. */
  since: text.optional(),
  /** What it rests on; else what its group does. */
  source: cited.optional(),
});

/** Marks that stand in the same place. */
export const markGroupSchema = z.strictObject({
  /** First part of their anchors. Example: `flags`. */
  id: localId,
  /** What kind of marks they are, and where they stand; a heading. Example: `Response flags, %RESPONSE_FLAGS%`. */
  title: text,
  /** How they are to be read. Optional. */
  note: sentence.optional(),
  /** What those rest on that do not say. */
  source: cited.optional(),
  marks: z.array(markSchema).min(1, 'must have a mark'),
});

/** A line of its log, taken apart. */
export const logSchema = z.strictObject({
  id: localId,
  /** Which log it is. Example: `HTTP log, option httplog`. */
  title: text,
  /** The setting or the documented format that gives it. Optional. */
  format: text.optional(),
  /** One line as it is written, from a made-up request. */
  example: text,
  /** Its columns from left to right; each value stands in the example. */
  columns: z.array(z.strictObject({ name: text, value: text, means: text })).min(2, 'must have two columns'),
  source: cited,
});

/** A word of its configuration that stands for a set of codes. */
export const wordSchema = z.strictObject({
  /** Example: `gateway-error`. */
  word: text,
  /** The setting that takes it. Example: `retry_on`. */
  setting: text,
  /** The codes that it stands for; empty for none. */
  codes: z.array(statusCode).default([]),
  /** What it stands for, in words. */
  meaning: sentence,
  source: cited,
});

/** Marks that several products write where a status would stand, when there is none; the guide `no-status` has a section on each. */
export const NO_STATUS_MARKS: readonly string[] = ['0', '-1', '-', '000'];

/** What stands where a status would, when there is none. */
export const noStatusSchema = z.strictObject({
  /** As it is written. Example: `-1`. */
  mark: text,
  /** Where it stands. Example: `status_code in the HTTP log`. */
  where: text,
  /** What it says. */
  meaning: sentence,
  /** What the person who meets it does. Optional. */
  fix: sentence.optional(),
  source: cited,
});

/** A header field by which the product tells that it answered, or why. */
export const productHeaderSchema = z.strictObject({
  /** As it is written. Example: `X-Cache`. */
  name: text,
  /** What it tells. */
  tells: sentence,
  source: cited,
});

/** The front matter of `content/products/<slug>.mdx`: what one server, proxy, platform, framework or client sends by itself, and its marks. */
export const productSchema = z.strictObject({
  /** Example: `HAProxy`. */
  title: text,
  /** Who makes it, as tables and filters name the vendor. Example: `AWS`. */
  maker: text,
  /** What prose calls it besides its title: by these a page that speaks of it is known. Example: `[IIS, HTTP.sys]`. */
  names: z.array(text).default([]),
  /** What kind of thing it is. Example: `load balancer`. */
  kind: z.enum(PRODUCT_KINDS),
  /** What the page tells, in one plain sentence of at most 120 characters. */
  summary: sentence.max(SUMMARY_MAX, `must have at most ${SUMMARY_MAX} characters`),
  /** What was read or run. */
  documents: z.array(sourceDocumentSchema).min(1, 'must name what was read'),
  /** How one sees that this product itself made the response; default none is known. */
  answered: z.array(z.strictObject({ sign: sentence, source: cited })).default([]),
  /** Header fields by which it tells; default none. */
  headers: z.array(productHeaderSchema).default([]),
  /** What it sends by itself, by code; default nothing. */
  sends: z.array(sendSchema).default([]),
  /** Numbers outside 100 to 599 that it uses; default none. Those that stand where there is no status, such as 0, are in `noStatus`. */
  outside: z.array(outsideUseSchema).default([]),
  /** Its marks, by where they stand; default none. */
  marks: z.array(markGroupSchema).default([]),
  /** Lines of its logs; default none. */
  logs: z.array(logSchema).default([]),
  /** Words of its configuration; default none. */
  words: z.array(wordSchema).default([]),
  /** What stands where a status would; default nothing. */
  noStatus: z.array(noStatusSchema).default([]),
  /** What people type who meet it, where the facts need not say it. Found by search, not shown. */
  keywords: z.array(text).default([]),
  /** Questions that the page answers, as people type them; see `ask`. Found by search. Example: `[user already exists]`. */
  asks: z.array(ask).default([]),
  /** The day on which a person last read the page against its sources. */
  reviewed: day,
  /** What that reading changed; the feed tells it. Optional. */
  change: sentence.optional(),
});

/** A product as the catalogue holds it. */
export type ProductFacts = z.output<typeof productSchema>;

/** Name of a mark's anchor on its product's page: `flags-UF`. */
export function anchorOfMark(group: { id: string }, { mark, id }: { mark: string; id?: string | undefined }): string {
  return `${group.id}-${id ?? slugOfMark(mark)}`;
}
