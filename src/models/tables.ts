import type { CodeFacts } from '../schemas/code.ts';
import type { OutsideFacts } from '../schemas/outside.ts';
import type { Catalogue } from '../content/catalogue.ts';
import { toCodeName, type CodeName } from '../facts/code-name.ts';
import { HEADER_USE_COLUMNS, toHeaderUseCells } from '../facts/header-use.ts';

/** A computed table. */
export interface ComputedTable<Row> {
  /** What it holds, for people who hear it. */
  label: string;
  columns: string[];
  rows: Row[];
}

/** A row of a computed table: a code and the cells behind it. */
export interface CodeRow extends CodeName {
  cells: string[];
}

/** A computed table with a code at the head of each row. */
export type TableOfCodes = ComputedTable<CodeRow>;

/** A gRPC code and the status that an HTTP API sends for it. */
export interface GrpcRow extends CodeName {
  name: string;
  number: number;
}

/** A number outside 100 to 599, as a section of a guide. */
export interface OutsideSection {
  /** Its anchor: `n999`. */
  id: string;
  title: string;
  summary: string;
  vendors: OutsideFacts['vendors'];
}

const SEEN: Record<CodeFacts['vendors'][number]['visibleTo'], string> = {
  client: 'clients',
  'log only': 'log only',
  both: 'clients and logs',
};

function rowsOf(codes: Catalogue['codes'], cellsOf: (facts: CodeFacts) => string[][]): CodeRow[] {
  return codes.flatMap(({ facts }) => cellsOf(facts).map((cells) => ({ ...toCodeName(facts), cells })));
}

/** What one vendor uses numbers for: its phrase, the meaning, who sees it. */
export function vendorTable({ codes }: Catalogue, vendor: string): TableOfCodes {
  return {
    label: `Codes of ${vendor}`,
    columns: ['Code', 'Phrase', 'Meaning', 'Seen by'],
    rows: rowsOf(codes, ({ vendors }) =>
      vendors
        .filter(({ name }) => name === vendor)
        .map(({ product, phrase, meaning, visibleTo }) => [phrase ?? product ?? '', meaning, SEEN[visibleTo]]),
    ),
  };
}

/** Every unofficial code, its users and its summary. */
export function unofficialTable({ codes }: Catalogue): TableOfCodes {
  return {
    label: 'Unofficial codes',
    columns: ['Code', 'Used by', 'For what'],
    rows: rowsOf(codes, ({ standing, vendors, summary }) =>
      standing === 'unofficial' ? [[[...new Set(vendors.map(({ name }) => name))].join(', '), summary]] : [],
    ),
  };
}

/** Codes by cache rule, those that caches keep without being told first. */
export function cacheTable({ codes }: Catalogue): TableOfCodes {
  const order: CodeFacts['cacheable']['rule'][] = ['heuristically', 'only if stated', 'never'];
  return {
    label: 'Codes by cache rule',
    columns: ['Code', 'Cached', 'Note'],
    rows: order.flatMap((rule) =>
      rowsOf(codes, ({ standing, cacheable }) => (standing !== 'unofficial' && cacheable.rule === rule ? [[rule, cacheable.note]] : [])),
    ),
  };
}

/** The registered error codes by verdict on retrying, the most hopeful first. */
export function retryTable({ codes }: Catalogue): TableOfCodes {
  const order: CodeFacts['retry']['verdict'][] = ['yes', 'after-wait', 'after-change', 'no'];
  return {
    label: 'Error codes by verdict on retrying',
    columns: ['Code', 'Send it again?', 'Condition'],
    rows: order.flatMap((verdict) =>
      rowsOf(codes, ({ code, standing, retry }) =>
        standing !== 'unofficial' && code >= 400 && retry.verdict === verdict ? [[verdict.replace('-', ' '), retry.condition]] : [],
      ),
    ),
  };
}

/** Codes that one of the documents defines, each with its summary. */
export function documentTable({ codes }: Catalogue, documents: readonly string[]): TableOfCodes {
  return {
    label: 'Codes by document',
    columns: ['Code', 'What it says'],
    rows: rowsOf(codes, ({ specs, summary }) => (specs.some(({ document }) => documents.includes(document)) ? [[summary]] : [])),
  };
}

/** Codes that use a header field: in which message, how strongly it is asked for, and what for. */
export function headerTable({ codes }: Catalogue, name: string): TableOfCodes {
  return {
    label: `Codes that use ${name}`,
    columns: ['Code', ...HEADER_USE_COLUMNS],
    rows: rowsOf(codes, ({ headers }) => headers.filter((use) => use.name === name).map(toHeaderUseCells)),
  };
}

/** What an HTTP API sends for each gRPC code, by the gRPC code's number. */
export function grpcToHttpTable({ codes, grpc }: Catalogue): ComputedTable<GrpcRow> {
  return {
    label: 'From gRPC to HTTP',
    columns: ['gRPC', 'Number', 'An HTTP API sends'],
    rows: codes
      .flatMap(({ facts }) => facts.grpc.map((name) => ({ ...toCodeName(facts), name, number: grpc.numbers[name]! })))
      .sort((a, b) => a.number - b.number),
  };
}

/** What a gRPC client reports for an HTTP status without `grpc-status`. */
export function httpToGrpcTable({ codes, grpc }: Catalogue): TableOfCodes {
  return {
    label: 'From HTTP to gRPC',
    columns: ['Code', 'A gRPC client reports'],
    rows: rowsOf(codes, ({ code }) => (grpc.clientReads[code] ? [[`\`${grpc.clientReads[code]}\``]] : [])),
  };
}

/** The numbers outside 100 to 599, each with an anchor. */
export function outsideSections({ outside }: Catalogue): OutsideSection[] {
  return outside.map(({ id, facts: { phrase, summary, vendors } }) => ({ id: `n${id}`, title: `${id}: ${phrase}`, summary, vendors }));
}
