/**
 * Puts the name of its column before each cell, for screens on which a row is a paragraph. The first cell names the row, and where one
 * other follows, that one needs no name.
 * @param rows the HTML of the rows
 * @param columns their names, as HTML without elements
 */
export function labelCells(rows: string, columns: readonly string[]): string {
  if (columns.length < 3) return rows;
  return rows.replace(/<tr[\s\S]*?<\/tr>/g, (row) => {
    let index = -1;
    return row.replace(/<t([dh])(?: [^>]*)?>/g, (tag, kind) => {
      index += 1;
      return kind === 'd' && index > 0 && columns[index] ? `${tag}<span class="cell-label">${columns[index]}: </span>` : tag;
    });
  });
}
