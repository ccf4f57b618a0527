import type { SearchDocument } from './document.ts';

/** A page as it is sent: without its kind where that is the last one's, and without what its title and that page tell. */
export type PackedDocument = Partial<SearchDocument> & Pick<SearchDocument, 'title'>;

/** The last part of the address of a page that is called by its title: `retry-after`, `401-vs-403`. */
const slugOf = (title: string): string => title.toLowerCase().replace(' or ', '-vs-').replace(/\W+/g, '-').replace(/-$/, '');

/** What the title of a page tells, and the address of the page before, if that is of its kind: its address, its class, the codes that it compares. */
function toldBy(kind: SearchDocument['kind'], title: string, base: string, before: SearchDocument | undefined): Partial<SearchDocument> {
  if (kind === 'code')
    return { href: `${base}codes/${title.slice(0, 3)}/`, statusClass: `${title[0]}xx` as NonNullable<SearchDocument['statusClass']> };
  return {
    ...(before?.kind === kind && { href: `${before.href.split('/').slice(0, -2).join('/')}/${slugOf(title)}/` }),
    ...(kind === 'comparison' && { codes: title.match(/\d+/g)!.map(Number) as NonNullable<SearchDocument['codes']> }),
  };
}

/**
 * Leaves out what `unpack` adds, to save octets of the first answer.
 * @param base the address of the site, with a slash at its end
 */
export function pack(pages: readonly SearchDocument[], base: string): PackedDocument[] {
  return pages.map((page, at) => {
    const before = pages[at - 1];
    const told: Partial<SearchDocument> = {
      ...toldBy(page.kind, page.title, base, before),
      ...(page.kind === before?.kind && { kind: page.kind }),
    };
    // Codes are a list, and as texts two equal ones are equal.
    const rest = Object.entries(page).filter(([name, value]) => String(told[name as keyof SearchDocument]) !== String(value));
    return Object.fromEntries(rest) as unknown as PackedDocument;
  });
}

/** The pages again. What is whole already stays as it is. */
export function unpack(pages: readonly PackedDocument[], base: string): SearchDocument[] {
  const whole: SearchDocument[] = [];
  for (const page of pages) {
    const before = whole.at(-1);
    const kind = page.kind ?? before?.kind ?? 'code';
    whole.push({ ...toldBy(kind, page.title, base, before), ...page, kind } as SearchDocument);
  }
  return whole;
}
