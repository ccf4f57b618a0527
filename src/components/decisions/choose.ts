const page = document.title;
const states = [...document.querySelectorAll<HTMLElement>('.decisions > section')];

/** The heading of the state that the address names, else of the first. */
function heading(): HTMLElement {
  const state = states.find(({ id }) => `#${id}` === location.hash) ?? states[0]!;
  return state.querySelector('h2')!;
}

/** Puts the state into the title, by which the history and the tabs call it. */
const name = () => (document.title = `${heading().textContent.replace(/\s+/g, ' ').trim()} · ${page}`);

addEventListener('hashchange', () => {
  name();
  // Who hears the page hears the next question; who uses the keyboard goes on from there.
  if (location.hash !== '#tree') heading().focus();
});
if (location.hash) name();

export {};
