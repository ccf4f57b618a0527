import type { SearchDocument } from './document.ts';

/** A page as it is sent: without its kind where that is the last one's, and without what its title and that page tell. */
export type PackedDocument = Partial<SearchDocument> & Pick<SearchDocument, 'title'>;

/** The last part of the address of a page that is called by its title: `retry-after`, `401-vs-403`. */
const slugOf = (title: string): string => title.toLowerCase().replace(' or ', '-vs-').replace(/\W+/g, '-').replace(/-$/, '');

/** The address that the title of a page tells, and the address of the page before, if that is of its kind. */
function addressTold(kind: SearchDocument['kind'], title: string, base: string, before: SearchDocument | undefined): string | undefined {
  if (kind === 'code') return `${base}codes/${title.slice(0, 3)}/`;
  return before?.kind === kind ? `${before.href.split('/').slice(0, -2).join('/')}/${slugOf(title)}/` : undefined;
}

/** What the title and the address of a page tell: the class, the codes that it compares, its names. */
function toldBy(kind: SearchDocument['kind'], title: string, href: string): Partial<SearchDocument> {
  const slug = href.split('/').at(-2)!;
  switch (kind) {
    case 'code':
      return { statusClass: `${title[0]}xx` as NonNullable<SearchDocument['statusClass']> };
    case 'comparison':
      return { codes: title.match(/\d+/g)!.map(Number) as NonNullable<SearchDocument['codes']> };
    case 'guide':
    case 'product':
      return slug === slugOf(title) ? {} : { names: [slug.replaceAll('-', ' ')] };
    case 'outside': {
      const [number = '', ...phrase] = title.split(' ');
      return { standing: 'not HTTP', names: [number, phrase.join(' ').toLowerCase()] };
    }
    default:
      return {};
  }
}

/**
 * Leaves out what `unpack` adds, to save octets of the first answer.
 * @param base the address of the site, with a slash at its end
 */
export function pack(pages: readonly SearchDocument[], base: string): PackedDocument[] {
  return pages.map((page, at) => {
    const before = pages[at - 1];
    const told: Partial<SearchDocument> = {
      ...toldBy(page.kind, page.title, page.href),
      ...(page.kind === before?.kind && { kind: page.kind }),
    };
    const href = addressTold(page.kind, page.title, base, before);
    if (href) told.href = href;
    // Codes are a list, and as texts two equal ones are equal. A page without names may seem to have one.
    const rest = Object.entries({ ...(told.names && { names: [] }), ...page }).filter(
      ([name, value]) => String(told[name as keyof SearchDocument]) !== String(value),
    );
    return Object.fromEntries(rest) as unknown as PackedDocument;
  });
}

/** The pages again. What is whole already stays as it is. */
export function unpack(pages: readonly PackedDocument[], base: string): SearchDocument[] {
  const whole: SearchDocument[] = [];
  for (const page of pages) {
    const before = whole.at(-1);
    const kind = page.kind ?? before?.kind ?? 'code';
    const href = page.href ?? addressTold(kind, page.title, base, before)!;
    const { names, ...rest } = { ...toldBy(kind, page.title, href), ...page, href, kind };
    whole.push({ ...rest, ...(names?.length && { names }) });
  }
  return whole;
}
