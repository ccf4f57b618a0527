import type { Catalogue } from '../content/catalogue.ts';
import type { GuideEntry } from '../content/entries.ts';
import { productSourcesOf, type ProductSources } from './product-sources.ts';
import { proseSections, type Section } from './section.ts';

/** Everything that a guide's page shows besides its prose; the computed tables of its prose get the catalogue. */
export interface GuidePage {
  entry: GuideEntry;
  contents: Section[];
  /** What its statements about products rest on. */
  productSources: ProductSources;
  catalogue: Catalogue;
}

/** The pages of all guides. */
export function toGuidePages(catalogue: Catalogue): GuidePage[] {
  return catalogue.guides.map((entry) => ({
    entry,
    contents: proseSections(entry.prose),
    productSources: productSourcesOf(entry, entry.facts.codes, catalogue),
    catalogue,
  }));
}
