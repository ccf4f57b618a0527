import { expect, test } from 'vitest';
import { createFactIndex } from '../../src/outputs/search/fact-index.ts';
import { toSearchFiles } from '../../src/outputs/search/parts.ts';
import { MAX_QUERY } from '../../src/outputs/search/query.ts';
import { catalogue } from '../support/catalogue.ts';

const { facts, details, senders } = toSearchFiles(catalogue);
const index = createFactIndex({ ...facts, details, senders });
/** No more than this, of a processor's time: a reader types on. */
const MOST_MILLISECONDS = 100;

/** One sign after another, signs of patterns and of markup among them. */
const signs = [...'az049%<"\\/.-_([{*+?^$|#&;,:é\0\n\t\u200B\u202E\uD800İßﬃ', '👩‍🔬', 'a\u0301', 'e\u0301\u0302\u0303'];
/** What readers of queries look for, over and over. */
const words = [
  '40 ',
  '404 ',
  '404 or ',
  '404 vs 403 ',
  ' or ',
  ' vs a ',
  'between a and ',
  ' and ',
  '52x ',
  '4 0 4 ',
  '1.1.1.',
  'HTTP/1.1 ',
  'HTTP/1.1"  ',
  'aB',
  'a_b ',
  'x.',
  'cinflict forbiden unathorized ',
  'not found ',
  'status code error ',
  'the what is ',
  'ies ss shes ',
  'constructor ',
  '__proto__ ',
  '<img src=x onerror=alert(1)>',
];
/** A slip among words that only frame a name: each of many stretches may be that name. */
const framed = `${'how to fix an error '.repeat(4)}gattewauy ${'again fails it '.repeat(7)}`;
const queries = [...[...signs, ...words].map((part) => part.repeat(MAX_QUERY)), `difference between ${'a and '.repeat(MAX_QUERY)}`, framed];

test.each(queries.map((query) => [JSON.stringify(query.slice(0, 20)), query]))('%s over and over is answered in time', (_, query) => {
  index.answer(query);
  // The last answer is kept, and to tell it again takes no time.
  index.answer('conflict');
  const begin = process.cpuUsage();
  const results = index.answer(query).results;
  const { user } = process.cpuUsage(begin);
  expect(Array.isArray(results)).toBe(true);
  expect(user / 1000).toBeLessThan(MOST_MILLISECONDS);
});
