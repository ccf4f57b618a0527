import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way: schemas → lib → components → layouts → pages. A layer may import from those before it.
 * @param {string} files the layer
 * @param {string[]} forbidden folders of the layers behind it
 * @param {string} message what to do instead
 * @param {string[]} modules packages it may not use
 */
const layer = (files, forbidden, message, modules = []) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: forbidden.flatMap((folder) => [`**/${folder}/*`, `**/${folder}/**`]), message },
          { regex: '(^|/)content\\.ts$', message: 'Only pages read src/content.ts; take what you need as a property.' },
          ...(modules.length > 0 ? [{ group: modules, message }] : []),
        ],
      },
    ],
  },
});

export default defineConfig(
  { ignores: ['dist', 'dist-*', '.astro', '.stryker-tmp', 'test-results', 'playwright-report'] },
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  layer('src/schemas/**', ['lib', 'components', 'layouts', 'pages', 'integrations'], 'Schemas know nothing of the code that uses them.', [
    'astro:*',
    'node:*',
  ]),
  layer(
    'src/lib/**',
    ['components', 'layouts', 'pages', 'integrations'],
    'lib is pure reasoning: no Astro, no Node, no DOM, nothing that shows.',
    ['astro:*', 'node:*'],
  ),
  layer('src/components/**', ['layouts', 'pages', 'integrations'], 'Components get data by properties and know nothing of pages.', [
    'astro:content',
    'node:*',
  ]),
  layer('src/layouts/**', ['pages', 'integrations'], 'Layouts get data by properties.', ['astro:content', 'node:*']),
  {
    files: ['tailwind.config.cjs'],
    languageOptions: { globals: { module: 'writable' } },
  },
  {
    // They talk to a person at a terminal.
    files: ['src/commands/**', 'tests/support/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['astro.config.mjs', 'playwright.config.ts'],
    languageOptions: { globals: { process: 'readonly' } },
  },
);
