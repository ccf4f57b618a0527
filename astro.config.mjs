import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment.ts';
import { cards } from './src/integrations/cards.ts';
import { createContent } from './src/integrations/content.ts';
import { offline } from './src/integrations/offline.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { wholeBuild } from './src/integrations/whole-build.ts';

const content = createContent();
const environment = readEnvironment(process.env);
const { site, base, outDir } = environment;

export default defineConfig({
  site,
  base,
  outDir,
  // Not in node_modules, which checkouts can share and a container may not write.
  cacheDir: './.astro/cache',
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  integrations: [
    content.integration,
    mdx(),
    sitemap(content.catalogue),
    pageStyles(),
    securityPolicy(),
    searchIndex(),
    cards(content.catalogue),
    offline(environment.offline),
    wholeBuild(),
  ],
  vite: {
    cacheDir: '.astro/vite',
    // Addresses of scripts stand in every page; a name made of the component's path would be twice as long.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` } } } },
    },
    plugins: [tailwindcss()],
    build: {
      // Fetched when the reader means to search, or unfolds texts to copy; every other script is small and stands in the page.
      assetsInlineLimit: (file) => (/SearchScript|SnippetsScript/.test(file) ? false : undefined),
      rolldownOptions: {
        // Astro puts a directive of its own at the head of each MDX module; Rolldown warns of it once a module.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
});
