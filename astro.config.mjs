import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { createContent } from './src/integrations/content.ts';
import { offline } from './src/integrations/offline.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';

const content = createContent();

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  integrations: [
    content.integration,
    mdx(),
    sitemap(content.catalogue),
    pageStyles(),
    securityPolicy(),
    searchIndex(),
    offline(process.env.OFFLINE !== '0'),
  ],
  vite: {
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
