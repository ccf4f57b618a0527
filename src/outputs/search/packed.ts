import type { SearchDetail, SearchDocument } from './document.ts';

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

/**
 * What is loaded behind documents, as it is sent: what was learned is told by term, since most terms speak for several pages. Terms have spaces
 * between; each has a line with the steps from page to page, and one with its digits.
 */
export interface PackedDetails {
  details: [summary: string, keywords: string, text: string, ...asks: string[]][];
  terms: string;
  steps: string;
  digits: string;
}

/** A step of 0 from one page to the next is this sign, and each further one the next in Unicode: nearly all are one octet. */
const NEXT = '#'.codePointAt(0)!;

/** Turns what was learned of each page into what was learned of each term. */
export function packDetails(details: readonly SearchDetail[]): PackedDetails {
  const byTerm = new Map<string, { page: number; steps: string; digits: string }>();
  for (const [page, [, , , learned]] of details.entries()) {
    for (const own of learned.split(' ').filter(Boolean)) {
      const term = own.slice(0, -1);
      const { page: last, steps, digits } = byTerm.get(term) ?? { page: -1, steps: '', digits: '' };
      byTerm.set(term, { page, steps: steps + String.fromCodePoint(NEXT + page - last - 1), digits: digits + own.at(-1)! });
    }
  }
  const sorted = [...byTerm].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = (name: 'steps' | 'digits') => sorted.map(([, own]) => own[name]).join('\n');
  return {
    details: details.map(([summary, keywords, text, , ...asks]) => [summary, keywords, text, ...asks]),
    terms: sorted.map(([term]) => term).join(' '),
    steps: lines('steps'),
    digits: lines('digits'),
  };
}

/** So many terms are unpacked at a step. */
const TERMS_A_STEP = 2000;

/** The details again, page by page, some thousand terms at a step. */
export function* unpackDetails({ details, terms, steps, digits }: PackedDetails): Generator<void, SearchDetail[]> {
  const learned = details.map((): string[] => []);
  const [allSteps, allDigits] = [steps.split('\n'), digits.split('\n')];
  for (const [index, term] of terms.split(' ').entries()) {
    if (index % TERMS_A_STEP === TERMS_A_STEP - 1) yield;
    let page = -1;
    for (const [at, sign] of Array.from(allSteps[index]!).entries()) {
      page += 1 + sign.codePointAt(0)! - NEXT;
      learned[page]?.push(term + allDigits[index]![at]!);
    }
  }
  return details.map(([summary, keywords, text, ...asks], page) => [summary, keywords, text, learned[page]!.join(' '), ...asks]);
}
