import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import library from '@astrojs/sitemap';
import { toCatalogue } from '../content/catalogue.ts';
import { readContent } from '../content/read-content.ts';
import { reviewedPages } from '../models/reviewed-pages.ts';
import { contentFiles } from './content-check.ts';

/** Lists every page with the day of its last review. Pages that are drawn from all entries have the newest day of all. */
export function sitemap(): AstroIntegration {
  let base = '';
  let root = '';
  let newest = '';
  const days = new Map<string, string>();
  const plugin = library({
    serialize: (item) => {
      const path = new URL(item.url).pathname.slice(base.length);
      return { ...item, lastmod: days.get(path) ?? newest };
    },
  });
  return {
    ...plugin,
    name: 'sitemap',
    hooks: {
      ...plugin.hooks,
      'astro:build:start': async () => {
        const { entries } = readContent(await contentFiles(root));
        for (const { meta, reviewed } of reviewedPages(toCatalogue(entries))) days.set(meta.path, reviewed);
        newest = [...days.values()].sort().at(-1)!;
      },
      'astro:config:done': async (options) => {
        base = options.config.base.replace(/\/$/, '');
        root = fileURLToPath(options.config.root);
        await plugin.hooks['astro:config:done']?.(options);
      },
    },
  };
}
