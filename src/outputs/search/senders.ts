import type { Catalogue } from '../../content/catalogue.ts';
import { toPlainText } from '../../facts/inline.ts';
import { anchorOfMark } from '../../schemas/product.ts';
import { errorAnchor } from '../../models/protocol-page.ts';
import { paths, toHref } from '../../addresses.ts';

/** A page of a product or a protocol, as the search knows it. */
export type SenderPage = [kind: 'product' | 'protocol', href: string, title: string, summary: string, keywords: string];

/** A mark of a product, or an error name of a protocol: as it is written, the place of its page in the list, its anchor, its codes, what it says. */
export type SearchMark = [mark: string, page: number, anchor: string, codes: number[], meaning: string];

/** What is loaded behind the facts of the codes: who sends them, and under which marks. */
export interface SenderParts {
  pages: SenderPage[];
  marks: SearchMark[];
}

/** Longest line under a result, in characters. */
const MOST = 90;

/** What a result shows of a text: its first sentence, and of that as much as fits in a line. */
function toLine(text: string): string {
  const [first] = toPlainText(text).split(/(?<=\.) /);
  return first!.length <= MOST ? first! : `${first!.slice(0, first!.lastIndexOf(' ', MOST))} …`;
}

/** Every product and protocol, and every mark. */
export function toSenderParts({
  products: all,
  protocols,
  mostMetProducts,
}: Pick<Catalogue, 'products' | 'protocols' | 'mostMetProducts'>): SenderParts {
  // Of two products with the same mark the one that is met more often comes first.
  const products = [
    ...mostMetProducts.flatMap((id) => all.filter((product) => product.id === id)),
    ...all.filter(({ id }) => !mostMetProducts.includes(id)),
  ];
  const pages = [
    ...products.map(({ id, facts }): SenderPage => [
      'product',
      toHref(paths.product(id)),
      facts.title,
      facts.summary,
      facts.keywords.join(' '),
    ]),
    ...protocols.map(({ id, facts }): SenderPage => [
      'protocol',
      toHref(paths.protocol(id)),
      facts.title,
      facts.summary,
      facts.keywords.join(' '),
    ]),
  ];
  return {
    pages,
    marks: [
      ...products.flatMap(({ facts }, page) => [
        ...facts.marks.flatMap((group) =>
          group.marks.map((mark): SearchMark => [mark.mark, page, anchorOfMark(group, mark), mark.codes, toLine(mark.meaning)]),
        ),
        ...facts.noStatus.map(({ mark, where, meaning }): SearchMark => [mark, page, 'no-status', [], toLine(`${where}: ${meaning}`)]),
        ...facts.headers.map(({ name, tells }): SearchMark => [name, page, 'header-fields', [], toLine(tells)]),
        ...facts.words.map(({ word, codes, meaning }): SearchMark => [word, page, 'words', codes, toLine(meaning)]),
      ]),
      ...protocols.flatMap(({ facts }, index) =>
        facts.errors.map((error): SearchMark => [
          error.mark,
          products.length + index,
          errorAnchor(error),
          error.codes,
          toLine(error.meaning),
        ]),
      ),
    ],
  };
}
