import { expect, test } from 'vitest';
import { toTable } from '../../../../src/outputs/markdown/table.ts';

test('a table has its head, a line, and its rows', () => {
  expect(toTable(['Code', 'Level'], [['409', 'MUST']])).toBe('| Code | Level |\n| --- | --- |\n| 409 | MUST |');
});

test('a bar within a cell does not end it, not even in code', () => {
  expect(toTable(['Code'], [['`a | b`']])).toContain('| `a \\| b` |');
});

test('a cell of two lines is refused', () => {
  expect(() => toTable(['Code'], [['a\nb']])).toThrow(/one line/);
});

test('a row with a cell too few is refused', () => {
  expect(() => toTable(['Code', 'Level'], [['409']])).toThrow(/2 columns, and this row 1 cells/);
});
