import { expect, test } from 'vitest';
import { toShortLinkPage } from '../../../../src/outputs/short-link/short-link-page.ts';

test('a phrase stands as text, whatever signs it has', () => {
  expect(toShortLinkPage({ label: '599 R&D <gone', path: '/codes/599/' })).toContain('<title>599 R&amp;D &lt;gone</title>');
});
