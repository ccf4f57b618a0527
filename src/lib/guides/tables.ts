import type { CodeFacts } from '../../schemas/code.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { toCodeName, type CodeName } from '../codes/code-name.ts';

/** A row of a computed table: a code and the cells behind it. */
export interface CodeRow extends CodeName {
  cells: string[];
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
export function vendorRows({ codes }: Catalogue, vendor: string): CodeRow[] {
  return rowsOf(codes, ({ vendors }) =>
    vendors
      .filter(({ name }) => name === vendor)
      .map(({ product, phrase, meaning, visibleTo }) => [phrase ?? product ?? '', meaning, SEEN[visibleTo]]),
  );
}

/** Every unofficial code, its users and its summary. */
export function unofficialRows({ codes }: Catalogue): CodeRow[] {
  return rowsOf(codes, ({ standing, vendors, summary }) =>
    standing === 'unofficial' ? [[[...new Set(vendors.map(({ name }) => name))].join(', '), summary]] : [],
  );
}

/** Codes by cache rule, those that caches keep without being told first. */
export function cacheRows({ codes }: Catalogue): CodeRow[] {
  const order: CodeFacts['cacheable']['rule'][] = ['heuristically', 'only if stated', 'never'];
  return order.flatMap((rule) =>
    rowsOf(codes, ({ standing, cacheable }) => (standing !== 'unofficial' && cacheable.rule === rule ? [[rule, cacheable.note]] : [])),
  );
}

/** The registered error codes by verdict on retrying, the most hopeful first. */
export function retryRows({ codes }: Catalogue): CodeRow[] {
  const order: CodeFacts['retry']['verdict'][] = ['yes', 'after-wait', 'after-change', 'no'];
  return order.flatMap((verdict) =>
    rowsOf(codes, ({ code, standing, retry }) =>
      standing !== 'unofficial' && code >= 400 && retry.verdict === verdict ? [[verdict.replace('-', ' '), retry.condition]] : [],
    ),
  );
}

/** Codes that one of the documents defines, each with its summary. */
export function documentRows({ codes }: Catalogue, documents: readonly string[]): CodeRow[] {
  return rowsOf(codes, ({ specs, summary }) => (specs.some(({ document }) => documents.includes(document)) ? [[summary]] : []));
}

/** Codes that use a header field: in which message, how strongly it is asked for, and what for. */
export function headerRows({ codes }: Catalogue, name: string): CodeRow[] {
  return rowsOf(codes, ({ headers }) => headers.filter((use) => use.name === name).map(({ role, level, why }) => [role, level, why]));
}

/** What an HTTP API sends for each gRPC code, by the gRPC code's number. */
export function grpcToHttpRows({ codes, grpc }: Catalogue): (CodeName & { name: string; number: number })[] {
  return codes
    .flatMap(({ facts }) => facts.grpc.map((name) => ({ ...toCodeName(facts), name, number: grpc.numbers[name]! })))
    .sort((a, b) => a.number - b.number);
}

/** What a gRPC client reports for an HTTP status without `grpc-status`. */
export function httpToGrpcRows({ codes, grpc }: Catalogue): CodeRow[] {
  return rowsOf(codes, ({ code }) => (grpc.clientReads[code] ? [[`\`${grpc.clientReads[code]}\``]] : []));
}
