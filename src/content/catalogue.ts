import type { CodeFacts } from '../schemas/code.ts';
import type { ComparisonFacts } from '../schemas/comparison.ts';
import type { Decisions } from '../schemas/decisions.ts';
import type { GrpcFacts } from '../schemas/grpc.ts';
import type { GuideFacts } from '../schemas/guide.ts';
import type { HeaderFacts } from '../schemas/header.ts';
import type { LanguageNames } from '../schemas/language.ts';
import type { OutsideFacts } from '../schemas/outside.ts';
import type { OurApi } from '../schemas/our-api.ts';
import type { StatusClassFacts } from '../schemas/status-class.ts';
import type { Entry } from './entry.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';

export type CodeEntry = Entry<CodeFacts>;
export type ClassEntry = Entry<StatusClassFacts>;
/** A header field; its id is its name. */
export type HeaderEntry = Entry<HeaderFacts>;
export type GuideEntry = Entry<GuideFacts>;
export type ComparisonEntry = Entry<ComparisonFacts>;
/** A number outside 100 to 599; its id is its digits. */
export type OutsideEntry = Entry<OutsideFacts>;
export type LanguageEntry = Entry<LanguageNames>;

/** Everything that people wrote, as read from `content/`. */
export interface Entries {
  codes: CodeEntry[];
  classes: ClassEntry[];
  guides: GuideEntry[];
  comparisons: ComparisonEntry[];
  outside: OutsideEntry[];
  headers: HeaderEntry[];
  languages: LanguageEntry[];
  /** The questions of /choose/; undefined where the file cannot be read. */
  decisions: Decisions | undefined;
  /** Undefined where the file cannot be read. */
  grpc: GrpcFacts | undefined;
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
  /** By title. */
  guides: readonly GuideEntry[];
  /** By their codes. */
  comparisons: readonly ComparisonEntry[];
  /** By number. */
  outside: readonly OutsideEntry[];
  /** The questions of /choose/. */
  decisions: Decisions;
  grpc: GrpcFacts;
  /** By name. */
  headers: readonly HeaderEntry[];
  /** The common ones first. */
  languages: readonly LanguageEntry[];
  /** The team's own rules; undefined where there are none. */
  ourApi: OurApi | undefined;
}

/** The entries that have prose, whatever their kind. */
export function proseEntries({ codes, classes, guides, comparisons }: Pick<Entries, 'codes' | 'classes' | 'guides' | 'comparisons'>) {
  return [...codes, ...classes, ...guides, ...comparisons];
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
    guides: entries.guides.toSorted((a, b) => a.facts.title.localeCompare(b.facts.title)),
    comparisons: entries.comparisons.toSorted((a, b) => a.facts.codes[0] - b.facts.codes[0] || a.facts.codes[1] - b.facts.codes[1]),
    outside: entries.outside.toSorted((a, b) => Number(a.id) - Number(b.id)),
    decisions: entries.decisions!,
    grpc: entries.grpc!,
    headers: entries.headers.toSorted((a, b) => a.id.localeCompare(b.id)),
    ourApi: entries.ourApi,
    languages: entries.languages.toSorted((a, b) => a.facts.order - b.facts.order || a.facts.label.localeCompare(b.facts.label)),
  };
}
