import { slugOf, type CodePage, type Section } from '../../models/code-page.ts';
import { paths } from '../../addresses.ts';
import { toDocument } from './document.ts';
import { outsideFences } from './fences.ts';
import { toProse } from './prose.ts';

/** A section of the prose without its heading. */
export interface ProseSection extends Section {
  markdown: string;
}

/** Stands where a section begins; no text has it. */
const BREAK = '\u0000';

/** The prose of a code, section by section, as Markdown. */
export function toSections({ entry, insteadOf }: CodePage): ProseSection[] {
  const prose = toProse(entry.body, { path: paths.code(entry.facts.code), insteadOf });
  const marked = outsideFences(prose, (text) => text.replace(/^## +/gm, BREAK));
  return marked
    .split(BREAK)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const title = heading.trim();
      return { id: slugOf(title), title, markdown: toDocument([lines.join('\n')]).trimEnd() };
    });
}
