import { vi } from 'vitest';
import type { SearchResult, SearchSource } from '../../../../src/outputs/search/result.ts';

/** A result as a source gives it. */
export function result(href: string, more: Partial<SearchResult> = {}): SearchResult {
  return { href, title: href, kind: 'code', excerpt: [], ...more };
}

/** A source whose answers a test decides. */
export function fakeSource(name: string) {
  return {
    name,
    load: vi.fn<SearchSource['load']>(),
    search: vi.fn<SearchSource['search']>(),
    refined: vi.fn<NonNullable<SearchSource['refined']>>(),
  };
}

/** The two sources of the search, and what the search made them of. */
export const facts = { ...fakeSource('the facts'), made: vi.fn() };
export const text = { ...fakeSource('the full text'), made: vi.fn() };

/** Sources that find nothing and are refined at once. */
export function resetSources(): void {
  for (const source of [facts, text]) {
    source.made.mockReset();
    source.load.mockReset().mockResolvedValue(undefined);
    source.search.mockReset().mockResolvedValue([]);
    source.refined.mockReset().mockResolvedValue();
  }
}

/** Makes the module of the facts' source for `vi.mock`. */
export const factModule = () => ({ factSource: (...given: unknown[]) => (facts.made(...given), facts) });
/** Makes the module of the full text's source for `vi.mock`. */
export const textModule = () => ({ pagefindSource: (...given: unknown[]) => (text.made(...given), { ...text, refined: undefined }) });
