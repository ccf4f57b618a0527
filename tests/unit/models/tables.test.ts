import { expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { toTable } from '../../../src/models/tables.ts';
import { codeEntry, entries, leastVendor, unofficialProse } from '../../support/entries.ts';

test('a use of a number without a phrase and a product leaves its cell empty', () => {
  const codes = [codeEntry({ code: 499, standing: 'unofficial', vendors: [leastVendor] }, unofficialProse)];
  expect(toTable(toCatalogue(entries({ codes })), 'vendor', 'nginx').rows[0]?.[1]).toBe('');
});

test('who sees the number of a vendor is told with what makes it only half true', () => {
  const use = { ...leastVendor, visibleTo: 'both', visibleNote: 'Only with a rule.' } as const;
  const codes = [codeEntry({ code: 499, standing: 'unofficial', vendors: [use] }, unofficialProse)];
  expect(toTable(toCatalogue(entries({ codes })), 'vendor', 'nginx').rows[0]?.at(-1)).toBe('clients and logs. Only with a rule.');
});

test('the users of a number who no longer send it are told apart', () => {
  const vendors = [leastVendor, { ...leastVendor, name: 'Railgun', usage: 'historic' as const }];
  const codes = [codeEntry({ code: 499, standing: 'unofficial', vendors }, unofficialProse)];
  expect(toTable(toCatalogue(entries({ codes })), 'unofficial').rows[0]?.[1]).toBe('nginx; Railgun (no longer)');
});
