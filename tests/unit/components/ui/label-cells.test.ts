import { expect, test } from 'vitest';
import { labelCells } from '../../../../src/components/ui/label-cells.ts';

const label = (name: string) => `<span class="cell-label">${name}: </span>`;

test('each cell behind the first gets the name of its column', () => {
  expect(labelCells('<tr><th scope="row">a</th><td>b</td><td class="x">c</td></tr>', ['A', 'B', 'C'])).toBe(
    `<tr><th scope="row">a</th><td>${label('B')}b</td><td class="x">${label('C')}c</td></tr>`,
  );
});

test('the first cell names the row, also where it is no heading', () => {
  expect(labelCells('<tr><td>a</td><td>b</td><td>c</td></tr>', ['A', 'B', 'C'])).toMatch(/^<tr><td>a</);
});

test('counting begins anew in each row', () => {
  expect(labelCells('<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>', ['A', 'B', 'C'])).toContain(
    `<td>c</td><td>${label('B')}d`,
  );
});

test('the row of the names stays as it is', () => {
  const names = '<thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>';
  expect(labelCells(names, ['A', 'B', 'C'])).toBe(names);
});

test('a cell that is alone behind the first needs no name', () => {
  const row = '<tr><td>a</td><td>b</td></tr>';
  expect(labelCells(row, ['A', 'B'])).toBe(row);
});
