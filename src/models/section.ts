import { sectionHeadings, type Prose } from '../content/tree.ts';

/** A section of a page. */
export interface Section {
  id: string;
  title: string;
}

/** The sections of an entry's prose. A title in a list of contents is plain text. */
export function proseSections(prose: Prose): Section[] {
  return sectionHeadings(prose).map(({ id, title }) => ({ id, title }));
}
