import type { Catalogue } from '../content/catalogue.ts';
import { toClassPages } from './class-page.ts';
import { classMeta, codeMeta, comparisonMeta, guideMeta, productMeta, protocolMeta, type PageMeta } from './page-meta.ts';

/** A page that people wrote, and what its last review changed. */
export interface ReviewedPage {
  meta: PageMeta;
  reviewed: string;
  change: string | undefined;
}

/** Every page that is reviewed, with its date: for the feed and the sitemap. */
export function reviewedPages(catalogue: Catalogue): ReviewedPage[] {
  const classes = toClassPages(catalogue);
  const of = (meta: PageMeta, { reviewed, change }: { reviewed: string; change?: string | undefined }): ReviewedPage => ({
    meta,
    reviewed,
    change,
  });
  return [
    ...classes.flatMap(({ entry, codes }) => [
      of(classMeta(entry), entry.facts),
      ...codes.map((code) => of(codeMeta(code, entry), code.facts)),
    ]),
    ...catalogue.comparisons.map((entry) => of(comparisonMeta(entry), entry.facts)),
    ...catalogue.guides.map((entry) => of(guideMeta(entry), entry.facts)),
    ...catalogue.products.map((entry) => of(productMeta(entry), entry.facts)),
    ...catalogue.protocols.map((entry) => of(protocolMeta(entry), entry.facts)),
  ];
}
