/**
 * A Markdown table.
 * @param rows as many cells in each as the head has; a cell is Markdown of one line
 * @throws if a row has another number of cells, or a cell has a line break
 */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => toRow(row, head.length)).join('\n');
}

function toRow(cells: readonly string[], columns: number): string {
  if (cells.length !== columns)
    throw new Error(`The table has ${columns} columns, and this row ${cells.length} cells: ${cells.join(' | ')}`);
  const broken = cells.find((cell) => cell.includes('\n'));
  if (broken !== undefined) throw new Error(`A cell of a table is one line, and this one is not: ${broken}`);
  // GFM takes a bar for the end of a cell even within code.
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
