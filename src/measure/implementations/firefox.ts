import { browserClient, fetchInPage, isNavigation, navigate, NAVIGATION } from '../browser-client.ts';
import { startFirefox } from '../browsers/firefox.ts';
import type { Implementation } from '../implementation.ts';

export const firefox: Implementation = {
  id: 'firefox',
  name: 'Firefox',
  kind: 'browser',
  language: 'JavaScript',
  product: 'browsers',
  packages: { debian: ['firefox-esr'] },
  version: ['firefox-esr', '--version'],
  variants: {
    fetch: { call: 'await fetch(url, { method, headers, body })', start: (folder) => browserClient(folder, startFirefox, fetchInPage) },
    navigation: { ...NAVIGATION, can: isNavigation, start: (folder) => browserClient(folder, startFirefox, navigate) },
  },
};
