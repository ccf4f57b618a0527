/** What rows are filtered by, as the name in the address and as the value or values that a row has. */
const VALUES: Record<string, (row: HTMLElement) => string[]> = {
  class: (row) => [row.dataset.class!],
  standing: (row) => [row.dataset.standing ?? 'standard'],
  vendor: (row) => row.dataset.vendors?.split('|') ?? [],
};

const form = document.querySelector<HTMLFormElement>('#code-filters')!;
const status = form.querySelector('[role="status"]')!;
const rows = [...document.querySelectorAll<HTMLElement>('table.codes tbody tr')];
const selects = [...form.querySelectorAll('select')];

/** Shows the rows that have every value asked for, says how many, and puts the choice into the address. */
function filter() {
  for (const row of rows) row.hidden = selects.some(({ name, value }) => value && !VALUES[name]!(row).includes(value));
  const shown = rows.filter((row) => !row.hidden).length;
  status.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} codes`;
  const chosen = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  history.replaceState(null, '', (chosen.size > 0 ? `?${chosen}` : location.pathname) + location.hash);
}

const asked = new URLSearchParams(location.search);
for (const select of selects) {
  const values = new Set(rows.flatMap((row) => VALUES[select.name]!(row)));
  for (const value of [...values].sort((a, b) => a.localeCompare(b))) select.append(new Option(value));
  const value = asked.get(select.name) ?? '';
  // A value that no code has is dropped: the table is then as if nothing had been asked.
  if (values.has(value)) select.value = value;
}
form.addEventListener('input', filter);
filter();

export {};
