/** What a query is about, as far as its form tells. */
export type Query =
  /** A single number, with or without words: `409`, `http 422`, and with `isPasted` a line of a log: `"GET /x HTTP/1.1" 499 0`. */
  | { kind: 'number'; digits: string; rest: string; isPasted?: true }
  /** The beginning of a number: `40`, `5`, or with `isFamily` `52x`. */
  | { kind: 'prefix'; digits: string; isFamily: boolean }
  /** Two things weighed against each other: `401 vs 403`, `unauthorized or forbidden`. */
  | { kind: 'versus'; sides: [string, string]; rest: string }
  /** Anything else. */
  | { kind: 'words' };

/** A status line or a line of an access log: the number behind the version, or behind the quoted request. */
const PASTED = /\bHTTP\/\d(?:\.\d)?"?\s+(\d{3})\b/i;
/** Words around a number that add nothing to it. */
const NOISE = /\b(?:https?|status|codes?|errors?|responses?|the|what|is|an?|mean(?:s|ing)?|returned|got|getting)\b|[:=#?"'()[\],.]/gi;
/** Words between two things that are weighed. */
const AGAINST = /\s*(?:\bvs\b\.?|\bversus\b|\bor\b|\binstead of\b|\brather than\b|\bagainst\b|\bcompared (?:to|with)\b|\/)\s*/i;
const BETWEEN = /\b(?:difference|different|distinction)\s+between\s+(.+?)\s+and\s+(.+)$/i;

/** No question is longer than this; a longer text would only keep the browser busy. */
export const MAX_QUERY = 200;

/** A query as it is searched for: without spaces around it, and cut. */
export function cutQuery(text: string): string {
  return text.slice(0, MAX_QUERY).trim();
}

/** Reads a query by its form; what its words mean is the index's business. */
export function readQuery(text: string): Query {
  const query = text.trim();
  const [whole = '', pasted] = PASTED.exec(query) ?? [];
  // A log quotes the request; a status line has the phrase behind its number, and nothing else.
  if (pasted) return { kind: 'number', digits: pasted, rest: '', ...(whole.includes('"') ? { isPasted: true } : {}) };

  const numbers = [...query.matchAll(/(?<![\d.])(\d{3})(?![\d.]*\d)/g)].map(([digits]) => digits);
  const [first, second] = [...new Set(numbers)];
  if (first && second) {
    const rest = query.replace(/\d{3}/g, ' ').replace(AGAINST, ' ').trim();
    return { kind: 'versus', sides: [first, second], rest };
  }
  const sides = BETWEEN.exec(query)?.slice(1) ?? query.split(AGAINST);
  if (sides.length === 2 && sides.every((side) => side.trim())) {
    return { kind: 'versus', sides: [sides[0]!.trim(), sides[1]!.trim()], rest: '' };
  }
  if (first) return { kind: 'number', digits: first, rest: query.replace(first, ' ').replace(NOISE, ' ').replace(/\s+/g, ' ').trim() };

  const bare = query.replace(NOISE, ' ').trim();
  const prefix = /^([1-9]\d?)x{0,2}$/i.exec(bare)?.[1];
  if (prefix) return { kind: 'prefix', digits: prefix, isFamily: /x$/i.test(bare) };
  const outside = /^\d{4,9}$/.exec(bare)?.[0];
  if (outside) return { kind: 'number', digits: outside, rest: '' };
  return { kind: 'words' };
}
