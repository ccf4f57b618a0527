/** A section is read from when its heading is in the first of so many parts of the window's height, or above. */
const READING_LINE = 3;

const links = document.querySelectorAll<HTMLAnchorElement>('.toc a');
const list = links[0]!.closest('ul')!;
const headings = [...document.querySelectorAll('main h2[id]')];

/** Does the list stand beside the text? Above it, nobody sees it while reading, and to ask where headings are would lay out all of a long page. */
const isBeside = matchMedia('(width >= 64rem)');

/** The section that the address names; it is the one that is read until the reader scrolls by hand. */
let asked: Element | undefined;

function mark() {
  if (!isBeside.matches) return;
  const { scrollHeight, clientHeight } = document.documentElement;
  const isAtEnd = scrollY > 0 && scrollY + clientHeight > scrollHeight - 2;
  const read =
    asked ??
    (isAtEnd ? headings.at(-1) : headings.findLast((heading) => heading.getBoundingClientRect().top < clientHeight / READING_LINE));
  for (const link of links) {
    const isRead = link.hash === `#${read?.id}`;
    link.ariaCurrent = isRead ? 'true' : null;
    // A long list scrolls along. Not by `scrollIntoView`, which would scroll the page too.
    if (isRead) list.scrollTop = link.offsetTop - list.clientHeight / 2;
  }
}

/** Marks the section of what the address names, be it a heading or something below one. */
function ask() {
  const target = document.getElementById(location.hash.slice(1));
  asked =
    target === null
      ? undefined
      : headings.findLast((heading) => heading === target || heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
  mark();
}

// A finger that scrolls is put down first.
for (const kind of ['wheel', 'keydown', 'pointerdown']) addEventListener(kind, () => (asked = undefined));
addEventListener('scroll', mark);
addEventListener('hashchange', ask);
ask();

export {};
