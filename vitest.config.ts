/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own, because tests render components. Of the site's configuration they need only that addresses are made below one.
export default getViteConfig(
  {
    // A build says where the worker for offline reading is; these pages have none.
    define: { __WORKER__: '""' },
    test: {
      // A build of the whole site is part of some tests.
      testTimeout: 60_000,
      hookTimeout: 300_000,
    },
  },
  { configFile: false, site: 'https://atlas.example' },
);
