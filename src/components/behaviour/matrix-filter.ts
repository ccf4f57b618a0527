const form = document.querySelector<HTMLFormElement>('#matrix-filter')!;
const field = form.querySelector('input')!;
const status = form.querySelector('[role="status"]')!;
const tables = [...document.querySelectorAll('table.matrix')];

/** Shows the rows whose name or family has one of the words between commas, says how many, and puts them into the address. */
function filter() {
  const words = field.value
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  let shown = 0;
  let all = 0;
  for (const [index, table] of tables.entries())
    for (const family of table.querySelectorAll('tbody')) {
      const [head, ...rows] = family.querySelectorAll('tr');
      for (const row of rows) {
        const name = `${row.querySelector('th')!.textContent} ${head!.textContent}`.toLowerCase();
        row.hidden = words.length > 0 && !words.some((word) => name.includes(word));
        if (index === 0) {
          all++;
          if (!row.hidden) shown++;
        }
      }
      family.hidden = rows.every((row) => row.hidden);
    }
  status.textContent = shown === all ? '' : `${shown} of ${all} rows`;
  const address = new URL(location.href);
  if (field.value) address.searchParams.set('only', field.value);
  else address.searchParams.delete('only');
  history.replaceState(null, '', address);
}

field.value = new URLSearchParams(location.search).get('only') ?? '';
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
filter();

export {};
