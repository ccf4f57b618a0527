import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

/** Other hosts are not the build's business: it must pass without a network. Canonical addresses are, in pages.test.ts. */
const ELSEWHERE = /^https:|^http:\/\/localhost:4321/;

test('no link and no anchor of the site is broken', async () => {
  const result = await new LinkChecker().check({
    path: '**/*.html',
    serverRoot: 'dist',
    checkFragments: true,
    linksToSkip: async (link) => ELSEWHERE.test(link),
  });
  expect(result.links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent} → ${url}`)).toEqual([]);
  expect(result.links.length).toBeGreaterThan(builtPages().length);
});
