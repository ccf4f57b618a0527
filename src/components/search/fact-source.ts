import {
  buildFactIndex,
  createFactIndex,
  saidOf,
  type Answer,
  type FactIndex,
  type FirstPart,
  type SenderPart,
} from '../../outputs/search/fact-index.ts';
import { unpack, unpackDetails, type PackedDetails, type PackedDocument } from '../../outputs/search/packed.ts';
import type { SearchResult, SearchSource } from '../../outputs/search/result.ts';

async function read<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Content;
}

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

/**
 * The facts of every page: names, numbers, constants, questions. They answer as soon as the first of three small files is there; the second
 * brings lines, keywords and questions, the third, for queries that may need it, products, protocols and their marks. What the marks say lies in
 * a file for each product, and is loaded for the first results.
 * @param folder where `facts.json`, `details.json`, `senders.json` and the folder `said` lie, below the site's base
 * @param most how many results it offers, if not the dialog's dozen
 */
export function factSource(folder: string, most?: number): FactSource {
  let best: FactIndex | undefined;
  let isWhole = false;
  const facts = once(async (): Promise<FirstPart> => {
    const { pages, marks } = await read<{ pages: PackedDocument[]; marks: FirstPart['marks'] }>(`${folder}facts.json`);
    return { pages: unpack(pages, folder.replace(/search\/$/, '')), marks, names: '' };
  });
  const details = once(async () => {
    const { names, ...packed } = await read<PackedDetails & { names: string }>(`${folder}details.json`);
    return { names, details: await inSteps(unpackDetails(packed)) };
  });
  const first = once(async () => {
    const part = await facts();
    // No first answer waits for them; who waits for them hears of a failure.
    details().catch(() => undefined);
    return createFactIndex(part);
  });
  const second = once(async () => (best = await inSteps(buildFactIndex({ ...(await facts()), ...(await details()) }))));
  const third = once(async () => {
    const { details: packed, ...rest } = await read<Omit<SenderPart, 'details'> & { details: PackedDetails }>(`${folder}senders.json`);
    const senders = { ...rest, details: await inSteps(unpackDetails(packed)) };
    best = await inSteps(buildFactIndex({ ...(await facts()), ...(await details()), senders }));
    isWhole = true;
  });
  /** Products and protocols whose lines were asked for; without them the results have the line of the page. */
  const asked = new Set<string>();
  const lacks = (query: string) => (isWhole ? best!.lacks(query).filter((href) => !asked.has(href)) : []);
  const tell = async (href: string) => {
    asked.add(href);
    const lines = await read<string[]>(`${folder}said/${saidOf(href)}.json`).catch(() => undefined);
    if (lines) best!.tell(href, lines);
  };
  const answer = async (query: string): Promise<Answer> => (best ?? (await first())).answer(query, most);
  return {
    name: 'the facts',
    load: first,
    search: async (query) => (await answer(query)).results,
    suggest: async () => (best ?? (await first())).suggest(),
    exact: async (query) => (best ?? (await first())).exact(query),
    isSettled: (query) =>
      (isWhole && lacks(query).length === 0) || (best !== undefined && best.answer(query).isSure && !best.needsSenders(query)),
    settle: async (query) => {
      await first();
      const index = await second();
      if (!index.answer(query).isSure || index.needsSenders(query)) await third();
      await Promise.all(lacks(query).map(tell));
    },
    isSure: async (query) => (await answer(query)).isSure,
  };
}
