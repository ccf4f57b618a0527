import { expect, test } from 'vitest';
import { toSequence } from '../../../src/facts/sequence.ts';

test('each party has a lane, in the order in which it first occurs', () => {
  expect(
    toSequence([
      ['Client', 'CDN', 'GET'],
      ['CDN', 'Origin', 'GET'],
    ]).parties,
  ).toEqual(['Client', 'CDN', 'Origin']);
});

test('a message is drawn between the lanes of its parties, in its direction', () => {
  const { steps } = toSequence([
    ['Client', 'Server', 'GET'],
    ['Server', 'Client', '200'],
  ]);
  expect(steps).toEqual([
    { first: 1, last: 2, direction: 'right', spoken: 'Client to Server', message: 'GET' },
    { first: 1, last: 2, direction: 'left', spoken: 'Server to Client', message: '200' },
  ]);
});

test('what a party does by itself has no direction', () => {
  const { steps } = toSequence([
    ['Client', 'Server', 'GET'],
    ['Server', 'Server', 'looks it up'],
  ]);
  expect(steps[1]).toMatchObject({ first: 2, last: 2, direction: 'none', spoken: 'Server' });
});
