import { paths } from '../addresses.ts';
import type { Catalogue } from '../content/catalogue.ts';
import type { ProductEntry, ProseEntry } from '../content/entries.ts';
import { factTexts, productFinder, readableTexts, withoutCode } from '../content/product-names.ts';
import type { PageLink } from '../facts/page-link.ts';
import { sentCodeAnchor } from './product-page.ts';

/** What the statements of a page about products rest on. */
export interface ProductSources {
  /** Products whose own pages speak of the same codes, and name what was read. */
  read: PageLink[];
  /** Products of which the page says more than theirs, without naming a document beside it. */
  experience: PageLink[];
}

/**
 * What stands behind the products that a page names.
 * @param codes what the page is about
 */
export function productSourcesOf(
  { facts, prose }: Pick<ProseEntry<object>, 'facts' | 'prose'>,
  codes: readonly number[],
  { products }: Pick<Catalogue, 'products'>,
): ProductSources {
  const find = productFinder(products);
  const named = new Set(factTexts(facts).flatMap(({ text }) => find(withoutCode(text))));
  const undocumented = new Set(named);
  for (const { text, isDocumented } of readableTexts(prose)) {
    for (const product of find(text)) {
      named.add(product);
      if (!isDocumented) undocumented.add(product);
    }
  }
  const speakOfIt = new Map(products.filter((product) => named.has(product)).map((product) => [product, codeOf(product, codes)]));
  return {
    read: [...speakOfIt].flatMap(([product, code]) => (code === undefined ? [] : [toLink(product, code)])),
    experience: [...speakOfIt].flatMap(([product, code]) => (code === undefined && undocumented.has(product) ? [toLink(product)] : [])),
  };
}

/** The first of the codes that the product's page speaks of. */
function codeOf({ facts: { sends, marks, words } }: ProductEntry, codes: readonly number[]): number | undefined {
  const spoken = new Set([
    ...sends.map(({ code }) => code),
    ...marks.flatMap((group) => group.marks.flatMap((mark) => mark.codes)),
    ...words.flatMap((word) => word.codes),
  ]);
  return codes.find((code) => spoken.has(code));
}

function toLink({ id, facts: { title, sends } }: ProductEntry, code?: number): PageLink {
  const anchor = sends.some((send) => send.code === code) ? `#${sentCodeAnchor(code!)}` : '';
  return { label: title, path: `${paths.product(id)}${anchor}` };
}
