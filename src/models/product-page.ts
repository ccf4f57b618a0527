import { PRODUCT_KINDS, type ProductFacts } from '../schemas/product.ts';
import type { Catalogue } from '../content/catalogue.ts';
import type { ProductEntry } from '../content/entries.ts';
import type { CodeName } from '../facts/code-name.ts';
import { namesOf, tellMarks, tellSend, type NameOf, type ToldMarkGroup, type ToldSend } from '../facts/sender.ts';
import { tellCited, tellDocuments, type ToldDocument, type ToldSource } from '../facts/source.ts';
import { measuredOfProduct, type MeasuredImplementation } from './measured-product.ts';
import { proseSections, type Section } from './section.ts';

/** A code that the product sends, and all the conditions under which it does. */
export interface SentCode {
  /** Anchor on the product's page: `sends-503`. */
  id: string;
  name: CodeName;
  sends: ToldSend[];
}

/** Numbers outside 100 to 599 that the product uses. */
export interface UsedNumbers {
  /** Anchor on the product's page: `sends-600`. */
  id: string;
  /** `720, 750` */
  title: string;
  sends: ToldSend[];
}

/** A statement with what it rests on. */
export interface Sourced {
  sources: ToldSource[];
}

/** A line of a log, taken apart. */
export interface ToldLog extends Sourced {
  id: string;
  title: string;
  format: string | undefined;
  example: string;
  columns: ProductFacts['logs'][number]['columns'];
}

/** Everything that the page of one product shows besides its prose. */
export interface ProductPage {
  entry: ProductEntry;
  contents: Section[];
  answered: (Sourced & { sign: string })[];
  headers: (Sourced & { name: string; tells: string })[];
  codes: SentCode[];
  outside: UsedNumbers[];
  marks: ToldMarkGroup[];
  logs: ToldLog[];
  words: (Sourced & { word: string; setting: string; codes: CodeName[]; meaning: string })[];
  noStatus: (Sourced & { mark: string; where: string; meaning: string; fix: string | undefined })[];
  /** What its implementations were seen to do. */
  measured: MeasuredImplementation[];
  documents: ToldDocument[];
}

/** The computed sections of a product's page; what has nothing to show is left out. */
export const productSections = {
  answered: { id: 'answered', title: 'How you see that it answered' },
  sends: { id: 'sends', title: 'What it sends by itself' },
  marks: { id: 'marks', title: 'Its marks' },
  logs: { id: 'log', title: 'Its log line, taken apart' },
  noStatus: { id: 'no-status', title: 'Where there is no status' },
  headers: { id: 'header-fields', title: 'Header fields that tell' },
  words: { id: 'words', title: 'Words of its configuration' },
  measured: { id: 'measured', title: 'What was measured of it' },
  documents: { id: 'documents', title: 'What was read' },
} as const satisfies Record<string, Section>;

/** Anchor of a code on a product's page. */
export function sentCodeAnchor(code: number): string {
  return `sends-${code}`;
}

/** Anchor of a number outside 100 to 599 on a product's page; of several that say the same, the first. */
function outsideAnchor(number: string): string {
  return `sends-${number}`;
}

/** The pages of all products, by title. */
export function toProductPages(catalogue: Catalogue): ProductPage[] {
  const nameOf = namesOf(catalogue.codes);
  return catalogue.products.map((entry) => toProductPage(entry, nameOf, measuredOfProduct(entry.id, catalogue)));
}

function toProductPage(entry: ProductEntry, nameOf: NameOf, measured: MeasuredImplementation[]): ProductPage {
  const { facts } = entry;
  const { documents } = facts;
  const told = <Statement extends { source: ProductFacts['sends'][number]['source'] }>({ source, ...statement }: Statement) => ({
    ...statement,
    sources: tellCited(source, documents),
  });
  const sections = productSections;
  const shown: [Section, boolean][] = [
    [sections.answered, facts.answered.length > 0],
    [sections.sends, facts.sends.length + facts.outside.length > 0],
    [sections.marks, facts.marks.length > 0],
    [sections.logs, facts.logs.length > 0],
    [sections.noStatus, facts.noStatus.length > 0],
    [sections.headers, facts.headers.length > 0],
    [sections.words, facts.words.length > 0],
  ];
  return {
    entry,
    contents: [
      ...shown.filter(([, isShown]) => isShown).map(([section]) => section),
      ...proseSections(entry.prose),
      ...(measured.length > 0 ? [sections.measured] : []),
      sections.documents,
    ],
    answered: facts.answered.map(told),
    headers: facts.headers.map(told),
    codes: [...new Set(facts.sends.map(({ code }) => code))]
      .sort((a, b) => a - b)
      .map((code) => ({
        id: sentCodeAnchor(code),
        name: nameOf(code),
        sends: facts.sends.filter((send) => send.code === code).map((send) => tellSend(send, facts)),
      })),
    outside: facts.outside.map((use) => ({
      id: outsideAnchor(use.numbers[0]!),
      title: use.numbers.join(', '),
      sends: [tellSend(use, facts)],
    })),
    marks: facts.marks.map((group) => tellMarks(group, documents, nameOf)),
    logs: facts.logs.map(({ id, ...log }) => ({ ...told(log), format: log.format, id: `log-${id}` })),
    words: facts.words.map((word) => ({ ...told(word), codes: word.codes.map(nameOf) })),
    noStatus: facts.noStatus.map((one) => ({ ...told(one), fix: one.fix })),
    measured,
    documents: tellDocuments(documents),
  };
}

/** Products of one kind. */
export interface ProductGroup {
  kind: (typeof PRODUCT_KINDS)[number];
  /** Its heading. */
  title: string;
  id: string;
  products: ProductEntry[];
  /** Those of which a list says what is peculiar to them: all of a small kind, else those that are met most. */
  told: ProductEntry[];
  /** The others, which it names. */
  named: ProductEntry[];
}

/** A kind of at most so many products is small. */
export const SMALL_KIND = 10;

const KIND_TITLES: Record<(typeof PRODUCT_KINDS)[number], string> = {
  CDN: 'CDNs',
  'load balancer': 'Load balancers',
  proxy: 'Proxies',
  server: 'Servers',
  gateway: 'Gateways',
  firewall: 'Firewalls',
  platform: 'Platforms',
  framework: 'Frameworks',
  application: 'Applications',
  API: 'APIs',
  client: 'Clients',
};

/** All products, by kind along the way of a request. */
export function toProductGroups({ products, mostMetProducts }: Pick<Catalogue, 'products' | 'mostMetProducts'>): ProductGroup[] {
  return PRODUCT_KINDS.map((kind) => {
    const own = products.filter(({ facts }) => facts.kind === kind);
    const isTold = ({ id }: ProductEntry) => own.length <= SMALL_KIND || mostMetProducts.includes(id);
    return {
      kind,
      title: KIND_TITLES[kind],
      id: kind.toLowerCase().replace(' ', '-'),
      products: own,
      told: own.filter(isTold),
      named: own.filter((product) => !isTold(product)),
    };
  }).filter((group) => group.products.length > 0);
}
