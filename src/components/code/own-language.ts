/** Where the reader's language is remembered, as the href of its page. */
const KEY = 'language';

const constants = document.querySelector('.constants')!;
const first = constants.querySelector('tbody')!;
const rows = [...constants.querySelectorAll('tr')];
const links = rows.map((row) => row.querySelector('a')!);

/** Puts the row of a language before all others. */
function putFirst(href: string | null) {
  const row = rows[links.findIndex((link) => link.getAttribute('href') === href)];
  if (row) first.prepend(row);
}

const choice = document.createElement('select');
choice.append(new Option('as listed', ''), ...links.map((link) => new Option(link.textContent, link.getAttribute('href')!)));
const label = document.createElement('label');
label.append('Your language first: ', choice);
constants.prepend(label);

try {
  const remembered = localStorage.getItem(KEY);
  putFirst(remembered);
  choice.value = remembered ?? '';
} catch {
  // Storage can be forbidden; the choice then lasts as long as the page.
}

choice.addEventListener('change', () => {
  putFirst(choice.value);
  try {
    localStorage.setItem(KEY, choice.value);
  } catch {
    // As above.
  }
});

export {};
