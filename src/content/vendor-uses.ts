import type { ProductFacts } from '../schemas/product.ts';
import type { VendorUse } from '../schemas/vendor-use.ts';
import type { Entry } from './entries.ts';

/** What products use each number for in a sense of their own, by code: the entries of `sends` that have a meaning. */
export function vendorUses(products: readonly Entry<ProductFacts>[]): ReadonlyMap<number, VendorUse[]> {
  const uses = products.flatMap(({ facts }) =>
    facts.sends.flatMap((send): { code: number; use: VendorUse }[] => {
      const { code, phrase, anchor, part, meaning, when, visibleTo, visibleNote, usage, fix } = send;
      const documents = send.source.map(({ document }) => facts.documents.find(({ id }) => id === document));
      const source = documents.find((document) => document?.url);
      // A rule sees to it that whoever has a meaning has the other two.
      if (!meaning || !fix || !source?.url) return [];
      return [
        {
          code,
          use: {
            anchor,
            name: facts.maker,
            product: part ?? facts.title,
            phrase,
            meaning,
            trigger: when,
            visibleTo,
            visibleNote,
            usage,
            fix,
            confidence: source.kind === 'report' ? 'secondary' : 'primary',
            source: { title: source.title, url: source.url },
          },
        },
      ];
    }),
  );
  return new Map(uses.map(({ code }) => [code, uses.filter((other) => other.code === code).map(({ use }) => use)]));
}
