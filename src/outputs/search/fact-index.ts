import MiniSearch from 'minisearch';
import type { FullDocument, SearchDetail, SearchDocument } from './document.ts';
import { phraseInTitle, toIdentifier } from './identifier.ts';
import { cutQuery, readQuery } from './query.ts';
import type { MarkIndex } from './mark-index.ts';
import { mergeResults, type SearchResult } from './result.ts';
import { toTerms } from './terms.ts';

/** How many results the index of facts offers. */
const MOST = 12;
/** A name weighs more than a word that people use for it, and that more than a word of a sentence. */
const BOOST = { names: 4, keywords: 3.5, summary: 2.6, text: 1.6 };
/** Words of names that tell little outside them: "not logged in" is no more about 404 than about 405. */
const WEAK = new Set(['not', 'no']);
/** How much it counts that more of the query's words are found: an exponent. */
const COVERAGE = 2.2;
/** A comparison, a guide or a header field has to fit better than a code: most people look for codes. */
const KIND_BOOST: Record<SearchDocument['kind'], number> = {
  code: 1,
  class: 0.8,
  comparison: 0.55,
  guide: 0.95,
  header: 0.6,
  language: 0.7,
  outside: 0.7,
  list: 0.6,
};

/** What another index is made with: handed over, since a file that both import would be one more request. */
export const tools = { MiniSearch, toTerms };

/** Answers queries from the facts. */
export interface FactIndex {
  /** Results, best first; empty for a query that says nothing. */
  search: (query: string, most?: number) => SearchResult[];
}

/**
 * Builds the index; some twenty milliseconds for a few hundred pages.
 * @param loaded the pages
 * @param details what was loaded behind them, page by page; without it, results have no second line and fewer words are known
 * @param senders products, protocols and their marks, which are loaded last
 */
export function createFactIndex(loaded: readonly SearchDocument[], details: readonly SearchDetail[] = [], senders?: MarkIndex): FactIndex {
  const documents = loaded.map((document, index): FullDocument => {
    const [summary = '', text = '', keywords = document.keywords ?? ''] = details[index] ?? [];
    const phrase = document.kind === 'code' ? [phraseInTitle(document.title)] : [];
    return { ...document, keywords, names: [...phrase, ...(document.names ?? [])], summary, text };
  });
  const mini = new MiniSearch<FullDocument & { id: number }>({
    fields: ['names', 'keywords', 'summary', 'text'],
    extractField: (document, field) => (field === 'names' ? document.names.join(' ') : String(document[field as keyof FullDocument] ?? '')),
    // Keywords and text come as terms, which stay what they are when they are cut again.
    tokenize: toTerms,
    processTerm: (term) => term,
  });
  const vocabulary = new Set<string>();
  mini.addAll(documents.map((document, id) => ({ ...document, id })));
  for (const { names, keywords, summary, text } of documents)
    for (const term of toTerms([...names, keywords, summary, text].join(' '))) vocabulary.add(term);

  const byNumber = new Map(
    documents.filter(({ kind }) => kind === 'code' || kind === 'outside').map((document) => [document.title.slice(0, 3), document]),
  );
  // Of two pages with one name the standard's stands before a vendor's: "rate limited" is what Swift calls its 498.
  const byName = new Map(
    [...documents]
      .sort((a, b) => Number(a.standing === 'unofficial') - Number(b.standing === 'unofficial'))
      .flatMap((document) => document.names.map((name) => [toTerms(name).join(' ') || name, document] as const))
      .reverse(),
  );
  const byId = new Map(
    documents
      .flatMap((document) =>
        [...(document.kind === 'code' ? document.names.map(toIdentifier) : []), ...(document.ids ?? [])].map(
          (id) => [id, document] as const,
        ),
      )
      .reverse(),
  );
  const comparisons = documents.filter(({ kind }) => kind === 'comparison');
  const classes = documents.filter(({ kind }) => kind === 'class');
  const headers = new Map(documents.filter(({ kind }) => kind === 'header').map((document) => [document.title.toLowerCase(), document]));

  const named = (text: string) => byName.get(toTerms(text).join(' '));
  // Only what has the look of an identifier is one: "not found" is a name, and "conflict" both.
  const identified = (text: string) => {
    const one = /[_.:]|[a-z][A-Z]|^[A-Z][A-Z]+$/.test(text.trim()) || !/\s/.test(text.trim()) ? text.trim().split(/\s+/) : [];
    return [
      text,
      ...one,
      one
        .at(-1)
        ?.split(/[.:/]+/)
        .at(-1) ?? '',
    ]
      .filter(Boolean)
      .map((part) => byId.get(toIdentifier(part)))
      .find(Boolean);
  };
  const words = (query: string) => {
    const all = toTerms(query).map((term) => repair(term, vocabulary));
    const strong = all.filter((term) => !WEAK.has(term));
    const terms = strong.length > 0 ? strong : all;
    return (
      mini
        .search(terms.join(' '), {
          boost: BOOST,
          prefix: (term, index, parts) => index === parts.length - 1 && term.length > 1,
          fuzzy: (term) => (vocabulary.has(term) ? false : term.length > 4 ? 0.34 : term.length > 3 ? 0.25 : false),
          boostDocument: (id) => weightOf(documents[id as number]!),
        })
        // Two words that both fit say more than a rare one that fits alone.
        .map((result) => ({ ...result, score: result.score * (new Set(result.queryTerms).size / new Set(terms).size) ** COVERAGE }))
        .sort((a, b) => b.score - a.score)
        .map(({ id }) => documents[id as number]!)
    );
  };
  const meant = (side: string): FullDocument | undefined =>
    byNumber.get(side) ?? named(side) ?? identified(side) ?? words(side).find(({ kind }) => kind === 'code');
  const compared = (a: FullDocument | undefined, b: FullDocument | undefined) => {
    const pair = [a, b].map((document) => Number(document?.title.slice(0, 3)));
    return comparisons.find(({ codes }) => codes!.every((code) => pair.includes(code)));
  };

  /** What is asked for beyond doubt, and what has the words. Marks of products stand between the two. */
  function answers(text: string): { certain: (FullDocument | undefined)[]; likely: (FullDocument | undefined)[] } {
    const query = readQuery(text);
    switch (query.kind) {
      case 'number': {
        const own = byNumber.get(query.digits) ?? unknownNumber(query.digits, classes);
        // A line of a log may have a mark beside its number, which says more.
        if (query.isPasted) return { certain: [], likely: [own, ...related(query.digits)] };
        return query.rest ? { certain: [], likely: [own, ...words(query.rest)] } : { certain: [own, ...related(query.digits)], likely: [] };
      }
      case 'prefix': {
        const family = documents
          .filter(({ kind, title }) => kind === 'code' && title.startsWith(query.digits))
          .sort((a, b) => a.frequency! - b.frequency!);
        const whole = classes.find(({ title }) => title.startsWith(query.digits.slice(0, 1)));
        const guide = documents.find((document) => document.family === query.digits);
        const certain =
          query.digits.length === 1 ? [whole, ...family] : query.isFamily ? [guide, ...family, whole] : [...family, guide, whole];
        return { certain, likely: [] };
      }
      case 'versus': {
        const [a, b] = query.sides.map(meant);
        const comparison = compared(a, b);
        if (comparison) return { certain: [comparison, a, b], likely: words(text) };
        // "vendor or standard" and the like are not about two codes.
        return /^\d{3}$/.test(query.sides[0])
          ? { certain: [], likely: [a, b, ...words(query.rest)] }
          : { certain: [named(text)], likely: words(text) };
      }
      case 'words':
        return { certain: [...field(text), identified(text), named(text)], likely: words(text) };
    }
  }

  /** A field's name alone asks for the field as much as for the codes that it belongs to: those come first. */
  function field(text: string): (FullDocument | undefined)[] {
    const name = text
      .trim()
      .toLowerCase()
      .replace(/\s+(?:header|field|header field|response header)s?$/, '');
    const page = headers.get(name);
    return page
      ? [
          ...(page.uses ?? []).slice(0, 2).map((code) => byNumber.get(String(code))),
          page,
          ...(page.uses ?? []).slice(2).map((code) => byNumber.get(String(code))),
        ]
      : [];
  }

  /** Comparisons of a code, behind the code itself. */
  function related(digits: string): FullDocument[] {
    return comparisons.filter(({ codes }) => codes!.includes(Number(digits)));
  }

  return {
    search: (text, most = MOST) => {
      const query = cutQuery(text);
      const { certain, likely } = answers(query);
      const toResults = (found: readonly (FullDocument | undefined)[]) =>
        [...new Set(found.filter((document) => document !== undefined))].map(toResult);
      return mergeResults([toResults(certain), senders?.exact(query) ?? [], toResults(likely), senders?.search(query) ?? []]).slice(
        0,
        most,
      );
    },
  };
}

/** How much a document counts whatever the query: by its kind, and a code by how often it is met and how it stands. */
function weightOf({ kind, frequency = 0, standing }: SearchDocument): number {
  const met = kind === 'code' ? 1.25 - Math.min(frequency, 80) / 160 : 1;
  return KIND_BOOST[kind] * met * (standing === 'unofficial' ? 0.7 : 1);
}

/** A term with two neighbouring letters the other way round, if only that is a word of the index: "confilct". */
function repair(term: string, vocabulary: ReadonlySet<string>): string {
  if (term.length < 4 || vocabulary.has(term)) return term;
  for (let at = 0; at < term.length - 1; at += 1) {
    const [swapped] = toTerms(term.slice(0, at) + term[at + 1] + term[at] + term.slice(at + 2));
    if (swapped && vocabulary.has(swapped)) return swapped;
  }
  return term;
}

function toResult({ href, kind, title, statusClass, standing, summary }: FullDocument): SearchResult {
  return { href, kind, title, statusClass, standing, excerpt: [{ text: summary, isMatch: false }] };
}

/**
 * What RFC 9110 section 15 says of a number that has no page: its class, with the rule in place of the summary. The class is read off the
 * digits: a module shared with the help on numbers would be a file, and a request, of its own.
 */
function unknownNumber(digits: string, classes: readonly FullDocument[]): FullDocument | undefined {
  const code = Number(digits);
  const isOutside = code < 100 || code > 599;
  const own = classes.find(({ statusClass }) => statusClass === (isOutside ? '5xx' : `${digits.slice(0, 1)}xx`));
  if (!own) return undefined;
  return isOutside
    ? {
        ...own,
        title: `${digits} is no status code`,
        summary: 'HTTP has 100 to 599. A client treats such a response as a server error, 5xx.',
      }
    : {
        ...own,
        title: `${digits} is not assigned`,
        summary: `A client treats it as ${digits.slice(0, 1)}00, the general code of its class.`,
      };
}
