import type { SpecReference } from '../schemas/fields.ts';
import { DOCUMENTS } from '../content/documents.ts';

/** How a reference is written for readers: `RFC 9110 §15.5.10`. */
export function specLabel({ document, section }: SpecReference): string {
  return `${document} §${section}`;
}

/** The address of the section in the publisher's HTML. */
export function specAddress({ document, section }: SpecReference): string {
  const fragment = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`;
  return `${documentAddress(document)}#${fragment}`;
}

/** The address of a whole document: an RFC at its editor, a draft in the IETF's tracker. */
export function documentAddress(document: string): string {
  return document.startsWith('RFC ')
    ? `https://www.rfc-editor.org/rfc/rfc${document.slice('RFC '.length)}`
    : `https://datatracker.ietf.org/doc/html/${document}`;
}

/** Title and year of a document of the table; undefined for one that is not in it. */
export function findDocument(document: string) {
  return DOCUMENTS[document];
}

/** Says what is wrong with a reference, or undefined if the document has the section. */
export function checkReference({ document, section }: SpecReference): { problem: string; remedy: string } | undefined {
  const found = DOCUMENTS[document];
  if (!found) {
    return {
      problem: `${document} is not in the table of specifications`,
      remedy: 'Add it to src/content/documents.ts with its sections, or cite another.',
    };
  }
  if (found.sections.has(section)) return undefined;
  return {
    problem: `${document} has no section ${section}`,
    remedy: `Look the section up at ${documentAddress(document)} and correct the number.`,
  };
}
