import { fileURLToPath } from 'node:url';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Imports run one way: a layer takes from those before it only. */
const LAYERS = ['http', 'schemas', 'content', 'facts', 'models', 'outputs', 'components', 'views', 'pages'];
/** These layers reason: no Astro, no Node, no DOM. */
const PURE = LAYERS.slice(0, LAYERS.indexOf('components'));
/** What runs a build, what measures, and what only pages may ask. */
const OUTSIDE = ['integrations', 'commands', 'measure', 'content.ts', 'content.config.ts', 'middleware.ts'];

const under = (name) => `./src/${name}`;
const zones = LAYERS.map((layer, index) => ({
  target: under(layer),
  from: [...LAYERS.slice(index + 1), ...OUTSIDE.filter((name) => layer !== 'pages' || name !== 'content.ts')].map(under),
  message: `src/${layer} takes from ${LAYERS.slice(0, index).join(', ') || 'no other layer'} only; hand it what it needs.`,
}));
// Clients are measured apart from the site, which reads the results as content.
const measure = {
  target: under('measure'),
  from: [...LAYERS.filter((layer) => layer !== 'http' && layer !== 'schemas'), ...OUTSIDE.filter((name) => name !== 'measure')].map(under),
  message: 'src/measure takes from src/http and src/schemas only.',
};
// Every layer may ask for an address, so what makes addresses knows next to nothing.
const shared = {
  target: ['addresses.ts', 'site.ts'].map(under),
  from: LAYERS.filter((layer) => layer !== 'schemas').map(under),
  message: 'What all layers use takes from src/schemas only.',
};

export default defineConfig(
  { ignores: ['dist', 'dist-*', '.dist-*', '.astro', 'test-results', 'playwright-report', '.stryker-tmp', 'reports'] },
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      // The order of pages is not that of the machine on which they are built.
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]', message: "Name the locale: 'en'." },
      ],
    },
  },
  {
    // Astro's files have no types here; `astro check` looks at them.
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/require-await': 'off',
      // A listener may be asynchronous: nobody waits for it either way, and what it does is inside a try.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  {
    // What is read from JSON, and what TypeScript by itself cannot know of .astro files, is any: tests say what they expect of it.
    files: ['tests/**', 'src/components/*/index.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.astro'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        [fileURLToPath(import.meta.resolve('./eslint.astro-parser.js'))]: ['.astro'],
      },
      'import-x/resolver-next': [createTypeScriptImportResolver({ extensions: ['.ts', '.astro'] })],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...zones, measure, shared] }],
    },
  },
  {
    files: PURE.map((layer) => `src/${layer}/**`),
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['astro:*', 'node:*', 'virtual:*'], message: 'This layer is pure reasoning.' }] },
      ],
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'location',
        'localStorage',
        'fetch',
        'process',
        'Buffer',
        'globalThis',
      ],
    },
  },
  {
    files: ['src/components/**', 'src/views/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['astro:content', 'node:*', 'virtual:*'], message: 'It gets its data by properties.' }] },
      ],
    },
  },
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
