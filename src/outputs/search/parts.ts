import type { Catalogue } from '../../content/catalogue.ts';
import { firstSender, toSearchDocuments, toSearchParts, type SearchDetail } from './document.ts';
import type { FirstPart, SenderPart } from './fact-index.ts';
import { toMarkParts } from './marks.ts';

/** The files of the search, by name: what answers first, what makes answers better, and what is loaded when a query asks for it. */
export interface SearchFiles {
  facts: FirstPart;
  details: SearchDetail[];
  senders: SenderPart;
}

/** Makes the files of the search. */
export function toSearchFiles(catalogue: Catalogue): SearchFiles {
  const all = toSearchDocuments(catalogue);
  const { documents, details } = toSearchParts(all);
  const first = firstSender(documents);
  const { marks, more } = toMarkParts(catalogue, first);
  return {
    facts: { pages: documents, marks },
    details: details.slice(0, first),
    senders: { ...more, details: details.slice(first) },
  };
}
