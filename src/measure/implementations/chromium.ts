import { browserClient, fetchInPage, isNavigation, navigate, NAVIGATION } from '../browser-client.ts';
import { startChromium } from '../browsers/chromium.ts';
import type { Implementation } from '../implementation.ts';

export const chromium: Implementation = {
  id: 'chromium',
  name: 'Chromium',
  kind: 'browser',
  language: 'JavaScript',
  product: 'browsers',
  packages: { debian: ['chromium'] },
  version: ['chromium', '--version'],
  variants: {
    fetch: { call: 'await fetch(url, { method, headers, body })', start: (folder) => browserClient(folder, startChromium, fetchInPage) },
    navigation: { ...NAVIGATION, can: isNavigation, start: (folder) => browserClient(folder, startChromium, navigate) },
  },
};
