import { describe, expect, test } from 'vitest';
import { isReceived, tellVendorUse } from '../../../src/facts/vendor-use.ts';
import { vendorUseSchema } from '../../../src/schemas/vendor-use.ts';
import { leastVendor } from '../../support/entries.ts';

type Use = Parameters<typeof tellVendorUse>[0];
const use = (facts: Partial<Use>): Use => ({ ...vendorUseSchema.parse(leastVendor), ...facts });
const seen = (facts: Partial<Use>) => tellVendorUse(use(facts)).answers.find(({ label }) => label === 'Seen')?.text;

describe('who sees a number', () => {
  test.each<[string, Partial<Use>, string]>([
    ['that is sent', { usage: 'emitted', visibleTo: 'both' }, 'Clients receive it, and logs have it.'],
    ['that is sent no longer', { usage: 'historic', visibleTo: 'client' }, 'No longer sent. Clients received it.'],
    ['that a client makes up', { usage: 'client-library', visibleTo: 'client' }, 'Made up by the client, which got no response.'],
    ['that is a name only', { usage: 'label', visibleTo: 'both' }, 'A name only: nothing was found that sends it.'],
    [
      'that is a name only, with a note',
      { usage: 'label', visibleTo: 'both', visibleNote: 'In a list.' },
      'A name only: nothing was found that sends it. In a list.',
    ],
  ])('%s is told in one sense', (_, facts, text) => {
    expect(seen(facts)).toBe(text);
  });
});

describe('a number is received', () => {
  test.each<[string, Parameters<typeof isReceived>[0], boolean]>([
    ['if a registry has it', { standing: 'standard', vendors: [] }, true],
    ['if a vendor sends it to clients', { standing: 'unofficial', vendors: [use({ visibleTo: 'client' })] }, true],
    ['not if it stands in logs only', { standing: 'unofficial', vendors: [use({ visibleTo: 'log only' })] }, false],
    ['not if it is sent no longer', { standing: 'unofficial', vendors: [use({ visibleTo: 'client', usage: 'historic' })] }, false],
    ['not if the client makes it up', { standing: 'unofficial', vendors: [use({ visibleTo: 'client', usage: 'client-library' })] }, false],
  ])('%s', (_, facts, expected) => {
    expect(isReceived(facts)).toBe(expected);
  });
});
