import { paths } from '../../addresses.ts';
import type { CodePage } from '../../models/code-page.ts';
import type { Section } from '../../models/section.ts';
import { toBlocks } from './document.ts';
import { toBlock } from './prose.ts';

/** A section of the prose without its heading. */
export interface ProseSection extends Section {
  markdown: string;
}

/** The prose of a code, section by section, as Markdown. */
export function toSections({ entry: { facts, prose }, insteadOf }: CodePage): ProseSection[] {
  const data = { path: paths.code(facts.code), insteadOf };
  const starts = prose.blocks.flatMap(({ heading }, index) => (heading?.depth === 2 ? [{ index, heading }] : []));
  return starts.map(({ index, heading: { id, text } }, place) => {
    const blocks = prose.blocks.slice(index + 1, starts[place + 1]?.index);
    return { id, title: text, markdown: toBlocks(blocks.map((block) => toBlock(prose, block, data))) ?? '' };
  });
}
