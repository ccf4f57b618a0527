import { expect, test } from 'vitest';
import { tellSend } from '../../../src/facts/sender.ts';
import { productEntry } from '../../support/entries.ts';

test.each([
  ['emitted', undefined],
  ['historic', 'No longer sent. Clients received it.'],
] as const)('who sees what is %s is told as %j', (usage, told) => {
  const { facts } = productEntry({ sends: [{ code: 503, when: 'No host is left.', actor: 'operator', source: 'manual', usage }] });
  expect(tellSend(facts.sends[0]!, facts).seen).toBe(told);
});

test.each([
  ['2.6', 'Since 2.6'],
  ['until 1.4.76', 'Until 1.4.76'],
  [undefined, undefined],
])('versions written as %j are told as %j', (since, told) => {
  const { facts } = productEntry({ sends: [{ code: 503, when: 'No host is left.', actor: 'operator', source: 'manual', since }] });
  expect(tellSend(facts.sends[0]!, facts).versions).toBe(told);
});
