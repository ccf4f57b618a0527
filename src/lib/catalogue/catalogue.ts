import type { CodeFacts } from '../../schemas/code.ts';
import type { HeaderFacts } from '../../schemas/header.ts';
import type { LanguageNames } from '../../schemas/language.ts';
import type { OurApi } from '../../schemas/our-api.ts';
import type { StatusClassFacts } from '../../schemas/status-class.ts';
import type { Entry } from './entry.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';

export type CodeEntry = Entry<CodeFacts>;
export type ClassEntry = Entry<StatusClassFacts>;
/** A header field; its id is its name. */
export type HeaderEntry = Entry<HeaderFacts>;
export type LanguageEntry = Entry<LanguageNames>;

/** Everything that people wrote, as read from `content/`. */
export interface Entries {
  codes: CodeEntry[];
  classes: ClassEntry[];
  headers: HeaderEntry[];
  languages: LanguageEntry[];
  /** The team's own rules; undefined where there are none. */
  ourApi: OurApi | undefined;
  /** Files that are there but could not be read, so that one typing error does not count again wherever others point to them. */
  unreadable: string[];
}

/** The content of the site, checked, in the order in which it is shown. */
export interface Catalogue {
  /** By number. */
  codes: readonly CodeEntry[];
  /** 1xx to 5xx. */
  classes: readonly ClassEntry[];
  /** By name. */
  headers: readonly HeaderEntry[];
  /** The common ones first. */
  languages: readonly LanguageEntry[];
  /** The team's own rules; undefined where there are none. */
  ourApi: OurApi | undefined;
}

/** All that is wrong with the entries, in the order of the files. */
export function checkEntries(entries: Entries): Problem[] {
  return rules
    .flatMap((rule) => rule.check(entries))
    .sort((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }) || (a.line ?? 0) - (b.line ?? 0));
}

/**
 * Builds the catalogue.
 * @throws {CatalogueError} with every problem of the content, if there is one
 */
export function toCatalogue(entries: Entries): Catalogue {
  const problems = checkEntries(entries);
  if (problems.length > 0) throw new CatalogueError(problems);
  return {
    codes: entries.codes.toSorted((a, b) => a.facts.code - b.facts.code),
    classes: entries.classes.toSorted((a, b) => a.facts.class.localeCompare(b.facts.class)),
    headers: entries.headers.toSorted((a, b) => a.id.localeCompare(b.id)),
    ourApi: entries.ourApi,
    languages: entries.languages.toSorted((a, b) => a.facts.order - b.facts.order || a.facts.label.localeCompare(b.facts.label)),
  };
}
