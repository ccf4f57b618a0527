import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/support/browser.ts';

const PORT = 4329;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // The report in HTML has the screenshots; CI keeps it when a test fails.
  reporter: [['list', { printSteps: false }], ...(process.env.CI ? [['html', { open: 'never' }] as const] : [])],
  use: {
    baseURL: `http://localhost:${PORT}`,
    permissions: ['clipboard-read', 'clipboard-write'],
    // A trace of each test would cost a third of the time.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser()!, args: browserArguments },
  },
  webServer: {
    command: `node src/commands/serve.ts --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    // The base under which this machine may host the site is not the tests' business.
    env: { BASE_PATH: '/' },
  },
});
