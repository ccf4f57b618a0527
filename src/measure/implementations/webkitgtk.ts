import { browserClient, fetchInPage, isNavigation, navigate, NAVIGATION } from '../browser-client.ts';
import { startWebKitGtk } from '../browsers/webkitgtk.ts';
import type { Implementation } from '../implementation.ts';

/** What is decided by the code that a client learns. */
const NEEDS_CODE: ReadonlySet<string> = new Set(['exceptions', 'unknown-codes', 'status-lines']);

export const webkitGtk: Implementation = {
  id: 'webkitgtk',
  name: 'WebKitGTK',
  kind: 'browser',
  language: 'JavaScript',
  product: 'browsers',
  packages: { debian: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
  version: ['dpkg-query', '--show', '--showformat=${Version}', 'webkit2gtk-driver'],
  variants: {
    fetch: { call: 'await fetch(url, { method, headers, body })', start: (folder) => browserClient(folder, startWebKitGtk, fetchInPage) },
    navigation: {
      ...NAVIGATION,
      // Its driver does not tell the code of a page.
      probes: NAVIGATION.probes.filter((probe) => !NEEDS_CODE.has(probe)),
      can: isNavigation,
      start: (folder) => browserClient(folder, startWebKitGtk, navigate),
    },
  },
};
