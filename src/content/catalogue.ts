import { KINDS } from '../schemas/measured.ts';
import type { Entries, Entry, ProseKind } from './entries.ts';
import { CatalogueError } from './problem.ts';
import { readContent, type ContentFile, type Reads } from './read.ts';

/** The files without which there is no site. */
type Single = 'specs' | 'decisions' | 'grpc' | 'methods' | 'mostMet' | 'mostMetProducts' | 'corrections' | 'lists' | 'registry' | 'probes';

/**
 * The content of the site, checked, in the order in which it is shown: codes and numbers outside by number, classes 1xx to 5xx, guides by
 * title, products and protocols too, comparisons by their codes, header fields by name, the common languages first, what
 * was measured by kind and name.
 */
export type Catalogue = Readonly<
  { [Kind in ProseKind | 'languages' | 'outside' | 'headers' | 'measured']: readonly Entries[Kind][number][] } & {
    [Kind in Single]: NonNullable<Entries[Kind]>;
  } & Pick<Entries, 'ourApi'>
>;

/**
 * Reads and checks the files of `content/`.
 * @param today the day of the build, `2026-11-20`
 * @param reads what was found the last time, which is added to
 * @throws {CatalogueError} with every problem of the content, if there is one
 */
export function readCatalogue(files: readonly ContentFile[], today: string, reads?: Reads): Catalogue {
  const { entries, problems } = readContent(files, today, reads);
  if (problems.length > 0) throw new CatalogueError(problems);
  return toCatalogue(entries);
}

/** Puts entries that have no problem in order. */
export function toCatalogue(entries: Entries): Catalogue {
  return {
    // The reader has said which of these files is missing.
    ...(entries as Entries & { [Kind in Single]: NonNullable<Entries[Kind]> }),
    codes: entries.codes.toSorted((a, b) => a.facts.code - b.facts.code),
    classes: entries.classes.toSorted((a, b) => a.facts.class.localeCompare(b.facts.class, 'en')),
    guides: entries.guides.toSorted(byTitle),
    comparisons: entries.comparisons.toSorted((a, b) => a.facts.codes[0] - b.facts.codes[0] || a.facts.codes[1] - b.facts.codes[1]),
    products: entries.products.toSorted(byTitle),
    protocols: entries.protocols.toSorted(byTitle),
    languages: entries.languages.toSorted((a, b) => a.facts.order - b.facts.order || a.facts.label.localeCompare(b.facts.label, 'en')),
    outside: entries.outside.toSorted((a, b) => Number(a.id) - Number(b.id)),
    headers: entries.headers.toSorted((a, b) => a.id.localeCompare(b.id, 'en')),
    measured: entries.measured.toSorted(
      (a, b) => KINDS.indexOf(a.facts.kind) - KINDS.indexOf(b.facts.kind) || a.facts.name.localeCompare(b.facts.name, 'en'),
    ),
  };
}

function byTitle(a: Entry<{ title: string }>, b: Entry<{ title: string }>): number {
  return a.facts.title.localeCompare(b.facts.title, 'en');
}
