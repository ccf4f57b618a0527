import { afterAll, beforeAll, expect, test } from 'vitest';
import { ServedSite } from '../support/served-site.ts';
import { startHost, type StaticHost } from '../support/static-host.ts';

let host: StaticHost;
let site: ServedSite;

beforeAll(async () => {
  host = await startHost('dist');
  site = new ServedSite(host.port, '', 'dist');
});

afterAll(async () => {
  site.close();
  await host.goAway();
});

// Other hosts are not the build's business: it must pass without a network. Canonical addresses are, in pages.test.ts.
test('no link and no anchor of the site is broken', async () => {
  expect(await site.brokenLinks()).toEqual([]);
});
