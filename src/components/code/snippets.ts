import type { Snippet } from '../../outputs/samples/snippets.ts';
import type { CodeDocument } from '../../schemas/api/code.ts';

/** Fills the folded lists of texts to copy from the JSON form of the page: it is loaded when the first of them is unfolded. */
async function fillAll() {
  const { href } = document.querySelector<HTMLLinkElement>('link[type="application/json"]')!;
  const { snippets }: CodeDocument = await (await fetch(href)).json();
  for (const list of document.querySelectorAll<HTMLElement>('[data-group]'))
    list.lastElementChild!.replaceWith(...snippets.filter(({ group }) => group === list.dataset.group).map(toFigure));
}

function toFigure({ label, note, text }: Snippet): Node {
  const figure = document.querySelector<HTMLTemplateElement>('#snippets')!.content.querySelector('figure')!.cloneNode(true) as HTMLElement;
  figure.querySelector('span')!.textContent = label;
  figure.querySelector('button')!.dataset.copy = text;
  // Backticks mark code.
  figure
    .querySelector('p')!
    .append(
      ...note
        .split('`')
        .map((part, index) => (index % 2 === 1 ? Object.assign(document.createElement('code'), { textContent: part }) : part)),
    );
  figure.querySelector('pre')!.textContent = text;
  return figure;
}

// Where it cannot be loaded, the links to the Markdown stay.
fillAll().catch(() => {});
