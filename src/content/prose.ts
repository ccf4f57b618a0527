/** A piece of the prose of an entry, and the line of the body where it stands (from 1). */
export interface Found {
  text: string;
  line: number;
}

/** The MDX of an entry with the contents of fenced code blocks blanked, line by line, so that patterns see prose only. */
function withoutFences(body: string): string {
  return body.replace(/^(```+)[\s\S]*?^\1[ \t]*$/gm, (block) => block.replace(/[^\n]/g, ''));
}

function findAll(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[1]!.trim(), line: text.slice(0, match.index).split('\n').length }));
}

/** The level-2 headings, in order. */
export function findHeadings(body: string): Found[] {
  return findAll(withoutFences(body), /^## +(.+)$/gm);
}

/** The targets of links. */
export function findLinks(body: string): Found[] {
  return findAll(withoutFences(body), /\]\(([^)\s]*)\)/g);
}

/** The inline code. */
export function findCode(body: string): Found[] {
  return findAll(withoutFences(body), /`([^`\n]+)`/g);
}

/** The sections that `<Spec at="…" />` names. */
export function findSpecs(body: string): Found[] {
  return findAll(withoutFences(body), /<Spec\s+at="([^"]*)"/g);
}

/** The elements of the site that the prose uses: `InsteadOf`, `Exchange`, `Spec`. */
export function findElements(body: string): Found[] {
  return findAll(withoutFences(body), /<([A-Z]\w*)/g);
}
