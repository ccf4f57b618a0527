import { vi } from 'vitest';
import type { FactSource } from '../../../../src/components/search/fact-source.ts';
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
    settle: vi.fn<NonNullable<SearchSource['settle']>>(),
    isSettled: vi.fn<NonNullable<SearchSource['isSettled']>>(),
    isSure: vi.fn<NonNullable<SearchSource['isSure']>>(),
    suggest: vi.fn<FactSource['suggest']>(),
    exact: vi.fn<FactSource['exact']>(),
  };
}

/** The two sources of the search, and what the search made them of. */
export const facts = { ...fakeSource('the facts'), made: vi.fn() };
export const text = { ...fakeSource('the full text'), made: vi.fn() };

/** Sources that find nothing, are sure of nothing and have nothing more to load. */
export function resetSources(): void {
  for (const source of [facts, text]) {
    source.made.mockReset();
    source.load.mockReset().mockResolvedValue(undefined);
    source.search.mockReset().mockResolvedValue([]);
    source.settle.mockReset().mockResolvedValue();
    source.isSettled.mockReset().mockReturnValue(true);
    source.isSure.mockReset().mockResolvedValue(false);
    source.suggest.mockReset().mockResolvedValue([]);
    source.exact.mockReset().mockResolvedValue(undefined);
  }
}

/** Makes the module of the facts' source for `vi.mock`. */
export const factModule = () => ({ factSource: (...given: unknown[]) => (facts.made(...given), facts) });
/** Makes the module of the full text's source for `vi.mock`. */
export const textModule = () => ({ pagefindSource: (...given: unknown[]) => (text.made(...given), text) });
