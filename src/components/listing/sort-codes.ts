/** The columns that answer a question when the table is sorted by them, by their place; the name stands in the address. */
const COLUMNS: Record<string, number> = { acts: 2, retry: 3, defined: 4 };

const table = document.querySelector<HTMLTableElement>('.code-table')!;
const heads = [...table.querySelectorAll('thead th')];
const bodies = [...table.querySelectorAll('tbody')];
const order = bodies.map((body) => [...body.querySelectorAll('tr')]);

/** What a row is sorted by: a verdict by its place among the chips, which is that of the words, and all else by its text. */
function keyOf(row: HTMLTableRowElement, name: string): string {
  const value = row.dataset[name];
  const chips = [...document.querySelectorAll<HTMLInputElement>(`#code-filters [name="${name}"]`)];
  return value === undefined ? row.children[COLUMNS[name]!]!.textContent : String(chips.findIndex((chip) => chip.value === value));
}

/** Puts the rows into one list by a column, or back into their groups. */
function sort(name: string | null) {
  for (const [index, body] of bodies.entries()) body.append(...order[index]!);
  table.toggleAttribute('data-sorted', name !== null);
  heads.forEach((head, index) => (head.ariaSort = index === (name === null ? 0 : COLUMNS[name]) ? 'ascending' : null));
  if (name === null) return;
  const rows = order.flat().filter((row) => row.dataset.acts !== undefined);
  const keys = new Map(rows.map((row) => [row, keyOf(row, name)]));
  const { compare } = new Intl.Collator('en', { numeric: true });
  // What no standard defines stands behind what one does, whoever uses it.
  const isUndefined = (row: HTMLElement) => Number(name === 'defined' && row.dataset.standing === 'unofficial');
  rows.sort((a, b) => isUndefined(a) - isUndefined(b) || compare(keys.get(a)!, keys.get(b)!));
  bodies[0]!.append(...rows);
}

/** Sorts, and puts that into the address. */
function choose(name: string | null) {
  sort(name);
  const query = new URLSearchParams(location.search);
  if (name === null) query.delete('sort');
  else query.set('sort', name);
  history.replaceState(null, '', (query.size > 0 ? `?${query}` : location.pathname) + location.hash);
}

const asked = new URLSearchParams(location.search).get('sort');
for (const [name, index] of [[null, 0], ...Object.entries(COLUMNS)] as [string | null, number][]) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: heads[index]!.textContent });
  button.addEventListener('click', () => choose(name));
  heads[index]!.replaceChildren(button);
}
sort(asked !== null && Object.hasOwn(COLUMNS, asked) ? asked : null);

export {};
