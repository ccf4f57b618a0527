import { expect, test } from 'vitest';
import { differingLines } from '../../../src/http/differing-lines.ts';

test('lines that the other message lacks differ, wherever they stand', () => {
  expect(differingLines('A: 1\nB: 2\nC: 3', 'C: 3\nA: 1\nD: 4')).toEqual(new Set([1]));
});

test('the date and the length of the content follow from others, and are no difference', () => {
  expect(differingLines('Date: Mon\ncontent-length: 3', 'Date: Tue\nContent-Length: 4')).toEqual(new Set());
});

test('an indentation is no difference', () => {
  expect(differingLines('  "status": 4', '"status": 4')).toEqual(new Set());
});
