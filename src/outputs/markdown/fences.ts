/** A fenced block with its marks, or from an opening mark to the end of a text that never closes it (CommonMark 4.5). */
const FENCE = /^[ ]*(`{3,}|~{3,})[^\n`]*\n(?:[\s\S]*?^[ ]*\1[`~]*[ \t]*$|[\s\S]*)/gm;

/** The text with what stands outside of fenced blocks changed; the blocks stay as they are. */
export function outsideFences(markdown: string, change: (text: string) => string): string {
  let changed = '';
  let end = 0;
  for (const { 0: block, index } of markdown.matchAll(FENCE)) {
    changed += change(markdown.slice(end, index)) + block;
    end = index + block.length;
  }
  return changed + change(markdown.slice(end));
}

/** A text as a fenced block. Its marks are longer than any in the text. */
export function toFence(language: string, text: string): string {
  const marks = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return `${marks}${language}\n${text.replace(/\n+$/, '')}\n${marks}`;
}

/** The length of the longest run of backticks. */
export function longestTicks(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
