import { z } from 'astro/zod';
import { ask, day, fieldName, method, sentence, specReference, statusCode, SUMMARY_MAX, text, title, words } from './fields.ts';
import { requirementSchema } from './requirement.ts';
import type { VendorUse } from './vendor-use.ts';

/**
 * How a code stands in the IANA registry: `standard` registered; `temporary` registered until a date; `obsolete` registered,
 * but no current specification uses it; `unused` reserved without a meaning; `unofficial` not registered at all.
 */
export const STANDINGS = ['standard', 'temporary', 'obsolete', 'unused', 'unofficial'] as const;

/** Who has to do something about the response. `nobody`: all went well, or nothing can be done. */
export const ACTORS = ['client', 'server', 'operator', 'nobody'] as const;

/**
 * May the client send the same request again? `yes` at once; `after-wait` later, unchanged; `after-change` of request,
 * target, credentials or circumstances; `no` it would fail the same way; `n/a` there is nothing to repeat.
 */
export const RETRY_VERDICTS = ['yes', 'after-wait', 'after-change', 'no', 'n/a'] as const;

/**
 * May a cache reuse the response? `heuristically` without being told (RFC 9110 section 15.1); `only if stated` with an explicit
 * freshness or `public`; `never` a specification forbids it or there is nothing to store.
 */
export const CACHE_RULES = ['heuristically', 'only if stated', 'never'] as const;

/** Does the response have content (a body)? `expected`: a specification asks for it, by the class rule too. */
export const CONTENT_RULES = ['none', 'optional', 'expected'] as const;

/** How strongly a specification ties a header field to the code. `typical`: named there without a word of RFC 2119. */
export const HEADER_LEVELS = ['MUST', 'SHOULD', 'MAY', 'typical'] as const;

/** A name that the code had in an earlier specification. */
export const formerPhraseSchema = z.strictObject({
  /** The old reason phrase. Example: `Payload Too Large`. */
  phrase: title,
  /** Where it was called so, in words. Example: `RFC 7231`. */
  source: text,
});

/** A header field that matters with the code. */
export const headerUseSchema = z.strictObject({
  /** Field name. Example: `Retry-After`. */
  name: fieldName,
  /** The message that carries it: the `request` that meets the code, or the `response` with it. */
  role: z.enum(['request', 'response']),
  /** `true` if the request that carries it is the next one, which the code asks for; default: the one that is answered. */
  next: z.literal(true, 'must be true; leave it out if the answered request carries it').optional(),
  /** How strongly the specification asks for it; a MUST can be conditional, `why` tells. */
  level: z.enum(HEADER_LEVELS),
  /** What it is for here. One sentence. */
  why: sentence,
});

/** The front matter of `content/codes/<code>.mdx`: the facts of one status code. The prose follows it. */
export const codeSchema = z.strictObject({
  /** The status code; the file's name repeats it. Example: `409`. */
  code: statusCode,
  /** The current reason phrase in the registry. Example: `Conflict`. */
  phrase: title,
  /** How the code stands in the registry. Example: `standard`. */
  standing: z.enum(STANDINGS),
  /** What the code says, in one plain sentence of at most 120 characters. Stands under the title and in link previews. */
  summary: sentence.max(SUMMARY_MAX, `must have at most ${SUMMARY_MAX} characters`),
  /** Names that earlier specifications gave it, newest first; default none. They are found by search. */
  formerPhrases: z.array(formerPhraseSchema).default([]),
  /** The sections that define the code now. Example: `[RFC 9110 15.5.10]`. Empty for an unofficial code. */
  specs: z.array(specReference),
  /** The document that first had the code. The year is computed. */
  firstDefined: z
    .strictObject({
      /** Example: `RFC 2068`. */
      document: z.string().regex(/^(RFC \d{4,5}|draft-[a-z0-9-]+)$/, 'must be a document such as "RFC 2068"'),
      /** A precision worth knowing. Optional. */
      note: sentence.optional(),
    })
    .optional(),
  /** Who generates the response. Example: `[origin server, gateway]`. Empty for a number that is reserved and never sent. */
  sentBy: z.array(z.enum(['origin server', 'gateway', 'proxy', 'cache', 'client'])),
  /** Who must act on it, and what they do. */
  actor: z.strictObject({
    /** Example: `client`. */
    who: z.enum(ACTORS),
    /** The action in a few words, no full stop. Example: `fetch, merge, send again`. */
    does: words,
  }),
  /** May the same request be sent again? */
  retry: z.strictObject({
    /** Example: `after-change`. */
    verdict: z.enum(RETRY_VERDICTS),
    /** The condition in a few words, no full stop. Example: `once the conflict is gone`. */
    condition: words,
    /** `spec` if a specification says so, `judgement` if it is our inference. */
    basis: z.enum(['spec', 'judgement']),
    /**
     * `true` if the status itself, by specification or by what it means, tells that the request was not carried out, so that it may be
     * repeated whatever its method (RFC 9110 section 9.2.2); default not said. Example: `true` for 421.
     */
    unapplied: z.literal(true, 'must be true; leave it out if the status does not tell').optional(),
  }),
  /** May a cache reuse the response? */
  cacheable: z.strictObject({
    /** Example: `only if stated`. */
    rule: z.enum(CACHE_RULES),
    /** A precision in a few words, no full stop. Example: `not heuristically cacheable`. */
    note: words,
  }),
  /** Does the response have content? */
  content: z.strictObject({
    /** Example: `expected`. */
    rule: z.enum(CONTENT_RULES),
    /** What it holds, in a few words, no full stop. Example: `say where the conflict is`. */
    note: words,
  }),
  /** The request methods it is tied to. */
  methods: z.strictObject({
    /** The methods, the most typical first; empty means any. Example: `[PUT, PATCH]`. */
    names: z.array(method).default([]),
    /** How the method matters. One or two sentences. */
    note: sentence,
  }),
  /** Every normative statement about the code. Class rules are in `content/classes`; default none. */
  requirements: z.array(requirementSchema).default([]),
  /** Header fields that matter with it, the most useful first; default none. */
  headers: z
    .array(
      headerUseSchema.refine(({ role, next }) => !next || role === 'request', {
        path: ['next'],
        message: 'must be left out: a response carries nothing into the next request',
      }),
    )
    .default([]),
  /** Codes to send instead, with the situation that calls for each, as a full sentence. Stands where the prose has `<InsteadOf />`. */
  insteadOf: z.array(z.strictObject({ code: statusCode, when: sentence })).default([]),
  /** Codes it is mixed up with, and the difference in one sentence. Both entries name each other. */
  confusedWith: z.array(z.strictObject({ code: statusCode, difference: sentence })).default([]),
  /** Other codes worth a look, none that `insteadOf` or `confusedWith` names already; default none. */
  related: z.array(statusCode).default([]),
  /** gRPC codes that the Google API mapping answers with this status. Example: `[ABORTED, ALREADY_EXISTS]`. */
  grpc: z.array(z.string().regex(/^[A-Z_]+$/, 'must be a gRPC code such as ALREADY_EXISTS')).default([]),
  /** What people type who have this problem, where the prose need not say it. Found by search, not shown. */
  keywords: z.array(text).default([]),
  /** Questions that the page answers, as people type them; see `ask`. Found by search. Example: `[user already exists]`. */
  asks: z.array(ask).default([]),
  /** The day on which a person last read the entry against its sources. */
  reviewed: day,
  /** What that reading changed; the feed tells it. Optional. Example: `The timeout is 125 seconds, no longer 100.` */
  change: sentence.optional(),
});

/** What the entry of one code says. */
export type WrittenCodeFacts = z.output<typeof codeSchema>;

/** The facts of one code as the catalogue holds them: with what products use the number for, which stands in their files. */
export type CodeFacts = WrittenCodeFacts & { vendors: VendorUse[] };
