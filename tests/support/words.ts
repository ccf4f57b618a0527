import type { FactIndex } from '../../src/outputs/search/fact-index.ts';
import { partOf, readWords, type WordPart } from '../../src/outputs/search/words.ts';

/**
 * Has an index take in what a browser loads for a query, as `factSource` does.
 * @param starts the first terms of the parts
 * @param read gives a part by its number
 * @param loaded the parts that are there; those that are taken in are added
 */
export function takeWords(
  index: FactIndex,
  query: string,
  starts: readonly string[],
  read: (part: number) => WordPart,
  loaded = new Set<number>(),
) {
  for (;;) {
    const missing = [...new Set(index.termsOf(query).map((term) => partOf(term, starts)))].filter((part) => !loaded.has(part));
    if (missing.length === 0) return;
    for (const part of missing) {
      index.add(readWords(read(part)));
      loaded.add(part);
    }
  }
}
