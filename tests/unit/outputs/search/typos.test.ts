import { expect, test } from 'vitest';
import { distance, lettersIn, mayBeNear, slipsIn } from '../../../../src/outputs/search/typos.ts';

test.each([
  ['nothing', 'gone', 'gone', 0],
  ['a digit like the letter', 'g0ne', 'gone', 0.3],
  ['a letter doubled', 'goone', 'gone', 0.6],
  ['one of a double letter left out', 'acept', 'accept', 0.6],
  ['a neighbouring key', 'gome', 'gone', 0.7],
  ['a key in the row above', 'gohe', 'gone', 0.7],
  ['a key in the row above, to the right', 'goje', 'gone', 0.7],
  ['a key two rows above', 'goye', 'gone', 1],
  ['two letters swapped', 'gnoe', 'gone', 0.8],
  ['another letter', 'gate', 'gaze', 1],
  ['a letter put in', 'gonre', 'gone', 1],
  ['a letter left out', 'gne', 'gone', 1],
  ['all letters', '', 'gone', 4],
])('the cost of %s, %s for %s, is %f', (_, written, meant, cost) => {
  expect(distance(written, meant, 9)).toBeCloseTo(cost);
});

test('what costs more than is worth knowing is beyond all', () => {
  expect(distance('conflict', 'gone', 2)).toBe(Infinity);
});

test('what costs more is beyond all, also if but the end of a word lacks', () => {
  expect(distance('gone', 'goneab', 1.3)).toBe(Infinity);
});

test.each([
  ['a letter doubled', 'goone', 'gone', 0.6],
  ['two letters swapped', 'gnoe', 'gone', 0.8],
])('what costs just as much as is worth knowing, %s, is told', (_, written, meant, cost) => {
  expect(distance(written, meant, cost)).toBe(cost);
});

test.each([
  ['g0ne', 'gone', 0.3],
  ['goone', 'gone', 0.6],
  ['gome', 'gone', 0.7],
  ['gnoe', 'gone', 0.8],
  ['gate', 'gaze', 1],
  ['gonre', 'gone', 1],
  ['goje', 'gone', 0.7],
])('by its letters “%s” may be “%s” within %f', (written, meant, cost) => {
  expect(distance(written, meant, cost + 1e-9)).toBeCloseTo(cost);
  expect(mayBeNear(lettersIn(written), lettersIn(meant), cost + 1e-9)).toBe(true);
});

test.each([
  ['gone', 'gate', 1],
  ['conflict', 'payment', 2.2],
])('by its letters “%s” is not “%s” within %f', (written, meant, most) => {
  expect(mayBeNear(lettersIn(written), lettersIn(meant), most)).toBe(false);
});

test('it is as far there as back', () => {
  expect(distance('forbiden', 'forbidden', 3)).toBe(distance('forbidden', 'forbiden', 3));
});

test.each([
  [3, 0],
  [4, 1],
  [6, 1.6],
  [9, 2.2],
])('a word of %i letters may have slips for %f', (length, most) => {
  expect(slipsIn(length)).toBe(most);
});
