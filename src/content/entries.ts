import type { CodeFacts } from '../schemas/code.ts';
import type { ComparisonFacts } from '../schemas/comparison.ts';
import type { Corrections } from '../schemas/corrections.ts';
import type { Decisions } from '../schemas/decisions.ts';
import type { GrpcFacts } from '../schemas/grpc.ts';
import type { GuideFacts } from '../schemas/guide.ts';
import type { HeaderFacts } from '../schemas/header.ts';
import type { LanguageNames } from '../schemas/language.ts';
import type { Lists } from '../schemas/lists.ts';
import type { MeasuredFacts } from '../schemas/measured.ts';
import type { Methods } from '../schemas/methods.ts';
import type { MostMet } from '../schemas/most-met.ts';
import type { OurApi } from '../schemas/our-api.ts';
import type { MostMetProducts } from '../schemas/most-met-products.ts';
import type { Probes } from '../schemas/probe.ts';
import type { ProductFacts } from '../schemas/product.ts';
import type { ProtocolFacts } from '../schemas/protocol.ts';
import type { OutsideFacts } from '../schemas/outside.ts';
import type { Registry } from '../schemas/registry.ts';
import type { Specs } from '../schemas/specs.ts';
import type { StatusClassFacts } from '../schemas/status-class.ts';
import type { Prose } from './tree.ts';

/** Facts, and where they were written. */
export interface Entry<Facts> {
  /** Path from the project's root: `content/codes/409.mdx`. */
  file: string;
  /** The file's name without extension, `409`; in a file that holds many, the name that stands before the facts. */
  id: string;
  facts: Facts;
}

/** Facts with prose behind them. */
export interface ProseEntry<Facts> extends Entry<Facts> {
  prose: Prose;
}

export type CodeEntry = ProseEntry<CodeFacts>;
export type ClassEntry = ProseEntry<StatusClassFacts>;
export type GuideEntry = ProseEntry<GuideFacts>;
export type ComparisonEntry = ProseEntry<ComparisonFacts>;
/** A header field; its id is its name. */
export type HeaderEntry = Entry<HeaderFacts>;
/** A number outside 100 to 599; its id is its digits. */
export type OutsideEntry = Entry<OutsideFacts>;
/** A server, a proxy, a platform, a client … and what it sends by itself. */
export type ProductEntry = ProseEntry<ProductFacts>;
/** A protocol on top of HTTP. */
export type ProtocolEntry = ProseEntry<ProtocolFacts>;
/** What one implementation was seen to do; its id is part of the page's address. */
export type MeasuredEntry = Entry<MeasuredFacts>;
export type LanguageEntry = Entry<LanguageNames>;

/** Everything that people wrote, as read from `content/`. What stands in one file is undefined where that file is missing or cannot be read. */
export interface Entries {
  codes: CodeEntry[];
  classes: ClassEntry[];
  guides: GuideEntry[];
  comparisons: ComparisonEntry[];
  products: ProductEntry[];
  protocols: ProtocolEntry[];
  languages: LanguageEntry[];
  outside: OutsideEntry[];
  headers: HeaderEntry[];
  measured: MeasuredEntry[];
  /** The questions behind what was measured. */
  probes: Probes | undefined;
  specs: Specs | undefined;
  /** The questions of /choose/. */
  decisions: Decisions | undefined;
  grpc: GrpcFacts | undefined;
  methods: Methods | undefined;
  mostMet: MostMet | undefined;
  mostMetProducts: MostMetProducts | undefined;
  corrections: Corrections | undefined;
  lists: Lists | undefined;
  /** What IANA has registered. */
  registry: Registry | undefined;
  /** The team's own rules; undefined where there are none, too. */
  ourApi: OurApi | undefined;
  /** Files that are there but could not be read, so that one typing error does not count again wherever others point to them. */
  unreadable: string[];
}

/** The kinds of entries that have prose: each has a folder of its own. */
export const PROSE_KINDS = ['codes', 'classes', 'guides', 'comparisons', 'products', 'protocols'] as const;
export type ProseKind = (typeof PROSE_KINDS)[number];

/** The entries that have prose, whatever their kind. */
export function proseEntries({
  codes,
  classes,
  guides,
  comparisons,
  products,
  protocols,
}: {
  readonly [Kind in ProseKind]: readonly Entries[Kind][number][];
}) {
  return [...codes, ...classes, ...guides, ...comparisons, ...products, ...protocols];
}
