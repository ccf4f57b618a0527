import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../src/schemas/code.ts';
import { leastCode } from '../../support/entries.ts';

const accepts = (facts: object) => codeSchema.safeParse({ ...leastCode, ...facts }).success;

/** A sentence of 24 characters for each round, and eight. */
const long = (rounds: number) => `It ${'clashes with others and '.repeat(rounds)}ends.`;

test('the least front matter is accepted', () => {
  expect(accepts({})).toBe(true);
});

test('a summary of at most 120 characters is accepted', () => {
  expect(accepts({ summary: long(4) })).toBe(true);
});

describe('a code is refused', () => {
  test.each<[string, object]>([
    ['with a field that the schema does not have', { phrse: 'Conflict' }],
    ['with a code below 100', { code: 99 }],
    ['with a code above 599', { code: 600 }],
    ['with a code in quotes', { code: '409' }],
    ['with an empty phrase', { phrase: ' ' }],
    ['with a standing of its own', { standing: 'popular' }],
    ['with a summary of more than 120 characters', { summary: long(5) }],
    ['with a summary that is no sentence', { summary: 'It clashes' }],
    ['with a section that names no document', { specs: ['15.5.10'] }],
    ['with a first document that is neither an RFC nor a draft', { firstDefined: { document: '2068' } }],
    ['with an actor that nobody is', { actor: { who: 'user', does: 'wait' } }],
    ['with an unknown verdict on retrying', { retry: { ...leastCode.retry, verdict: 'maybe' } }],
    ['with a status that does not tell whether the request was carried out', { retry: { ...leastCode.retry, unapplied: false } }],
    ['with an unknown rule of caching', { cacheable: { rule: 'sometimes', note: 'now and then' } }],
    ['with an unknown rule of content', { content: { rule: 'some', note: 'a little' } }],
    ['with a method in small letters', { methods: { names: ['put'], note: 'Any.' } }],
    ['with a header field in small letters', { headers: [{ name: 'etag', role: 'response', level: 'MAY', why: 'It helps.' }] }],
    [
      'with a level that RFC 2119 does not have',
      { requirements: [{ id: 'can', level: 'CAN', actor: 'server', text: 'It can.', spec: 'RFC 9110 15' }] },
    ],
    ['with a gRPC code in small letters', { grpc: ['aborted'] }],
    ['with evidence that is not https', { vendors: [{ name: 'X', source: { title: 'X', url: 'http://x.example' } }] }],
    ['with a review on no day', { reviewed: '2026-02-30' }],
  ])('%s', (_, facts) => {
    expect(accepts(facts)).toBe(false);
  });
});

test('a section becomes its document and its number', () => {
  expect(codeSchema.parse(leastCode).specs).toEqual([{ document: 'RFC 9110', section: '15.5.10' }]);
});

test('a day that YAML has read as a date is taken as that day', () => {
  expect(codeSchema.parse({ ...leastCode, reviewed: new Date('2026-11-20') }).reviewed).toBe('2026-11-20');
});
