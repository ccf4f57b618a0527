import { createFactIndex, tools, type FactIndex } from '../../outputs/search/fact-index.ts';
import type { SenderParts } from '../../outputs/search/senders.ts';
import type { SearchDetail, SearchDocument } from '../../outputs/search/document.ts';
import type { SearchSource } from '../../outputs/search/result.ts';

async function read<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Content;
}

/**
 * The facts of every page: names, numbers, constants, keywords. They answer as soon as the first of three small files is there; the
 * others bring the lines under the titles and more words, and products, protocols and their marks.
 * @param most how many results it offers, if not the dialog's dozen
 * @param folder where `facts.json`, `details.json` and `senders.json` lie, below the site's base
 */
export function factSource(folder: string, most?: number): SearchSource {
  let loading: Promise<FactIndex> | undefined;
  let complete: FactIndex | undefined;
  let refined: Promise<void> = Promise.resolve();

  async function start(): Promise<FactIndex> {
    const documents = await read<SearchDocument[]>(`${folder}facts.json`);
    // What reads the marks comes with them: no first answer waits for it.
    refined = Promise.all([
      read<SearchDetail[]>(`${folder}details.json`),
      read<SenderParts>(`${folder}senders.json`),
      import('../../outputs/search/mark-index.ts'),
    ]).then(([details, senders, { createMarkIndex }]) => {
      complete = createFactIndex(documents, details, createMarkIndex(senders, tools));
    });
    // Who waits for it hears of the failure; nobody may be waiting.
    refined.catch(() => undefined);
    return createFactIndex(documents);
  }

  const load = () => {
    loading ??= start().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    name: 'the facts',
    load,
    search: async (query) => (complete ?? (await load())).search(query, most),
    refined: async () => {
      await load();
      await refined;
    },
  };
}
