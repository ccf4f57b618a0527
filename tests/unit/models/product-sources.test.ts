import { expect, test } from 'vitest';
import { productSourcesOf } from '../../../src/models/product-sources.ts';
import { guideEntry, productEntry } from '../../support/entries.ts';

const sends = [{ code: 409, when: 'It clashes.', actor: 'client' as const, source: 'manual' }];
const sourcesOf = (body: string, facts: Parameters<typeof productEntry>[0] = {}, summary = 'A word.') =>
  productSourcesOf(guideEntry({ summary }, body), [404, 409], { products: [productEntry(facts)] });

test('a product whose page speaks of the code is a source, at the code that it sends', () => {
  expect(sourcesOf('Envoy does.\n', { sends })).toEqual({ read: [{ label: 'Envoy', path: '/products/envoy/#sends-409' }], experience: [] });
});

test('a product whose marks go with the code is one, too', () => {
  const marks = [
    { id: 'flags', title: 'Flags', source: 'manual', marks: [{ mark: 'UF', codes: [404], meaning: 'So.', actor: 'client' as const }] },
  ];
  expect(sourcesOf('Envoy does.\n', { marks }).read).toEqual([{ label: 'Envoy', path: '/products/envoy/' }]);
});

test('what stands of a product whose page does not speak of the code is experience', () => {
  expect(sourcesOf('Envoy does.\n')).toEqual({ read: [], experience: [{ label: 'Envoy', path: '/products/envoy/' }] });
});

test('what stands of it in the facts is, too', () => {
  expect(sourcesOf('A word.\n', {}, 'Envoy does.').experience).toHaveLength(1);
});

test('what has a document beside it is no experience', () => {
  expect(sourcesOf('[Envoy](https://envoy.example/) does.\n')).toEqual({ read: [], experience: [] });
});

test('a page that names no product has none', () => {
  expect(sourcesOf('Somebody does.\n', { sends })).toEqual({ read: [], experience: [] });
});
