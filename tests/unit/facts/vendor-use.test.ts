import { describe, expect, test } from 'vitest';
import { isReceived, tellVendorUses } from '../../../src/facts/vendor-use.ts';
import { vendorUseSchema } from '../../../src/schemas/vendor-use.ts';
import { leastVendor } from '../../support/entries.ts';

type Use = Parameters<typeof tellVendorUses>[0][number];
const use = (facts: Partial<Use>): Use => ({ ...vendorUseSchema.parse(leastVendor), ...facts });
const seen = (facts: Partial<Use>) => tellVendorUses([use(facts)])[0]!.answers.find(({ label }) => label === 'Seen')?.text;

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

describe('the anchor of a use', () => {
  const ids = (...facts: Partial<Use>[]) => tellVendorUses(facts.map(use)).map(({ id }) => id);

  test('is made of its names', () => {
    expect(ids({ name: 'AWS', product: 'Gateway (v2)' })).toEqual(['by-aws-gateway-v2']);
  });

  test('is that under which it was published', () => {
    expect(ids({ anchor: 'by-heroku-router' })).toEqual(['by-heroku-router']);
  });

  test('is its own, if a vendor has two', () => {
    expect(ids({}, { name: 'AWS' }, {}, {})).toEqual(['by-nginx', 'by-aws', 'by-nginx-2', 'by-nginx-3']);
  });
});
