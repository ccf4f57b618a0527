/** Where the reader's language is remembered, as the href of its page. */
const KEY = 'language';

/** A guide has no constants. */
const first = document.querySelector('.constants tbody');
const buttons = new Map<string, HTMLButtonElement>();

/** Puts the row of a language before all others, and marks it. */
function putFirst(href: string | null) {
  for (const [other, button] of buttons) {
    const isFirst = other === href;
    Object.assign(button, { ariaPressed: String(isFirst), textContent: isFirst ? '★' : '☆' });
  }
  const row = buttons.get(href ?? '')?.closest('tr');
  if (row) first!.prepend(row);
}

for (const link of document.querySelectorAll('.constants a')) {
  const href = link.getAttribute('href')!;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'star screen-only text-quiet -my-3 px-2 py-3',
    title: 'Always first',
    ariaLabel: `${link.textContent} always first`,
  });
  button.addEventListener('click', () => {
    putFirst(href);
    try {
      localStorage.setItem(KEY, href);
    } catch {
      // Storage can be forbidden; the choice then lasts as long as the page.
    }
    button.focus();
  });
  link.after(button);
  buttons.set(href, button);
}

try {
  putFirst(localStorage.getItem(KEY));
} catch {
  // As above.
}

export {};
