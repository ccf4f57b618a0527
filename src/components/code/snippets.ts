import type { Snippet } from '../../outputs/samples/snippets.ts';
import type { CodeDocument } from '../../schemas/api/code.ts';
import { linesOf } from '../ui/lines.ts';

const template = document.querySelector<HTMLTemplateElement>('#snippets')!;

/** The texts, from the JSON form of the page; undefined if it cannot be loaded. */
async function load(): Promise<CodeDocument['snippets'] | undefined> {
  const { href } = document.querySelector<HTMLLinkElement>('link[type="application/json"]')!;
  try {
    const response = await fetch(href);
    return response.ok ? ((await response.json()) as CodeDocument).snippets : undefined;
  } catch {
    return undefined;
  }
}

/** Fills the folded lists of texts to copy. */
function fill(snippets: CodeDocument['snippets']) {
  for (const list of document.querySelectorAll<HTMLElement>('[data-group]'))
    list.lastElementChild!.replaceWith(...snippets.filter(({ group }) => group === list.dataset.group).map(toFigure));
}

function toFigure({ label, note, text }: Snippet): Node {
  const figure = template.content.querySelector('figure')!.cloneNode(true) as HTMLElement;
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
  figure
    .querySelector('pre')!
    .replaceChildren(...linesOf(text).map((line) => Object.assign(document.createElement('span'), { textContent: line })));
  return figure;
}

/** Says that the texts did not come. The links to the Markdown, which has them, stay. */
function sayLost() {
  for (const list of document.querySelectorAll('[data-group]'))
    Object.assign(list.lastElementChild!, { role: 'alert' }).prepend('It could not be loaded. ');
}

const snippets = await load();
if (snippets) fill(snippets);
else sayLost();
