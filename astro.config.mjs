import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  // Vitest sees collections only where `astro sync` puts them.
  cacheDir: './.astro',
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  integrations: [contentCheck(), mdx(), sitemap(), pageStyles(), securityPolicy(), searchIndex()],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // The dialog's script is fetched when the reader means to search; every other one is small and stands in the page.
      assetsInlineLimit: (file) => (file.includes('SearchScript') ? false : undefined),
      rolldownOptions: {
        // Astro puts a directive of its own at the head of each MDX module; Rolldown warns of it once a module.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
});
