import type { ProductFacts } from '../schemas/product.ts';
import type { VendorUse } from '../schemas/vendor-use.ts';
import type { Entry } from './entries.ts';

/** What a product says of a number that it uses in a sense of its own. */
type Use = Omit<ProductFacts['sends'][number], 'code' | 'mark'>;

/**
 * What products use each number for in a sense of their own, by its digits: the entries of `sends` that have a meaning, and those of numbers
 * outside 100 to 599.
 */
export function vendorUses(products: readonly Entry<ProductFacts>[]): ReadonlyMap<string, VendorUse[]> {
  const uses = products.flatMap(({ facts }) => [
    ...facts.sends.map((send) => ({ number: String(send.code), use: toVendorUse(facts, send) })),
    ...facts.outside.flatMap((outside) => outside.numbers.map((number) => ({ number, use: toVendorUse(facts, outside) }))),
  ]);
  const byNumber = new Map<string, VendorUse[]>();
  for (const { number, use } of uses) if (use) byNumber.set(number, [...(byNumber.get(number) ?? []), use]);
  return byNumber;
}

function toVendorUse({ maker, title, documents }: ProductFacts, use: Use): VendorUse | undefined {
  const { phrase, anchor, part, meaning, when, visibleTo, visibleNote, usage, fix } = use;
  const source = use.source.map(({ document }) => documents.find(({ id }) => id === document)).find((document) => document?.url);
  // Rules see to it that whoever has a meaning has the other two.
  if (!meaning || !fix || !source?.url) return undefined;
  return {
    anchor,
    name: maker,
    product: part ?? title,
    phrase,
    meaning,
    trigger: when,
    visibleTo,
    visibleNote,
    usage,
    fix,
    confidence: source.kind === 'report' ? 'secondary' : 'primary',
    source: { title: source.title, url: source.url },
  };
}
