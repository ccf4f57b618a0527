import type { AstroIntegration } from 'astro';
import library from '@astrojs/sitemap';
import type { Catalogue } from '../content/catalogue.ts';
import { reviewedPages } from '../models/reviewed-pages.ts';

/**
 * Lists every page with the day of its last review. Pages that are drawn from all entries have the newest day of all.
 * @param catalogue what the pages are made from
 */
export function sitemap(catalogue: () => Catalogue): AstroIntegration {
  let base = '';
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
      'astro:build:start': () => {
        for (const { meta, reviewed } of reviewedPages(catalogue())) days.set(meta.path, reviewed);
        newest = [...days.values()].sort().at(-1)!;
      },
      'astro:config:done': async (options) => {
        base = options.config.base.replace(/\/$/, '');
        await plugin.hooks['astro:config:done']?.(options);
      },
    },
  };
}
