import type { Catalogue, GuideEntry } from '../catalogue/catalogue.ts';
import { findHeadings } from '../catalogue/prose.ts';
import { slugOf, type Section } from '../codes/code-page.ts';

/** Everything that a guide's page shows besides its prose; the computed tables of its prose get the catalogue. */
export interface GuidePage {
  entry: GuideEntry;
  contents: Section[];
  catalogue: Catalogue;
}

/** The pages of all guides. */
export function toGuidePages(catalogue: Catalogue): GuidePage[] {
  return catalogue.guides.map((entry) => ({
    entry,
    contents: findHeadings(entry.body).map(({ text }) => ({ id: slugOf(text), title: text })),
    catalogue,
  }));
}
