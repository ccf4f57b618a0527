import type { CodeFacts } from '../schemas/code.ts';
import type { OurRule } from '../schemas/our-api.ts';
import type { Catalogue } from '../content/catalogue.ts';
import type { ClassEntry, CodeEntry } from '../content/entries.ts';
import { isApiResponse } from '../facts/api-response.ts';
import { dataPaths, markdownPaths, paths, toAddress } from '../addresses.ts';
import { toAnswers, type Answer } from '../facts/at-a-glance.ts';
import { isUnofficial, toCodeName, type CodeName } from '../facts/code-name.ts';
import { constantsOf, type ConstantRow } from '../facts/constants.ts';
import { groupRequirements, type RequirementGroup } from '../facts/requirements.ts';
import type { PageLink } from '../facts/page-link.ts';
import { isReceived } from '../facts/vendor-use.ts';
import { toSources, type Source } from '../facts/sources.ts';
import { definitionStatus } from '../facts/standing.ts';
import { classOf } from '../facts/status-class.ts';
import { measuredOfCode, type MeasuredStatement } from './measured-code.ts';
import { prescribersOf, type Prescriber } from './protocol-page.ts';
import { productSourcesOf, type ProductSources } from './product-sources.ts';
import { proseSections, type Section } from './section.ts';
import { sendersOf, type Sender } from './senders.ts';

/** A code that another page points to, with a sentence on it. */
export interface CodeNote extends CodeName {
  note: string;
}

/** Everything that a code's page shows besides its prose. */
export interface CodePage {
  entry: CodeEntry;
  statusClass: ClassEntry;
  answers: Answer[];
  /** Codes to send instead, each with the situation that calls for it. */
  insteadOf: CodeNote[];
  /** Codes that it is mixed up with, each with the difference. */
  confusedWith: CodeNote[];
  /** Other codes worth a look, each with its summary. */
  related: CodeNote[];
  requirementGroups: RequirementGroup[];
  constants: { common: ConstantRow[]; others: ConstantRow[] };
  previous: CodeName | undefined;
  next: CodeName | undefined;
  /** The sections of the page, in order, for its table of contents. */
  contents: Section[];
  /** Who sends it by itself, of a registered code; those met most first. */
  senders: Sender[];
  /** Protocols that prescribe it. */
  prescriptions: Prescriber[];
  /** What implementations were seen to do with it. */
  measured: MeasuredStatement[];
  /** Comparisons with another code: `401 or 403?` */
  comparisons: PageLink[];
  /** Guides that are about it. */
  guides: PageLink[];
  /** What a gRPC client reports for it when there is no `grpc-status`. */
  grpcClientReads: string;
  /** What the document is that defines it, if one does: `Internet Standard`. */
  definitionStatus: string | undefined;
  /** Where its facts come from. */
  sources: Source[];
  /** What its statements about products rest on. */
  productSources: ProductSources;
  /** What the team's API does with it, if it has a rule. */
  ourRule: { name: string; rule: OurRule } | undefined;
  /** The page in other forms. */
  forms: PageLink[];
  /** `[409 Conflict](https://…/codes/409/)` */
  markdownLink: string;
}

/** The sections behind the prose. A section without anything to show is left out. */
export const computedSections = {
  requirements: { id: 'requirements', title: 'Requirements' },
  headers: { id: 'header-fields', title: 'Header fields' },
  constants: { id: 'constants', title: 'Constants' },
  grpc: { id: 'grpc-and-curl', title: 'gRPC and curl' },
  /** Behind the prose of a registered code, before that of an unofficial one: there it is the answer. */
  vendors: { id: 'vendors', title: 'Used by vendors for' },
  senders: { id: 'who-sends-it', title: 'Who sends it' },
  /** Behind the prose of a registered code: which hop spoke. */
  hops: { id: 'who-says-it', title: 'Who says it' },
  measured: { id: 'measured', title: 'Measured' },
  prescribed: { id: 'prescribed-by', title: 'Prescribed by' },
  confused: { id: 'confused-with', title: 'Easily confused' },
  related: { id: 'related', title: 'Related codes' },
  use: { id: 'use-it', title: 'Use it' },
  sources: { id: 'sources', title: 'Sources' },
} as const satisfies Record<string, Section>;

/** The list of codes to send instead, which stands in the prose where its author wants it. */
export const insteadOfSection: Section = { id: 'send-another-code-when', title: 'Send another code when' };

/** What stands before links to comparisons, to guides and to the page in other forms. */
export const linkLabels = { comparisons: 'Side by side', guides: 'Guides', forms: 'As data' } as const;

/** Puts together what the page of one entry shows. */
export function toCodePage(catalogue: Catalogue, entry: CodeEntry): CodePage {
  const { codes, classes, languages, comparisons, guides, grpc, specs, ourApi } = catalogue;
  const { facts } = entry;
  const senders = isUnofficial(facts) ? [] : sendersOf(facts.code, catalogue);
  const prescriptions = prescribersOf(facts.code, catalogue);
  const measured = measuredOfCode(facts, catalogue);
  const factsOf = new Map(codes.map((other) => [other.facts.code, other.facts]));
  const link = (code: number) => toCodeName(factsOf.get(code)!);
  const compared = comparisons
    .filter((comparison) => comparison.facts.codes.includes(facts.code))
    .map(({ id, facts: { codes: pair } }): PageLink => ({ label: `${pair[0]} or ${pair[1]}?`, path: paths.comparison(id) }));
  const guided = guides
    .filter((guide) => guide.facts.codes.includes(facts.code))
    .map(({ id, facts: { title } }): PageLink => ({ label: title, path: paths.guide(id) }));
  const rule = ourApi?.codes[entry.id];
  const position = codes.indexOf(entry);
  const neighbour = (other: CodeEntry | undefined) => other && link(other.facts.code);
  return {
    entry,
    statusClass: classes.find((other) => other.facts.class === classOf(facts.code))!,
    answers: toAnswers(facts, specs),
    insteadOf: facts.insteadOf.map(({ code, when }) => ({ ...link(code), note: when })),
    confusedWith: facts.confusedWith.map(({ code, difference }) => ({ ...link(code), note: difference })),
    related: facts.related.map((code) => ({ ...link(code), note: factsOf.get(code)!.summary })),
    requirementGroups: groupRequirements(facts.requirements),
    constants: constantsOf(facts.code, languages),
    previous: neighbour(codes[position - 1]),
    next: neighbour(codes[position + 1]),
    contents: [
      ...(isUnofficial(facts) ? [computedSections.senders] : []),
      ...proseSections(entry.prose),
      ...shownSections(facts, {
        measured: measured.length > 0,
        hops: senders.length > 0,
        prescribed: prescriptions.length > 0,
        comparisons: compared.length > 0,
        guides: guided.length > 0,
      }),
    ],
    senders,
    prescriptions,
    measured,
    comparisons: compared,
    guides: guided,
    grpcClientReads: grpc.clientReads[entry.id] ?? grpc.otherwise,
    definitionStatus: definitionStatus(facts, specs),
    sources: toSources(facts, specs),
    productSources: productSourcesOf(entry, [facts.code], catalogue),
    ourRule: rule && { name: ourApi.name, rule },
    forms: [
      { label: 'JSON', path: dataPaths.code(facts.code) },
      { label: 'Markdown', path: markdownPaths.code(facts.code) },
      ...(isApiResponse(entry) ? [{ label: 'OpenAPI', path: dataPaths.openapi(facts.code) }] : []),
      { label: 'All the data', path: paths.data },
    ],
    markdownLink: `[${facts.code} ${facts.phrase}](${toAddress(paths.code(facts.code))})`,
  };
}

function shownSections(facts: CodeFacts, has: Record<'measured' | 'hops' | 'prescribed' | 'comparisons' | 'guides', boolean>): Section[] {
  const shown: [Section, boolean][] = [
    [computedSections.measured, has.measured],
    [computedSections.hops, has.hops],
    [computedSections.prescribed, has.prescribed],
    [computedSections.requirements, facts.requirements.length > 0],
    [computedSections.headers, facts.headers.length > 0],
    [computedSections.constants, true],
    [computedSections.grpc, facts.code >= 200 && (isReceived(facts) || facts.grpc.length > 0)],
    [computedSections.vendors, facts.vendors.length > 0 && !isUnofficial(facts)],
    [computedSections.confused, facts.confusedWith.length > 0 || has.comparisons],
    [computedSections.related, facts.related.length > 0 || has.guides],
    [computedSections.use, true],
    [computedSections.sources, facts.specs.length > 0],
  ];
  return shown.filter(([, isShown]) => isShown).map(([section]) => section);
}
