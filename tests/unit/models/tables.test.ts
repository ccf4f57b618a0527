import { expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { vendorTable } from '../../../src/models/tables.ts';
import { codeEntry, entries, leastVendor, unofficialProse } from '../../support/entries.ts';

test('a use of a number without a phrase and a product leaves its cell empty', () => {
  const codes = [codeEntry({ code: 499, standing: 'unofficial', vendors: [leastVendor] }, unofficialProse)];
  expect(vendorTable(toCatalogue(entries({ codes })), 'nginx').rows[0]?.cells[0]).toBe('');
});
