/** A text as a fenced block. Its marks are longer than any in the text. */
export function toFence(language: string, text: string): string {
  const marks = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return `${marks}${language}\n${text.replace(/\n+$/, '')}\n${marks}`;
}

/** The length of the longest run of backticks. */
export function longestTicks(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
