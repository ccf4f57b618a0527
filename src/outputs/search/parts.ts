import type { Catalogue } from '../../content/catalogue.ts';
import { productsByFrequency } from '../../content/products-by-frequency.ts';
import { firstSender, toSearchDocuments, toSearchParts, type Learned, type SearchDetail } from './document.ts';
import fitted from './learned.json' with { type: 'json' };
import { saidOf, type FirstPart, type SenderPart } from './fact-index.ts';
import { toMarkParts } from './marks.ts';

/** The files of the search, by name: what answers first, what makes answers better, and what is loaded when a query asks for it. */
export interface SearchFiles {
  facts: FirstPart;
  details: SearchDetail[];
  senders: SenderPart;
  /** What the marks of a product or a protocol say, a line each, by the page: `products/nginx`. */
  said: Record<string, string[]>;
}

/** So many questions of a page are loaded: they say why it was found. What all of them say together was learned. */
const ASKS = 3;

/** The codes of every protocol and product, in the order of their pages. */
function codesOfSenders(catalogue: Catalogue): string[] {
  return [
    ...catalogue.protocols.map(({ facts }) => [...facts.parts.flatMap(({ rules }) => rules), ...facts.errors]),
    ...productsByFrequency(catalogue).map(({ facts }) => [
      ...facts.sends.map(({ code }) => ({ codes: [code] })),
      ...facts.marks.flatMap(({ marks }) => marks),
    ]),
  ].map((own) => [...new Set(own.flatMap(({ codes }) => codes))].sort((a, b) => a - b).join(' '));
}

/** Makes the files of the search; what was learned other than the fitted is for fitting it. */
export function toSearchFiles(catalogue: Catalogue, learned: Learned = fitted): SearchFiles {
  const all = toSearchDocuments(catalogue, learned);
  const { documents, details: whole } = toSearchParts(all);
  const details = whole.map(([summary, keywords, text, own, ...asks]): SearchDetail => [
    summary,
    keywords,
    text,
    own,
    ...asks.slice(0, ASKS),
  ]);
  const first = firstSender(documents);
  const { marks, more, said } = toMarkParts(catalogue, first);
  const known = first + catalogue.protocols.length + catalogue.mostMetProducts.length;
  return {
    facts: { pages: documents.slice(0, known), marks },
    details: details.slice(0, first),
    senders: { ...more, pages: documents.slice(known), details: details.slice(first), sends: codesOfSenders(catalogue) },
    said: Object.fromEntries([...said].map(([page, lines]) => [saidOf(documents[page]!.href), lines])),
  };
}
