import { HEADER_LEVELS } from '../../schemas/code.ts';
import { toPlainText } from '../../facts/inline.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { productsByFrequency } from '../../content/products-by-frequency.ts';
import type { CodeEntry } from '../../content/entries.ts';
import type { StatusClass } from '../../schemas/fields.ts';
import { classOf } from '../../facts/status-class.ts';
import { paths, toHref } from '../../addresses.ts';
import { numberPath } from '../../models/tables.ts';
import { phraseInTitle, toIdentifier } from './identifier.ts';
import { marksBeside, quotesIn } from './quotes.ts';
import { toTerms } from './terms.ts';

/** The kinds of pages that a reader can search for. */
export const PAGE_KINDS = ['code', 'class', 'comparison', 'guide', 'behaviour', 'product', 'protocol', 'header', 'language'] as const;

/** What kind of page a document stands for. Those that are no kind of their own to a reader come last. */
export type DocumentKind = (typeof PAGE_KINDS)[number] | 'outside' | 'list';

/**
 * One page as the first answer knows it: few bytes, because they are loaded on the first sign of intent.
 */
export interface SearchDocument {
  /** Where it leads, below the base. */
  href: string;
  kind: DocumentKind;
  /** `409 Conflict`, `401 or 403?` */
  title: string;
  /** The class whose hue it has. */
  statusClass?: StatusClass;
  /** How a code stands, where that needs saying. */
  standing?: string;
  /** How often the code is met: the smaller, the more often. */
  frequency?: number;
  /** The codes of a comparison. */
  codes?: [number, number];
  /**
   * Names by which it is found exactly: phrases, old and of vendors, in small letters. The loaded file leaves out the one that the title of a
   * code has, and the field where nothing is left.
   */
  names?: string[];
  /** Identifiers by which it is found exactly, where they are not made of a name: constants, gRPC codes (see `toIdentifier`). */
  ids?: string[];
  /** The two digits that most codes of a guide begin with: it is the page on that family. */
  family?: string;
  /** The codes that use a header field, the one it belongs to most first. */
  uses?: number[];
  /** How a language writes its constant for 404: `http.StatusNotFound`. */
  constant?: string;
}

/** What is loaded behind a document. */
export interface SearchDetails {
  /** One line under the title. */
  summary: string;
  /** Terms of keywords, header fields and vendors, those of each behind one another, and a semicolon behind each but the last. */
  keywords: string;
  /** Terms of what other pages say of when to send it, as far as names and keywords do not have them. */
  text: string;
  /** Terms that were learned to speak for it, each with a digit of base 36 behind it that says how much (see `learned.json`). */
  learned: string;
  /** Questions that it answers, as people type them. */
  asks: string[];
}

/** A page with both parts. */
export type FullDocument = SearchDocument & SearchDetails & { names: string[] };

/** A page before it is known whether other pages speak of it. */
type Draft = Omit<FullDocument, 'text' | 'keywords' | 'learned' | 'asks'> & Partial<SearchDetails>;

/** What is loaded behind one document: its line, terms of keywords, of other pages and those that were learned, and its questions. */
export type SearchDetail = [summary: string, keywords: string, text: string, learned: string, ...asks: string[]];

/** The place of the first product among the documents: products, and behind them protocols, come last. */
export function firstSender(documents: readonly SearchDocument[]): number {
  const place = documents.findIndex(({ kind }) => kind === 'product' || kind === 'protocol');
  return place < 0 ? documents.length : place;
}

/** The two parts of the index, page by page in the same order. */
export function toSearchParts(documents: readonly FullDocument[]): {
  documents: SearchDocument[];
  details: SearchDetail[];
} {
  return {
    documents: documents.map((document) =>
      compact(
        document.kind === 'code'
          ? { ...document, names: document.names.filter((name) => name !== phraseInTitle(document.title)) }
          : { ...document, names: document.names.filter((name) => name !== document.title.toLowerCase()) },
      ),
    ),
    details: documents.map(({ summary, keywords, text, learned, asks }): SearchDetail => [
      toPlainText(summary),
      keywords,
      text,
      learned,
      ...asks,
    ]),
  };
}

const unique = (values: readonly string[]) => [...new Set(values.filter(Boolean))];
/** The terms of texts, each once, without those of other texts. */
const terms = (texts: readonly (string | undefined)[], without: readonly (string | undefined)[] = []) => {
  const known = new Set(without.flatMap((text) => toTerms(text ?? '')));
  return unique(texts.flatMap((text) => toTerms(text ?? '')))
    .filter((term) => !known.has(term))
    .join(' ');
};

/** Phrases by which a page is known, as their terms, each once. */
const phrases = (texts: readonly (string | undefined)[]) => unique(texts.map((text) => toTerms(text ?? '').join(' '))).join(';');

/** The fields that are loaded behind the documents. */
const LATER = new Set(['summary', 'keywords', 'text', 'learned', 'asks'] satisfies (keyof SearchDetails)[] as string[]);

/** What the first answer needs of a document, without what is empty. */
function compact(document: FullDocument): SearchDocument {
  return Object.fromEntries(
    Object.entries(document).filter(([name, value]) => !LATER.has(name) && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as SearchDocument;
}

/** Terms that were learned to speak for pages, by the address of each: as in `learned.json`. */
export type Learned = Readonly<Record<string, string>>;

/** Every page that the index of facts finds. */
export function toSearchDocuments(catalogue: Catalogue, learned: Learned = {}): FullDocument[] {
  const { codes, classes, comparisons, guides, headers, languages, outside, lists, protocols } = catalogue;
  const situations = situationsOf(codes);
  const learnedOf = new Map(Object.entries(learned).map(([path, own]) => [toHref(path), own]));
  const phraseOf = new Map(codes.map(({ facts }) => [facts.code, facts.phrase]));
  return [
    ...codes.map((entry) => toCodeDraft(entry, catalogue, situations.get(entry.facts.code) ?? [])),
    ...classes.map(({ facts }): Draft => {
      const names = unique([
        facts.class,
        facts.title.toLowerCase(),
        `${facts.title.toLowerCase()}s`,
        `${facts.title.toLowerCase()} responses`,
      ]);
      return {
        href: toHref(paths.statusClass(facts.class)),
        kind: 'class',
        title: `${facts.class} ${facts.title}`,
        summary: facts.summary,
        statusClass: facts.class,
        names,
        asks: facts.asks,
        keywords: phrases([facts.tagline, ...facts.keywords]),
      };
    }),
    ...comparisons.map(({ id, facts }): Draft => ({
      href: toHref(paths.comparison(id)),
      kind: 'comparison',
      title: `${facts.codes[0]} or ${facts.codes[1]}?`,
      summary: facts.question,
      codes: facts.codes,
      names: [],
      asks: facts.asks,
      keywords: phrases([...facts.keywords, ...facts.codes.map((code) => phraseOf.get(code))]),
    })),
    ...guides.map(({ id, facts }): Draft => {
      const names = unique([facts.title.toLowerCase(), id.replaceAll('-', ' ')]);
      return {
        ...(familyOf(facts.codes) ? { family: familyOf(facts.codes)! } : {}),
        href: toHref(paths.guide(id)),
        kind: 'guide',
        title: facts.title,
        summary: facts.summary,
        names,
        asks: facts.asks,
        keywords: phrases(facts.keywords),
      };
    }),
    ...headers.map(({ id, facts }): Draft => ({
      uses: usesOf(id, catalogue),
      href: toHref(paths.header(id)),
      kind: 'header',
      title: id,
      summary: facts.summary,
      names: [id.toLowerCase()],
    })),
    ...languages.map(({ id, facts }): Draft => ({
      href: toHref(paths.language(id)),
      kind: 'language',
      title: facts.label,
      constant: facts.template.replace('{name}', facts.codes['404'] ?? ''),
      summary: `Its constants, in ${facts.library}.`,
      names: [facts.label.toLowerCase()],
    })),
    ...outside.map(({ id, facts }): Draft => ({
      href: toHref(numberPath(id)),
      kind: 'outside',
      title: `${id} ${facts.phrase}`,
      summary: facts.summary,
      standing: 'not HTTP',
      names: [id, facts.phrase.toLowerCase()],
      keywords: phrases(facts.vendors.flatMap(({ name, product }) => [name, product])),
    })),
    ...Object.entries(lists).map(([path, { keywords, ...list }]): Draft => ({
      href: toHref(path),
      kind: path.startsWith(paths.behaviour) ? 'behaviour' : 'list',
      ...list,
      keywords: phrases(keywords),
    })),
    ...protocols.map(({ id, facts }) => toSenderDraft('protocol', toHref(paths.protocol(id)), facts)),
    ...productsByFrequency(catalogue).map(({ id, facts }) =>
      toSenderDraft('product', toHref(paths.product(id)), {
        ...facts,
        keywords: [...facts.keywords, ...[...quotesIn(facts), ...marksBeside(facts)].map(({ sentence }) => sentence)],
      }),
    ),
  ].map((document) => ({ text: '', keywords: '', learned: learnedOf.get(document.href) ?? '', asks: [], ...document }));
}

function toSenderDraft(
  kind: 'product' | 'protocol',
  href: string,
  {
    title,
    summary,
    keywords,
    asks,
    names: others = [],
  }: { title: string; summary: string; keywords: readonly string[]; asks: string[]; names?: readonly string[] },
): Draft {
  return {
    href,
    kind,
    title,
    summary,
    names: [title, ...others].map((name) => name.toLowerCase()),
    asks,
    keywords: phrases(keywords),
  };
}

function toCodeDraft({ id, facts }: CodeEntry, { languages, ourApi, mostMet }: Catalogue, situations: string[]): Draft {
  const { code, phrase, standing, summary, formerPhrases, vendors, keywords, headers, grpc } = facts;
  // Of a registered code a vendor's single word, such as Exchange's "Redirect" for 451, is no name that people mean it by.
  const called = vendors.map((vendor) => vendor.phrase ?? '').filter((name) => standing !== 'standard' || name.includes(' '));
  const names = unique([phrase, ...formerPhrases.map((former) => former.phrase), ...called].map((name) => name.toLowerCase()));
  const constants = languages.flatMap(({ facts: { codes, aliases, deprecated } }) =>
    [codes[id], ...(aliases[id] ?? []), ...(deprecated[id] ?? [])].filter((name) => name !== undefined),
  );
  const sameAsNames = new Set(names.map(toIdentifier));
  const words = [...keywords, ...headers.map(({ name }) => name), ...vendors.flatMap(({ name, product }) => [name, product])];
  return {
    href: toHref(paths.code(code)),
    kind: 'code',
    title: `${code} ${phrase}`,
    summary,
    statusClass: classOf(code),
    ...(standing === 'standard' ? {} : { standing }),
    frequency: frequencyOf(code, mostMet),
    names,
    ids: unique([...constants, ...grpc].map(toIdentifier)).filter((name) => !sameAsNames.has(name)),
    asks: facts.asks,
    keywords: phrases(words),
    text: terms([ourApi?.codes[id]?.when, ...situations], [...names, summary, ...words]),
  };
}

/** The two digits that nearly all of some codes begin with. */
function familyOf(codes: readonly number[]): string | undefined {
  const digits = String(codes[0] ?? '').slice(0, 2);
  const inside = codes.filter((code) => String(code).startsWith(digits));
  return codes.length > 2 && inside.length / codes.length > 0.75 ? digits : undefined;
}

/** The codes that use a header field: by how strongly, how early and how often their entry names it, then by how often they are met. */
function usesOf(name: string, { codes, mostMet }: Catalogue): number[] {
  const named = new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g');
  return codes
    .flatMap(({ facts, prose }) => {
      const mentions = [prose.source, ...facts.requirements.map(({ text }) => text)].join(' ').match(named)?.length ?? 0;
      const place = facts.headers.findIndex((use) => use.name === name);
      // That an ordinary answer may have a field says nothing of the code.
      return place < 0 || facts.code === 200
        ? []
        : [
            {
              code: facts.code,
              rank:
                HEADER_LEVELS.indexOf(facts.headers[place]!.level) +
                place / 4 +
                frequencyOf(facts.code, mostMet) / 8 -
                4 * Math.log2(1 + mentions),
            },
          ];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 4)
    .map(({ code }) => code);
}

/** The place of a code among those that people meet; the smaller, the more often. One that is not in the list comes behind all that are. */
function frequencyOf(code: number, mostMet: readonly number[]): number {
  const place = mostMet.indexOf(code);
  return place < 0 ? mostMet.length : place;
}

/** What the entries say of when another code is the one to send: the situations of that code. */
function situationsOf(codes: Catalogue['codes']): Map<number, string[]> {
  const situations = new Map<number, string[]>();
  for (const { facts } of codes) {
    for (const { code, when } of facts.insteadOf) situations.set(code, [...(situations.get(code) ?? []), when]);
  }
  return situations;
}
