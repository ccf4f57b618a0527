import { readFileSync } from 'node:fs';

/** A query that people ask, and the pages that answer it, graded from 1 (helps) to 3 (is the answer). */
export interface JudgedQuery {
  query: string;
  kind: string;
  relevant: Record<string, number>;
}

/** How well queries find the pages that answer them. */
export interface Shares {
  /** The share of queries whose best page comes first, and that of those whose best page is among three. */
  first: number;
  three: number;
  /** Queries that find theirs further down or not at all, with what they find. */
  misses: string[];
}

const topics: Record<string, string> = JSON.parse(readFileSync('tests/fixtures/search-topics.json', 'utf8'));

/** The address that a judgement means: an address, `409`, `4xx`, `compare:401-403` or the name of a topic. */
export function pathOf(judged: string): string {
  if (/^\d{3}$/.test(judged)) return `/codes/${judged}/`;
  if (/^\dxx$/.test(judged)) return `/classes/${judged}/`;
  if (judged.startsWith('compare:')) return `/compare/${judged.slice(8).replace('-', '-vs-')}/`;
  return topics[judged] ?? judged;
}

/** The queries of a file of the fixtures, one a line. */
export function readQueries(name: string): JudgedQuery[] {
  return readFileSync(`tests/fixtures/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedQuery);
}

/** The pages that share the best grade. */
export function bestPages({ relevant }: JudgedQuery): string[] {
  const best = Math.max(...Object.values(relevant));
  return Object.keys(relevant)
    .filter((judged) => relevant[judged] === best)
    .map(pathOf);
}

/** How well queries find their pages. */
export function sharesOf(queries: readonly JudgedQuery[], find: (query: string) => string[]): Shares {
  const places = queries.map((query) => {
    const wanted = bestPages(query);
    const found = find(query.query);
    return { query: query.query, wanted, found, place: found.findIndex((path) => wanted.includes(path)) };
  });
  const share = (from: number, to: number) => places.filter(({ place }) => place >= from && place < to).length / places.length;
  return {
    first: share(0, 1),
    three: share(0, 3),
    misses: places
      .filter(({ place }) => place < 0 || place > 2)
      .map(({ query, wanted, found }) => `“${query}” seeks ${wanted.join(' or ')}, finds ${found.slice(0, 3).join(' ')}`),
  };
}
