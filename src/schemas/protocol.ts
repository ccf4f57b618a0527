import { z } from 'astro/zod';
import { ask, day, method, sentence, statusClass, statusCode, SUMMARY_MAX, text, title } from './fields.ts';
import { cited, localId, sourceDocumentSchema } from './source.ts';

/**
 * How strongly a rule binds: a word of RFC 2119; `describes`, the text says what happens without such a word; `practice`, what
 * implementations do.
 */
export const RULE_LEVELS = ['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY', 'describes', 'practice'] as const;

/** What the protocol prescribes in one situation. */
export const protocolRuleSchema = z.strictObject({
  /** Its anchor, for ever. Example: `unknown-client`. */
  id: localId,
  /** What has happened. */
  situation: sentence,
  /** The endpoint or the resource that is asked. Example: `token endpoint`. */
  at: text.optional(),
  /** The methods of the request; default any. */
  methods: z.array(method).default([]),
  /** The codes that answer, the first choice first; empty where the rule is about any code, or about none. */
  codes: z.array(statusCode).default([]),
  /** Whole classes that answer, where the text names no code. */
  classes: z.array(statusClass).default([]),
  /** How strongly it binds. */
  level: z.enum(RULE_LEVELS),
  /** Whom it binds. */
  actor: z.enum(['server', 'client', 'both', 'intermediary']),
  /** Header fields that belong to it. Example: `[WWW-Authenticate]`. */
  fields: z
    .array(text.refine((name) => /^[\w{}-]+(?:: \S.*)?$/.test(name), 'must be the name of a field, such as Retry-After'))
    .default([]),
  /** What the content is, or the error code in it. Optional. Example: `error` is `invalid_client`. */
  body: sentence.optional(),
  /** What the client does then. Optional. */
  then: sentence.optional(),
  source: cited,
});

/** Rules of one part of the protocol, under one heading. */
export const protocolPartSchema = z.strictObject({
  id: localId,
  /** Example: `The token endpoint`. */
  title,
  /** What all of them share. Optional. */
  note: sentence.optional(),
  rules: z.array(protocolRuleSchema).min(1, 'must have a rule'),
});

/** An error name or code of the protocol itself that comes beside the status. */
export const protocolErrorSchema = z.strictObject({
  /** As it is written. Example: `invalid_client`. */
  mark: text,
  /** Its anchor, where none can be made of it. Optional. */
  id: localId.optional(),
  codes: z.array(statusCode).default([]),
  meaning: sentence,
  /** What the client does. Optional. */
  fix: sentence.optional(),
  source: cited,
});

/** The front matter of `content/protocols/<slug>.mdx`: what a protocol or format on top of HTTP prescribes, situation by situation. */
export const protocolSchema = z.strictObject({
  /** Example: `OAuth 2.0`. */
  title,
  /** What the page tells, in one plain sentence of at most 120 characters. */
  summary: sentence.max(SUMMARY_MAX, `must have at most ${SUMMARY_MAX} characters`),
  /** What was read. */
  documents: z.array(sourceDocumentSchema).min(1, 'must name what was read'),
  parts: z.array(protocolPartSchema).min(1, 'must have a part'),
  /** Its own error names; default none. */
  errors: z.array(protocolErrorSchema).default([]),
  /** What people type who look for it. Found by search, not shown. */
  keywords: z.array(text).default([]),
  /** Questions that the page answers, as people type them; see `ask`. Found by search. Example: `[user already exists]`. */
  asks: z.array(ask).default([]),
  /** The day on which a person last read the page against its sources. */
  reviewed: day,
  /** What that reading changed; the feed tells it. Optional. */
  change: sentence.optional(),
});

/** A protocol as the catalogue holds it. */
export type ProtocolFacts = z.output<typeof protocolSchema>;
