import { expect, test } from 'vitest';
import { classOf, understandNumber } from '../../../src/facts/status-class.ts';

const known = new Set([409]);

test('the class of a code is its first digit', () => {
  expect([100, 226, 308, 409, 599].map(classOf)).toEqual(['1xx', '2xx', '3xx', '4xx', '5xx']);
});

test('a code with a page is understood as it', () => {
  expect(understandNumber('409', known)).toEqual({ kind: 'code', code: 409 });
});

test('zeros before a code do not matter', () => {
  expect(understandNumber('0409', known)).toEqual({ kind: 'code', code: 409 });
});

test('an unknown code is treated as x00 of its class', () => {
  expect(understandNumber('471', known)).toEqual({ kind: 'unknown', code: 471, statusClass: '4xx', treatAs: 400 });
});

test.each([
  ['100', '1xx', 100],
  ['599', '5xx', 500],
])('%s is a status code still', (written, statusClass, treatAs) => {
  expect(understandNumber(written, known)).toEqual({ kind: 'unknown', code: Number(written), statusClass, treatAs });
});

test.each(['99', '600', '999', '000', '1000'])('%s is no status code of HTTP', (written) => {
  expect(understandNumber(written, known)).toEqual({ kind: 'outside', written });
});

test.each(['', '4xx', '-1', '4.9'])('"%s" is no number', (written) => {
  expect(understandNumber(written, known)).toBeUndefined();
});
