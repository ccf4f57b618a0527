/** They follow from when a message was written and from its content, and tell nothing of their own. */
const CONSEQUENCE = /^(?:date|content-length):/i;

/** The lines of a message that another one lacks, counted from 0: what differs. */
export function differingLines(text: string, other: string): ReadonlySet<number> {
  const known = new Set(other.split('\n').map((line) => line.trim()));
  return new Set(text.split('\n').flatMap((line, index) => (known.has(line.trim()) || CONSEQUENCE.test(line) ? [] : [index])));
}
