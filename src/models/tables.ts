import type { CodeFacts } from '../schemas/code.ts';
import type { TABLES } from '../schemas/elements.ts';
import { NO_STATUS_MARKS } from '../schemas/product.ts';
import type { OutsideFacts } from '../schemas/outside.ts';
import type { Catalogue } from '../content/catalogue.ts';
import { paths } from '../addresses.ts';
import type { PageLink } from '../facts/page-link.ts';
import { toCodeName, type CodeName } from '../facts/code-name.ts';
import { tellSeenBy, tellUser } from '../facts/vendor-use.ts';
import { HEADER_USE_COLUMNS, toHeaderUseCells } from '../facts/header-use.ts';

/** What stands in a cell: a text, in which backticks mark code, a code, or another page. */
export type Cell = string | CodeName | PageLink;

/** A computed table. */
export interface ComputedTable {
  /** What it holds, for people who hear it. */
  label: string;
  columns: string[];
  /** As many cells in each as there are columns; the first heads the row. */
  rows: [head: Cell, ...cells: Cell[]][];
}

/** A number outside 100 to 599, as a section of a guide. */
export interface OutsideSection {
  /** Its anchor: `n999`. */
  id: string;
  title: string;
  summary: string;
  vendors: OutsideFacts['vendors'];
  /** The page on it, where it is no number but stands for none. */
  page: PageLink | undefined;
}

function rowsOf(codes: Catalogue['codes'], cellsOf: (facts: CodeFacts) => string[][]): ComputedTable['rows'] {
  return codes.flatMap(({ facts }) => cellsOf(facts).map((cells): ComputedTable['rows'][number] => [toCodeName(facts), ...cells]));
}

const tables: Record<(typeof TABLES)[number], (catalogue: Catalogue, of: string) => ComputedTable> = {
  cacheable: cacheTable,
  document: documentTable,
  'grpc to http': grpcToHttpTable,
  header: headerTable,
  'http to grpc': httpToGrpcTable,
  'no status': noStatusTable,
  retry: retryTable,
  unofficial: unofficialTable,
  vendor: vendorTable,
};

/**
 * A table that a guide shows: `<Codes {...props} table="vendor" of="nginx" />`.
 * @param of whose; some tables want it
 * @throws if it has no rows, since an author has misspelt something then
 */
export function toTable(catalogue: Catalogue, name: (typeof TABLES)[number], of = ''): ComputedTable {
  const table = tables[name](catalogue, of);
  if (table.rows.length === 0) throw new Error(`The table "${name}" has no rows${of && ` of "${of}"`}.`);
  return table;
}

/** What one vendor uses numbers for: its phrase, the meaning, who sees it. */
function vendorTable({ codes }: Catalogue, vendor: string): ComputedTable {
  return {
    label: `Codes of ${vendor}`,
    columns: ['Code', 'Phrase', 'Meaning', 'Seen by'],
    rows: rowsOf(codes, ({ vendors }) =>
      vendors.filter(({ name }) => name === vendor).map((use) => [use.phrase ?? '', use.meaning, tellSeenBy(use)]),
    ),
  };
}

/** Every unofficial code, its users and its summary. */
function unofficialTable({ codes }: Catalogue): ComputedTable {
  return {
    label: 'Unofficial codes',
    columns: ['Code', 'Used by', 'For what'],
    rows: rowsOf(codes, ({ standing, vendors, summary }) =>
      standing === 'unofficial' ? [[vendors.map(tellUser).join('; '), summary]] : [],
    ),
  };
}

/** Codes by cache rule, those that caches keep without being told first. */
function cacheTable({ codes }: Catalogue): ComputedTable {
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
function retryTable({ codes }: Catalogue): ComputedTable {
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

/** Codes that one of the documents defines, each with its summary: `RFC 4918, RFC 5842`. */
function documentTable({ codes }: Catalogue, names: string): ComputedTable {
  const documents = names.split(', ');
  return {
    label: 'Codes by document',
    columns: ['Code', 'What it says'],
    rows: rowsOf(codes, ({ specs, summary }) => (specs.some(({ document }) => documents.includes(document)) ? [[summary]] : [])),
  };
}

/** Codes that use a header field: in which message, how strongly it is asked for, and what for. */
function headerTable({ codes }: Catalogue, name: string): ComputedTable {
  return {
    label: `Codes that use ${name}`,
    columns: ['Code', ...HEADER_USE_COLUMNS],
    rows: rowsOf(codes, ({ headers }) => headers.filter((use) => use.name === name).map(toHeaderUseCells)),
  };
}

/** What an HTTP API sends for each gRPC code, by the gRPC code's number. */
function grpcToHttpTable({ codes, grpc }: Catalogue): ComputedTable {
  return {
    label: 'From gRPC to HTTP',
    columns: ['gRPC', 'Number', 'An HTTP API sends'],
    rows: codes
      .flatMap(({ facts }) => facts.grpc.map((name) => ({ name, number: grpc.numbers[name]!, sent: toCodeName(facts) })))
      .sort((a, b) => a.number - b.number)
      .map(({ name, number, sent }) => [`\`${name}\``, String(number), sent]),
  };
}

/** What a gRPC client reports for an HTTP status without `grpc-status`. */
function httpToGrpcTable({ codes, grpc }: Catalogue): ComputedTable {
  return {
    label: 'From HTTP to gRPC',
    columns: ['Code', 'A gRPC client reports'],
    rows: rowsOf(codes, ({ code }) => (grpc.clientReads[code] ? [[`\`${grpc.clientReads[code]}\``]] : [])),
  };
}

/**
 * What products write where a status would stand, when there is none: those that write one of the marks that many share, or with `others` the
 * signs that only one product has.
 */
function noStatusTable({ products }: Catalogue, of: string): ComputedTable {
  const isOther = of === 'others';
  const rows = products.flatMap(({ id, facts }) =>
    facts.noStatus
      .filter(({ mark }) => (isOther ? !NO_STATUS_MARKS.some((shared) => hasMark(mark, shared)) : hasMark(mark, of)))
      .map(({ mark, where, meaning, fix }) => ({
        link: { label: facts.title, path: `${paths.product(id)}#no-status` },
        mark: `\`${mark}\``,
        where,
        text: [meaning, fix].filter(Boolean).join(' '),
      })),
  );
  return {
    label: isOther ? 'Other signs that there is no status' : `Who writes ${of}`,
    columns: ['Who writes it', ...(isOther ? ['Mark'] : []), 'Where', 'What it says, and what to do'],
    rows: rows.map(({ link, mark, where, text }) => (isOther ? [link, mark, where, text] : [link, where, text])),
  };
}

/** Is a mark of a product this one, alone or in words around it? `status 0, event abort` is 0. */
function hasMark(written: string, mark: string): boolean {
  return written.split(/[\s,]+/).includes(mark) || written === `"${mark}"`;
}

/** A number that stands where a status belongs and is none, with what it is called. */
export interface NoStatusNumber {
  /** As it is written: `-1`, `600`. */
  written: string;
  title: string;
}

/** Every number of that kind which somebody writes: marks for no status at all, and numbers outside 100 to 599. */
export function noStatusNumbers({ outside }: Pick<Catalogue, 'outside'>): NoStatusNumber[] {
  return [
    ...NO_STATUS_MARKS.map((written) => ({ written, title: `${written}: no status` })),
    ...outside.filter(({ id }) => !NO_STATUS_MARKS.includes(id)).map(({ id, facts }) => ({ written: id, title: `${id}: ${facts.phrase}` })),
  ];
}

/** Where a number that is no status is explained. */
export function numberPath(written: string): string {
  return NO_STATUS_MARKS.includes(written)
    ? `${paths.guide('no-status')}#status-${written}`
    : `${paths.guide('unofficial-codes')}#n${written}`;
}

/** The numbers outside 100 to 599, each with an anchor. */
export function outsideSections({ outside }: Catalogue): OutsideSection[] {
  return outside.map(({ id, facts: { phrase, summary, vendors } }) => ({
    id: `n${id}`,
    title: `${id}: ${phrase}`,
    summary,
    vendors,
    page: NO_STATUS_MARKS.includes(id) ? { label: `Who writes ${id}`, path: numberPath(id) } : undefined,
  }));
}
