import type { SearchDocument } from './document.ts';

/** A page as it is sent: without its kind where that is the last one's, and without what its title tells. */
export type PackedDocument = Partial<SearchDocument> & Pick<SearchDocument, 'title'>;

/** What the title of a code tells: its address and its class. */
const toldBy = (kind: string, title: string, base: string): Partial<SearchDocument> =>
  kind === 'code'
    ? { href: `${base}codes/${title.slice(0, 3)}/`, statusClass: `${title[0]}xx` as NonNullable<SearchDocument['statusClass']> }
    : {};

/**
 * Leaves out what `unpack` adds, to save octets of the first answer.
 * @param base the address of the site, with a slash at its end
 */
export function pack(pages: readonly SearchDocument[], base: string): PackedDocument[] {
  return pages.map((page, at) => {
    const told: Partial<SearchDocument> = {
      ...toldBy(page.kind, page.title, base),
      ...(page.kind === pages[at - 1]?.kind && { kind: page.kind }),
    };
    const rest = Object.entries(page).filter(([name, value]) => told[name as keyof SearchDocument] !== value);
    return Object.fromEntries(rest) as unknown as PackedDocument;
  });
}

/** The pages again. What is whole already stays as it is. */
export function unpack(pages: readonly PackedDocument[], base: string): SearchDocument[] {
  let kind: SearchDocument['kind'] = 'code';
  return pages.map((page) => {
    kind = page.kind ?? kind;
    return { ...toldBy(kind, page.title, base), ...page, kind } as SearchDocument;
  });
}
