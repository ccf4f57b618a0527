import type { SpecReference } from '../schemas/fields.ts';
import type { Specs } from '../schemas/specs.ts';

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

/** What a document is: `Experimental`, `replaced by RFC 4918`, `Internet-Draft of July 2026`. */
export function documentStatus({ status, obsoletedBy, revised }: Specs[string]): string {
  if (obsoletedBy) return `replaced by ${obsoletedBy}`;
  if (!revised) return status;
  const month = new Date(revised).toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${status} of ${month}`;
}
