import type { tools } from './fact-index.ts';
import type { SearchMark, SenderParts } from './senders.ts';
import type { SearchResult } from './result.ts';

/** How many marks stand behind other results. */
const MOST = 6;
/** From so many terms on, all of them in one mark, a query is that mark: pasted from an error page or a log. */
const SENTENCE = 4;

/** Finds products, protocols and their marks. */
export interface MarkIndex {
  /** What is meant beyond doubt: a mark as a whole, with or without a code or a product beside it; a sentence of an error page; a product by its name. */
  exact: (query: string) => SearchResult[];
  /** What has the words. */
  search: (query: string) => SearchResult[];
}

const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s"'`]+/g, ' ')
    .trim();

/** Builds the index from what `senders.json` holds. */
export function createMarkIndex({ pages, marks }: SenderParts, { MiniSearch, toTerms }: typeof tools): MarkIndex {
  const byMark = new Map<string, SearchMark[]>();
  for (const mark of marks) byMark.set(keyOf(mark[0]), [...(byMark.get(keyOf(mark[0])) ?? []), mark]);
  const byTitle = new Map(pages.map((page) => [keyOf(page[2]), page]));
  /** Terms of titles that one page alone has: its name. */
  const titles = pages.map(([, , title]) => toTerms(title));
  const ownTerms = titles.map(
    (terms, index) => new Set(terms.filter((term) => titles.every((other, place) => place === index || !other.includes(term)))),
  );
  const termsOfPage = pages.map(([, , title, , keywords]) => new Set(toTerms(`${title} ${keywords}`)));
  const mini = new MiniSearch<{ id: number; names: string; words: string }>({
    fields: ['names', 'words'],
    tokenize: toTerms,
    processTerm: (term) => term,
  });
  mini.addAll([
    ...marks.map(([mark, page, , codes, meaning], id) => ({ id, names: `${mark} ${pages[page]![2]} ${codes.join(' ')}`, words: meaning })),
    ...pages.map(([, , title, summary, keywords], index) => ({ id: marks.length + index, names: title, words: `${summary} ${keywords}` })),
  ]);

  const toMark = ([mark, page, anchor, codes, meaning]: SearchMark): SearchResult => ({
    href: `${pages[page]![1]}#${anchor}`,
    kind: pages[page]![0],
    title: `${codes[0] ? `${codes[0]} ` : ''}${mark}, ${pages[page]![2]}`,
    ...(codes[0] ? { statusClass: `${Math.floor(codes[0] / 100)}xx` } : {}),
    excerpt: [{ text: meaning, isMatch: false }],
  });
  const toPage = ([kind, href, title, summary]: SenderParts['pages'][number]): SearchResult => ({
    href,
    kind,
    title,
    excerpt: [{ text: summary, isMatch: false }],
  });
  const found = (id: number): SearchResult => (id < marks.length ? toMark(marks[id]!) : toPage(pages[id - marks.length]!));

  /** A mark among the words of the query; of several, those whose code and product are named beside it. */
  function marked(query: string): SearchMark[] {
    const whole = byMark.get(keyOf(query));
    if (whole) return preferCase(whole, query);
    const words = query.split(/\s+/);
    // Behind a slash or between signs a log has its mark: NONE_NONE/503, "UF,URX".
    const split = words.filter((word) => !/^HTTP\/\d/.test(word)).flatMap((word) => word.split(/[/,;()[\]"=]+/));
    // HAProxy fills its letters up with hyphens: sH--. A sign alone is a place that a log left empty.
    const parts = [...words, ...split, ...split.map((part) => part.replace(/-+$/, ''))].filter((part) => /[A-Za-z\d]/.test(part));
    const terms = toTerms(query);
    const codes = new Set(words.flatMap((word) => (/^\d{3}$/.test(word) ? [Number(word)] : [])));
    const ranked = [...new Set(parts)]
      // Three digits are a code, a nought is many things, and a small word is a word.
      .filter((part) => !/^(?:\d{2,3}|0)$/.test(part) && (/[A-Z_\d.]/.test(part) || part.includes('-')))
      .flatMap((part) => preferCase(byMark.get(keyOf(part)) ?? [], part))
      .map((mark) => ({ mark, fits: fitOf(mark, terms, codes) }))
      .sort((a, b) => b.fits - a.fits);
    const best = ranked[0]?.fits ?? 0;
    // A short mark, or one in a long line, may be a word like any other: it needs a code or a product beside it.
    return ranked
      .filter(
        ({ mark, fits }) =>
          fits === best && (fits > 0 || (mark[0].length > 3 && /\D/.test(mark[0]) && words.length <= SENTENCE + 2) || words.length === 1),
      )
      .map(({ mark }) => mark);
  }

  /** How much of what stands beside a mark belongs to it: its codes, its product. */
  function fitOf([, page, , codes]: SearchMark, terms: readonly string[], asked: ReadonlySet<number>): number {
    return (
      Number(codes.some((code) => asked.has(code))) * 2 + Number(terms.some((term) => /\D/.test(term) && termsOfPage[page]!.has(term))) * 3
    );
  }

  function preferCase(candidates: readonly SearchMark[], written: string): SearchMark[] {
    const same = candidates.filter(([mark]) => mark === written.trim());
    return [...same, ...candidates.filter((mark) => !same.includes(mark))];
  }

  /** All terms of a longer query in one mark. */
  function sentences(query: string): SearchMark[] {
    if (new Set(toTerms(query)).size < SENTENCE) return [];
    return mini
      .search(query, { fields: ['names'], combineWith: 'AND' })
      .filter(({ id }) => (id as number) < marks.length)
      .map(({ id }) => marks[id as number]!);
  }

  /** The product that the query names, and what of its own has the rest of the words. */
  function ofProduct(query: string): SearchResult[] {
    const terms = toTerms(query);
    const place = pages.findIndex(([, , title], index) =>
      toTerms(title).some((term) => terms.includes(term) && ownTerms[index]!.has(term)),
    );
    if (place < 0) return [];
    const rest = terms.filter((term) => !termsOfPage[place]!.has(term));
    // "cloudflare 522" asks for the code.
    const others = terms.filter((term) => !titles[place]!.includes(term));
    if (others.length > 0 && others.every((term) => /^\d+$/.test(term))) return [];
    const own =
      rest.length > 0
        ? mini
            .search(rest.join(' '), { combineWith: 'AND', filter: ({ id }) => marks[id as number]?.[1] === place })
            .slice(0, 2)
            .map(({ id }) => found(id as number))
        : [];
    return own.length > 0 || rest.length === 0 ? [...own, toPage(pages[place]!)] : [];
  }

  return {
    exact: (query) => {
      const page = byTitle.get(keyOf(query.replace(/\b(?:status|error|codes?|marks?|flags?|logs?)\b/gi, ' ')));
      return [...(page ? [toPage(page)] : []), ...[...marked(query), ...sentences(query)].slice(0, MOST).map(toMark), ...ofProduct(query)];
    },
    search: (query) =>
      mini
        .search(query, { boost: { names: 3 }, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: 'AND' })
        .slice(0, MOST)
        .map(({ id }) => found(id as number)),
  };
}
