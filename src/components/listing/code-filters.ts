const form = document.querySelector<HTMLFormElement>('#facets')!;
const others = form.dataset.others!;
const status = form.parentElement!.querySelector('[role="status"]')!;
const reset = form.parentElement!.querySelector<HTMLButtonElement>('[type="reset"]')!;
/** Opens the sheet, where there is one. */
const opener = status.previousElementSibling as HTMLButtonElement;
/** Puts the sheet away and says what is under it. */
const done = form.querySelector('button')!;
const items = [...document.querySelectorAll<HTMLElement>('[data-acts]')];
const chips = [...form.querySelectorAll<HTMLInputElement>('input')];
const names = [...new Set([...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')].map(({ name }) => name))];

/** What is asked of each facet. */
type Asked = Map<string, string[]>;

const asked = (): Asked => {
  const data = new FormData(form);
  return new Map(names.map((name) => [name, data.getAll(name).map(String).filter(Boolean)]));
};

const fits = (item: HTMLElement, wanted: Asked) =>
  names.every((name) => {
    const values = wanted.get(name)!;
    const own = item.dataset[name]?.split('|') ?? [];
    return values.length === 0 || values.some((value) => own.includes(value));
  });

/** Shows the codes that fit, says how many, here and on each chip, and puts the choice into the address. */
function filter() {
  const wanted = asked();
  for (const item of items) item.toggleAttribute(others, !fits(item, wanted));
  for (const chip of chips) {
    const alone = new Map([...wanted, [chip.name, [chip.value]]]);
    chip.parentElement!.querySelector('small')!.textContent = String(items.filter((item) => fits(item, alone)).length);
  }
  for (const group of document.querySelectorAll('tbody')) group.hidden = !group.querySelector('[data-acts]:not([hidden])');
  const left = items.filter((item) => fits(item, wanted)).length;
  const chosen = [...wanted].flatMap(([name, values]) => values.map((value) => [name, value]));
  status.textContent = chosen.length > 0 ? `${left} of ${items.length} codes` : '';
  reset.hidden = chosen.length === 0;
  done.textContent = left === 1 ? 'Show 1 code' : `Show ${left} codes`;
  // What else the address says, such as how the table is sorted, stays.
  const query = new URLSearchParams(location.search);
  for (const name of names) query.delete(name);
  for (const [name, value] of chosen) query.append(name!, value!);
  history.replaceState(null, '', (query.size > 0 ? `?${query}` : location.pathname) + location.hash);
}

const query = new URLSearchParams(location.search);
for (const chip of chips) chip.checked = query.getAll(chip.name).includes(chip.value);
// A value that no code has is dropped: the list is then as if nothing had been asked.
for (const select of form.querySelectorAll('select'))
  select.value = [...select.options].some(({ value }) => value === query.get(select.name)) ? query.get(select.name)! : '';
form.addEventListener('input', filter);
form.addEventListener('reset', () =>
  setTimeout(() => {
    const hasFocus = document.activeElement === reset;
    filter();
    // The button that had the focus is gone.
    if (hasFocus) (opener.checkVisibility() ? opener : chips[0])?.focus();
  }),
);
// As it comes, the page is as if nothing had been asked.
if (location.search) filter();

export {};
