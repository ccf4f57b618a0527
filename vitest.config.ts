import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Addresses are made below the site's own, as in a build.
    env: { SITE: 'https://atlas.example', BASE_URL: '/' },
    // A build of the whole site is part of some tests.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
