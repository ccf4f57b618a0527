import type { ExcerptPart, SearchResult, SearchSource } from '../../outputs/search/result.ts';
import { toTerms } from '../../outputs/search/terms.ts';

/** How many results are shown. Each costs a request for its excerpt. */
const SHOWN = 5;

/** What of Pagefind's interface is used (pagefind.app/docs/api). */
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title: string; class?: string; standing?: string };
  filters: { kind?: string[] };
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** A match in a title or in the number outweighs any number of matches in the text. */
const RANKING = { metaWeights: { title: 12, code: 30, class: 6 }, pageLength: 0.4, termFrequency: 0.6 };

/**
 * The full text of every page, as Pagefind indexed it.
 * @param most how many results it offers
 * @param address of `pagefind.js`, below the site's base
 */
export function pagefindSource(address: string, most = SHOWN): SearchSource {
  let loading: Promise<Pagefind> | undefined;
  const load = () => {
    loading ??= start(address).catch((error: unknown) => {
      // The next query tries again: the network may be back.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    name: 'the full text',
    load,
    search: async (query) => {
      const { results } = await (await load()).search(query);
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return pages.map(toResult).filter(({ excerpt }) => hasWords(excerpt, query));
    },
  };
}

/** Part of a word of the query that a match must have: Pagefind takes the beginning of an unknown word for the word. */
const LEAST_OF_WORD = 0.6;

/** Are at least half of the query's words what matches, and not two letters of them? What matches in a title has no mark in its excerpt. */
function hasWords(excerpt: readonly ExcerptPart[], query: string): boolean {
  const matches = excerpt.filter(({ isMatch }) => isMatch).flatMap(({ text }) => toTerms(text));
  const asked = toTerms(query);
  const found = asked.filter((term) =>
    matches.some((match) => {
      const shared = [...term].findIndex((letter, at) => letter !== match[at]);
      return (shared < 0 ? term.length : shared) >= term.length * LEAST_OF_WORD;
    }),
  );
  return matches.length === 0 || found.length * 2 >= asked.length;
}

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: RANKING, excerptLength: 18, noWorker: true });
  await pagefind.init();
  return pagefind;
}

function toResult({ url, excerpt, meta, filters, sub_results: sections }: PagefindPage): SearchResult {
  const section = sections.find((part) => part.url.includes('#') && part.excerpt === excerpt);
  return {
    href: url,
    title: meta.title,
    statusClass: meta.class,
    kind: filters.kind?.[0],
    standing: meta.standing === 'standard' ? undefined : meta.standing,
    heading: section?.title.replace(/\s*#$/, ''),
    excerpt: toParts(excerpt),
  };
}

/** The characters that Pagefind escapes. */
const ESCAPED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** Pagefind marks matches with `<mark>` in escaped HTML. No parser of HTML is asked: what else stands there stays text. */
function toParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const [, match] = /^<mark>(.*)<\/mark>$/s.exec(part) ?? [];
      const text = (match ?? part).replace(/&(#?\w+);/g, (written, name: string) =>
        Object.hasOwn(ESCAPED, name) ? ESCAPED[name]! : written,
      );
      return { text, isMatch: match !== undefined };
    });
}
