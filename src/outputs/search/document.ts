import { HEADER_LEVELS } from '../../schemas/code.ts';
import { toPlainText } from '../../facts/inline.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import type { CodeEntry } from '../../content/entries.ts';
import type { StatusClass } from '../../schemas/fields.ts';
import { classOf } from '../../facts/status-class.ts';
import { paths, toHref } from '../../addresses.ts';
import { numberPath } from '../../models/tables.ts';
import { phraseInTitle, toIdentifier } from './identifier.ts';
import { toTerms } from './terms.ts';

/** The kinds of pages that a reader can search for; products and protocols are in an index of their own (`senders.ts`). */
export const PAGE_KINDS = ['code', 'class', 'comparison', 'guide', 'product', 'protocol', 'header', 'language'] as const;

/** What kind of page a document stands for. Those that are no kind of their own to a reader come last. */
export type DocumentKind = Exclude<(typeof PAGE_KINDS)[number], 'product' | 'protocol'> | 'outside' | 'list';

/**
 * One page as the index of facts knows it: few bytes, because the index is loaded on the first sign of intent. Lists of words are
 * terms (see `toTerms`), each once.
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
  /** Terms of keywords, header fields and vendors that its names do not have. */
  keywords?: string;
}

/** What is loaded behind the documents: no first answer waits for it. */
export interface SearchDetails {
  /** One line under the title. */
  summary: string;
  /** Terms of what other pages say of when to send it, as far as names and keywords do not have them. */
  text: string;
}

/** A page with both parts. */
export type FullDocument = SearchDocument & SearchDetails & { names: string[] };

/** A page before it is known whether other pages speak of it. */
type Draft = Omit<FullDocument, 'text'> & { text?: string };

/** What is loaded behind one document: its line, more terms, and the keywords of what is no code, since most people look for codes. */
export type SearchDetail = [summary: string, text: string, keywords?: string];

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
          : { ...document, keywords: '' },
      ),
    ),
    details: documents.map(({ kind, summary, text, keywords }): SearchDetail =>
      kind !== 'code' && keywords ? [toPlainText(summary), text, keywords] : [toPlainText(summary), text],
    ),
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

/** The fields that are loaded behind the documents. */
const LATER = new Set(['summary', 'text'] satisfies (keyof SearchDetails)[] as string[]);

/** What the first answer needs of a document, without what is empty. */
function compact(document: FullDocument): SearchDocument {
  return Object.fromEntries(
    Object.entries(document).filter(([name, value]) => !LATER.has(name) && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as SearchDocument;
}

/** Every page that the index of facts finds. */
export function toSearchDocuments(catalogue: Catalogue): FullDocument[] {
  const { codes, classes, comparisons, guides, headers, languages, outside, lists } = catalogue;
  const situations = situationsOf(codes);
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
        keywords: terms([facts.tagline, ...facts.keywords], [...names, facts.summary]),
      };
    }),
    ...comparisons.map(({ id, facts }): Draft => ({
      href: toHref(paths.comparison(id)),
      kind: 'comparison',
      title: `${facts.codes[0]} or ${facts.codes[1]}?`,
      summary: facts.question,
      codes: facts.codes,
      names: [],
      keywords: terms([...facts.keywords, ...facts.codes.map((code) => phraseOf.get(code))], [facts.question]),
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
        keywords: terms(facts.keywords, [...names, facts.summary]),
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
      keywords: terms(
        facts.vendors.flatMap(({ name, product }) => [name, product]),
        [facts.phrase, facts.summary],
      ),
    })),
    ...Object.entries(lists).map(([path, { keywords, ...list }]): Draft => ({
      href: toHref(path),
      kind: 'list',
      ...list,
      keywords: terms(keywords),
    })),
  ].map((document) => ({ text: '', ...document }));
}

function toCodeDraft({ id, facts }: CodeEntry, { languages, ourApi, mostMet }: Catalogue, situations: string[]): Draft {
  const { code, phrase, standing, summary, formerPhrases, vendors, keywords, headers, grpc } = facts;
  const names = unique(
    [phrase, ...formerPhrases.map((former) => former.phrase), ...vendors.map((vendor) => vendor.phrase ?? '')].map((name) =>
      name.toLowerCase(),
    ),
  );
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
    keywords: terms(words, [...names, summary]),
    text: terms([ourApi?.codes[id]?.when, ...situations], [...names, summary, ...words]),
  };
}

/** The two digits that nearly all of some codes begin with. */
function familyOf(codes: readonly number[]): string | undefined {
  const digits = String(codes[0] ?? '').slice(0, 2);
  const inside = codes.filter((code) => String(code).startsWith(digits));
  return codes.length > 2 && inside.length / codes.length > 0.75 ? digits : undefined;
}

/** The codes that use a header field: by how strongly, then by how early their entry names it, then by how often they are met. */
function usesOf(name: string, { codes, mostMet }: Catalogue): number[] {
  return codes
    .flatMap(({ facts }) => {
      const place = facts.headers.findIndex((use) => use.name === name);
      return place < 0
        ? []
        : [
            {
              code: facts.code,
              rank: HEADER_LEVELS.indexOf(facts.headers[place]!.level) * 1.5 + place + frequencyOf(facts.code, mostMet) / 8,
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
