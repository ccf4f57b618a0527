/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{http,content,facts,models,outputs}/**/*.{ts,js}',
    'src/measure/{answers,next-answer,outcomes,record,results}.ts',
    'src/measure/probes/*.ts',
    '!src/**/*.d.ts',
    '!src/outputs/module/functions.js',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // The first run knows all changes, which takes a busy machine its time.
  dryRunTimeoutMinutes: 20,
  // The module in the record holds the text of its functions as it stands.
  disableTypeChecks: false,
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: '.stryker-tmp/incremental.json',
  clearTextReporter: { reportTests: false },
  plugins: ['@stryker-mutator/*', './tests/support/folder-scores.js'],
  reporters: ['clear-text', 'json', 'progress-append-only', 'folders'],
  jsonReporter: { fileName: '.stryker-tmp/report.json' },
  thresholds: { high: 90, low: 85, break: 85 },
};
