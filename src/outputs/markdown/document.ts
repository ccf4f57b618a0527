/** A piece of a document: a paragraph, a list, a table, a fenced block. What is undefined or empty is left out. */
export type Block = string | undefined;

/** Blocks below each other, with one blank line between them; undefined if there is none. */
export function toBlocks(blocks: readonly Block[]): string | undefined {
  return blocks.filter(Boolean).join('\n\n') || undefined;
}

/** A section: its heading and its blocks. A section without blocks is left out. */
export function toSection(title: string, blocks: readonly Block[], level: 2 | 3 | 4 = 2): Block {
  const content = toBlocks(blocks);
  return content && `${'#'.repeat(level)} ${title}\n\n${content}`;
}

/** A list of one-line items; undefined for none. */
export function toList(items: readonly string[]): Block {
  return items.map((item) => `- ${item}`).join('\n') || undefined;
}

/** A document: its blocks, and one line end at its end. */
export function toDocument(blocks: readonly Block[]): string {
  return `${toBlocks(blocks) ?? ''}\n`;
}
