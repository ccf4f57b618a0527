import { buildFactIndex, createFactIndex, saidOf, type Answer, type FactIndex, type FirstPart } from '../../outputs/search/fact-index.ts';
import { unpack, type PackedDocument } from '../../outputs/search/packed.ts';
import type { SearchResult, SearchSource } from '../../outputs/search/result.ts';
import { partOf, readWords, toParts, type BasePart, type WordPart } from '../../outputs/search/words.ts';

/** A last word of one or two letters is mostly one that is being typed: what is known of those costs more than the rest of a query. */
const BEGUN = /(?<![A-Za-z\d])[A-Za-z\d]{1,2}$/;
/** So long the keys rest before it is taken for a word of its own, in milliseconds. */
const REST = 150;

async function read<Content>(address: string, cache?: RequestCache): Promise<Content> {
  const response = await fetch(address, cache && { cache });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Content;
}

/** A part as it is sent. */
type Packed<Part> = Omit<Part, 'pages'> & { pages: PackedDocument[] };

/** Loads once; a failure is forgotten, since the network may be back. */
function once<Content>(load: () => Promise<Content>): () => Promise<Content> {
  let loading: Promise<Content> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Runs steps to their end, and lets the page answer keys in between. */
async function inSteps<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The facts, and what only they can tell of a query. */
export interface FactSource extends SearchSource {
  /** Is all there that this query needs? */
  isSettled: (query: string) => boolean;
  /** Loads what makes the answer to this query better. */
  settle: (query: string) => Promise<void>;
  /** Is the first result what was asked for? Then no further source need be asked. */
  isSure: (query: string) => Promise<boolean>;
  /** What to offer before anything is typed. */
  suggest: () => Promise<SearchResult[]>;
  /** Where a query leads that is the number or the phrase of a code; undefined if it is neither. */
  exact: (query: string) => Promise<string | undefined>;
}

/** What is loaded of one build of the site. */
interface Build {
  /** Which it is. */
  version: () => Promise<string>;
  /** The best index that is there; the first, if none is. */
  index: () => Promise<FactIndex>;
  first: () => Promise<FactIndex>;
  /** Is all there that is known of the words of a query? */
  hasWords: (query: string) => boolean;
  isSettled: (query: string) => boolean;
  settle: (query: string) => Promise<void>;
}

/** @param cache how the first files are asked for; what lies behind them has addresses of its own in each build */
function openBuild(folder: string, cache?: RequestCache): Build {
  const base = folder.replace(/search\/$/, '');
  let best: FactIndex | undefined;
  let own = folder;
  let starts: string[] = [];
  const facts = once(async () => {
    const { pages, ...rest } = await read<Packed<FirstPart> & { version: string }>(`${folder}facts.json`, cache);
    return { ...rest, pages: unpack(pages, base) };
  });
  const details = once(async () => {
    const { pages, ...rest } = await read<Packed<BasePart> & { version: string }>(`${folder}details.json`, cache);
    return { ...rest, pages: unpack(pages, base) };
  });
  const first = once(async () => {
    const part = await facts();
    // No first answer waits for them; who waits for them hears of a failure.
    details().catch(() => undefined);
    return createFactIndex(part);
  });
  const second = once(async () => {
    const [one, other] = [await facts(), await details()];
    if (one.version !== other.version) throw new Error(`${folder}details.json is of another build than facts.json`);
    starts = other.starts.split(' ');
    own = `${folder}${other.version}/`;
    return (best = await inSteps(buildFactIndex(toParts(one, other))));
  });
  const loads = new Map<number, () => Promise<void>>();
  const loaded = new Set<number>();
  /** The parts with words of the query that are not there. */
  const missing = (index: FactIndex, query: string) =>
    [...new Set(index.termsOf(query).map((term) => partOf(term, starts)))].filter((part) => !loaded.has(part));
  const load = (index: FactIndex, part: number) => {
    const loading =
      loads.get(part) ??
      once(async () => {
        index.add(readWords(await read<WordPart>(`${own}words/${part}.json`)));
        loaded.add(part);
      });
    loads.set(part, loading);
    return loading();
  };
  /** Products and protocols whose lines were asked for; without them the results have the line of the page. */
  const asked = new Set<string>();
  const lacks = (index: FactIndex, query: string) => index.lacks(query).filter((href) => !asked.has(href));
  const tell = async (index: FactIndex, href: string) => {
    asked.add(href);
    const lines = await read<string[]>(`${own}said/${saidOf(href)}.json`).catch(() => undefined);
    if (lines) index.tell(href, lines);
  };
  // A word that is misspelt is known for what it is when its neighbours are there, and its own part may be another.
  const loadWords = async (index: FactIndex, text: string) => {
    for (let parts = missing(index, text); parts.length > 0; parts = missing(index, text)) {
      await Promise.all(parts.map((part) => load(index, part)));
    }
  };
  const hasWords = (query: string) => best !== undefined && missing(best, query).length === 0;
  let latest = '';
  return {
    version: async () => (await facts()).version,
    index: async () => best ?? (await first()),
    first,
    hasWords,
    isSettled: (query) => hasWords(query) && lacks(best!, query).length === 0,
    settle: async (query) => {
      latest = query;
      await first();
      const index = await second();
      const whole = query.replace(BEGUN, '');
      await loadWords(index, whole);
      if (whole !== query && missing(index, query).length > 0) {
        await new Promise((resolve) => setTimeout(resolve, REST));
        if (latest !== query) return;
        await loadWords(index, query);
      }
      await Promise.all(lacks(index, query).map((href) => tell(index, href)));
    },
  };
}

/**
 * The facts of every page: names, numbers, constants, questions. They answer as soon as the first of their files is there; the second brings lines,
 * keywords and the names of all products. What speaks for a page beyond that lies in a file for some words each, which is loaded for a query that has
 * one of them, and what the marks of a product say in a file of its own, which is loaded for the first results. Where the site was built anew since
 * the page was opened, all is loaded anew: parts of two builds do not fit.
 * @param folder where `facts.json`, `details.json` and the folder of the build lie, below the site's base
 * @param most how many results it offers, if not the dialog's dozen
 */
export function factSource(folder: string, most?: number): FactSource {
  let build = openBuild(folder);
  const answer = async (query: string): Promise<Answer> => (await build.index()).answer(query, most, build.hasWords(query));
  return {
    name: 'the facts',
    load: () => build.first(),
    search: async (query) => (await answer(query)).results,
    suggest: async () => (await build.index()).suggest(),
    exact: async (query) => (await build.index()).exact(query),
    isSettled: (query) => build.isSettled(query),
    settle: async (query) => {
      const before = build;
      try {
        await before.settle(query);
      } catch (error) {
        const newer = openBuild(folder, 'reload');
        if ((await newer.version()) === (await before.version())) throw error;
        await newer.settle(query);
        build = newer;
      }
    },
    isSure: async (query) => (await answer(query)).isSure,
  };
}
