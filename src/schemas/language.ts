import { z } from 'astro/zod';
import { publicAddress, sentence, text, title } from './fields.ts';

/** A name in a program. */
const name = text.regex(/^[^\s()[\]{}<>"'`,;]+$/, 'must be a bare name, without spaces, brackets and quotation marks');
const codeNames = z.record(z.string().regex(/^[1-9]\d\d$/, 'must be a code of three digits in quotes'), name);

/** More positions than these are no order that anybody had in mind. */
const ORDER_MAX = 99;

/** `content/languages/<id>.yaml`: the names that one language or framework gives to status codes. */
export const languageSchema = z.strictObject({
  /** What people call it. Example: `Go`. */
  label: title,
  /** The library or module that has the names. Example: `net/http`. */
  library: text,
  /** The release whose source was read. Example: `1.27.3`. */
  version: text,
  /** What a name is in the language. Example: `constant`, `enum member`, `symbol`. */
  kind: text,
  /** Position in tables: the common ones first, then by label. Example: `1`. */
  order: z.number().int().min(1).max(ORDER_MAX),
  /** How a person writes it; `{name}` stands for the name. Example: `http.{name}`. */
  template: z.string().regex(/^[^{}]*\{name\}[^{}]*$/, 'must contain {name}, once'),
  /** Public documentation. */
  docs: publicAddress,
  /** Where the names were read. */
  source: z.strictObject({
    /** Repository on GitHub. Example: `golang/go`. */
    repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name'),
    /** The file in it. */
    path: text.refine(
      (path) => !/^\/|^https?:|(?:^|\/)\.\.(?:\/|$)/.test(path),
      'must be the path in the repository, without a slash before it',
    ),
    /** The tag or commit that was read. */
    revision: text.refine(
      (revision) => !/^(?:main|master|trunk|develop|HEAD|latest)$/i.test(revision),
      'must be a tag or a commit: a branch moves on',
    ),
  }),
  /** Code to name; a code that the target lacks is absent. Keys in quotes. */
  codes: codeNames.refine((codes) => Object.keys(codes).length > 0, 'must have a name'),
  /** Other names for a code that the source does not call old; default none. */
  aliases: z.record(z.string(), z.array(name)).default({}),
  /** `true` if its aliases are the names of older releases, kept for those who use them; default not said. */
  aliasesAreOlder: z.literal(true, 'must be true; leave it out if the aliases are as good as the names').optional(),
  /** Names that still work but that the source marks as old; default none. */
  deprecated: z.record(z.string(), z.array(name)).default({}),
  /** Codes whose only name, the one under `codes`, is itself marked as old; default none. */
  onlyDeprecated: z.array(z.string()).default([]),
  /** Codes whose name stands for another meaning that the number had in a draft; default none. */
  otherMeaning: z.array(z.string()).default([]),
  /** Names above that are neither a phrase of their code nor what another language calls it; default none. */
  irregular: z.array(name).default([]),
  /** What a person should know: irregular names, renames, gaps. Sentences; default none. */
  notes: z.array(sentence).default([]),
});

/** The names of one language as the catalogue holds them; its id is the file's name. */
export type LanguageNames = z.output<typeof languageSchema>;
