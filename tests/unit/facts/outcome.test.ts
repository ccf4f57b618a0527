import { describe, expect, test } from 'vitest';
import { TONE_SIGNS, tellOutcome, toPlural, toSingular } from '../../../src/facts/outcome.ts';
import { catalogue } from '../../support/catalogue.ts';

const outcomes = Object.values(catalogue.probes).flatMap((probe) => Object.entries(probe.outcomes));

describe('an outcome in a cell', () => {
  test('has a short word and a tone', () => {
    expect(tellOutcome('to-get')).toEqual({ word: 'GET', tone: 'alters' });
  });

  test('that nobody has described shows its id as words', () => {
    expect(tellOutcome('stored-briefly')).toEqual({ word: 'stored briefly', tone: 'leaves' });
  });

  test('has no name of what every object has', () => {
    expect(tellOutcome('constructor').word).toBe('constructor');
  });

  test('has a word of at most 16 characters', () => {
    expect(outcomes.map(([id]) => tellOutcome(id).word).filter((word) => word.length > 16)).toEqual([]);
  });

  test('has a sign of its own for each tone', () => {
    expect(new Set(Object.values(TONE_SIGNS)).size).toBe(Object.keys(TONE_SIGNS).length);
  });
});

describe('the words of an outcome', () => {
  test.each([
    ['follows with GET and without the content', 'follow with GET and without the content'],
    ['does not follow, returns the response', 'do not follow, return the response'],
    ['passes over it and returns the final response', 'pass over it and return the final response'],
    ['returns a redirect to its caller', 'return a redirect to their caller'],
    ['does not send such a request', 'do not send such a request'],
    ['returns it: as it came', 'return it'],
    ['never comes', 'never send the second request'],
    ['tries again and carries the field along', 'try again and carry the field along'],
    ['has what is stored, which differs', 'have what are stored, which differ'],
    ['takes it from its store', 'take it from their store'],
  ])('%s, of several: %s', (words, plural) => {
    expect(toPlural(words)).toBe(plural);
  });

  test('are about the client where they were about its request', () => {
    expect(toSingular('has not come after six seconds, the client waits on')).toBe(
      'has not sent the second request after six seconds, the client waits on',
    );
  });

  test('all have a plural', () => {
    expect(outcomes.map(([, words]) => words).filter((words) => toPlural(words) === toSingular(words))).toEqual([]);
  });
});
