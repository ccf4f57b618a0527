/** A piece of an excerpt. */
export interface ExcerptPart {
  text: string;
  /** Does it match the query? */
  isMatch: boolean;
}

/** One entry of the result list. */
export interface SearchResult {
  /** Where it leads, ready for a link; may end in the anchor of a section. */
  href: string;
  title: string;
  /** The class whose hue it has: `4xx`. */
  statusClass?: string | undefined;
  /** What kind of page it is, for filters: `code`, `guide`. */
  kind?: string | undefined;
  /** How a code stands in the registry, where that needs saying. */
  standing?: string | undefined;
  /** The heading under which it was found. */
  heading?: string | undefined;
  excerpt: ExcerptPart[];
}

/**
 * One index that answers queries. The dialog asks every source it is given and shows one list; a source that fails or is late
 * keeps no other from answering.
 */
export interface SearchSource {
  /** What it searches, for the message that it is missing: `the full text`. */
  name: string;
  /** Loads what the first query needs, so that it need not wait. May be called often. */
  load: () => Promise<unknown>;
  /**
   * @param query what was typed, not empty
   * @returns results, best first
   * @throws if the index cannot be loaded
   */
  search: (query: string) => Promise<SearchResult[]>;
  /** Is all there that this query needs? A source without it is never better than at first. */
  isSettled?: (query: string) => boolean;
  /** Loads what makes the answer to this query better. */
  settle?: (query: string) => Promise<void>;
  /** Is the first result what was asked for? Then no further source need be asked. */
  isSure?: (query: string) => Promise<boolean>;
}

/** One list from several: the earlier list first, and no page twice. */
export function mergeResults(lists: readonly (readonly SearchResult[])[]): SearchResult[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ href }) => {
    const page = href.replace(/#.*$/, '');
    return !seen.has(page) && seen.add(page);
  });
}

/** The sentence that tells which indexes are missing, in the order of the sources. */
export function sayLost(sources: readonly SearchSource[], lost: ReadonlySet<SearchSource>): string {
  const names = sources.filter((source) => lost.has(source)).map(({ name }) => name);
  return `The index of ${names.join(' and ')} could not be loaded.`;
}
