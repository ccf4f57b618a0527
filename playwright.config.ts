import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/support/browser.ts';
import { testPort } from './tests/support/programs.ts';

// Two checkouts on one machine can be tested at once. Workers read this file too, and inherit the choice.
const port = (process.env.TEST_PORT = String(await testPort()));

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // The largest pages are looked at in four views and nine widths, on machines that may be busy.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // The report in HTML has the screenshots; CI keeps it when a test fails.
  reporter: [['list', { printSteps: false }], ...(process.env.CI ? [['html', { open: 'never' }] as const] : [])],
  use: {
    baseURL: `http://localhost:${port}`,
    permissions: ['clipboard-read', 'clipboard-write'],
    // A new context costs a second of processor time, and most tests less. It is emptied between tests.
    reuseContext: true,
    // Only the tests of the copy for no network need one; in others it would fetch the whole site meanwhile.
    serviceWorkers: 'block',
    // A trace of each test would cost a third of the time.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser()!, args: browserArguments },
  },
  webServer: {
    command: `node src/commands/serve.ts --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    // The base under which this machine may host the site is not the tests' business.
    env: { BASE_PATH: '/' },
  },
});
