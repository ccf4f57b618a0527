import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import pagefind from 'astro-pagefind';

/** What Pagefind writes for its own user interfaces. The site has its own; nothing loads these. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Indexes the built pages with Pagefind and serves the last index to the dev server. A build without an index fails. */
export function searchIndex(): AstroIntegration {
  const library = pagefind({ indexConfig: { excludeSelectors: ['.anchor', '.button', 'nav'] } });
  return {
    ...library,
    name: 'search-index',
    hooks: {
      ...library.hooks,
      'astro:build:done': async (options) => {
        await library.hooks['astro:build:done']?.(options);
        const folder = new URL('pagefind/', options.dir);
        // The library logs what went wrong, and goes on.
        if (!existsSync(new URL('pagefind-entry.json', folder)))
          throw new Error('Pagefind wrote no search index; its message stands above.');
        const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
        await Promise.all(unused.map((name) => rm(new URL(name, folder))));
      },
    },
  };
}
