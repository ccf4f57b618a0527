import catalogue from 'virtual:catalogue';
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import type { ProseKind } from './content/entries.ts';
import { codeSchema } from './schemas/code.ts';
import { comparisonSchema } from './schemas/comparison.ts';
import { guideSchema } from './schemas/guide.ts';
import { headerSchema } from './schemas/header.ts';
import { languageSchema } from './schemas/language.ts';
import { outsideSchema } from './schemas/outside.ts';
import { productSchema } from './schemas/product.ts';
import { protocolSchema } from './schemas/protocol.ts';
import { statusClassSchema } from './schemas/status-class.ts';

/** The entries of one kind, as `src/content/read.ts` has read and checked them; Astro renders the prose of those that have some. */
const entries = (kind: ProseKind | 'outside' | 'headers' | 'languages'): Loader => ({
  name: `catalogue-${kind}`,
  load: async ({ store }) => {
    store.clear();
    for (const entry of catalogue[kind]) {
      const { id, file: filePath, facts } = entry;
      if ('prose' in entry) {
        store.set({ id, data: facts, body: entry.prose.source, filePath, deferredRender: true });
        store.addModuleImport(filePath);
      } else store.set({ id, data: facts });
    }
  },
});

export const collections = {
  codes: defineCollection({ loader: entries('codes'), schema: codeSchema }),
  classes: defineCollection({ loader: entries('classes'), schema: statusClassSchema }),
  guides: defineCollection({ loader: entries('guides'), schema: guideSchema }),
  comparisons: defineCollection({ loader: entries('comparisons'), schema: comparisonSchema }),
  products: defineCollection({ loader: entries('products'), schema: productSchema }),
  protocols: defineCollection({ loader: entries('protocols'), schema: protocolSchema }),
  outside: defineCollection({ loader: entries('outside'), schema: outsideSchema }),
  headers: defineCollection({ loader: entries('headers'), schema: headerSchema }),
  languages: defineCollection({ loader: entries('languages'), schema: languageSchema }),
};
