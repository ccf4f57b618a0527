import { expect, test } from 'vitest';
import { facetAttributes, toFacets } from '../../../src/facts/facets.ts';
import { codeEntry } from '../../support/entries.ts';

const { facts } = codeEntry({ sentBy: ['gateway', 'origin server'] });

test('a code has its values as attributes, parted by a bar', () => {
  expect(facetAttributes(facts, ['acts', 'sent', 'vendor'])).toEqual({
    'data-acts': 'client',
    'data-sent': 'gateway|origin server',
    'data-vendor': undefined,
  });
});

test('a facet has the values of the codes, in the order of their meaning, each with its number', () => {
  expect(toFacets([facts, codeEntry().facts], ['sent'])).toEqual([
    {
      name: 'sent',
      label: 'Sent by',
      values: [
        { value: 'origin server', label: 'Origin server', count: 2 },
        { value: 'gateway', label: 'Gateway', count: 1 },
      ],
    },
  ]);
});
