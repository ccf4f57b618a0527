import type { Catalogue } from '../../content/catalogue.ts';
import { sentCodeAnchor } from '../../models/product-page.ts';
import { anchorOfMark } from '../../schemas/product.ts';

type Product = Catalogue['products'][number]['facts'];

/** What a text quotes or gives as code. */
const QUOTED = /“([^”]*)”|`([^`]*)`/g;
/** A quotation of some words, not of a name or a command. */
const SENTENCE = /^(?=.{12,120}$)(?:.*?[A-Za-z]{2,}[^A-Za-z]+){2}.*[A-Za-z]{2}/s;

/** What a product's page gives as the product's own words beside its marks: people paste it, too. */
export interface Quote {
  sentence: string;
  /** Where the page gives it. */
  anchor: string;
  codes: readonly number[];
  /** What the page says there. */
  told: string;
}

const marksOf = ({ marks }: Product) => new Set(marks.flatMap((group) => group.marks.map(({ mark }) => mark)));

/** The sentences that a product's page quotes where it tells of a mark, of a code that it sends, or how one sees that it answered. */
export function quotesIn(product: Product): Quote[] {
  const known = marksOf(product);
  const told = [
    ...product.marks.flatMap((group) =>
      group.marks.map((mark) => ({ text: mark.meaning, anchor: anchorOfMark(group, mark), codes: mark.codes, told: mark.meaning })),
    ),
    ...product.sends.map(({ code, when }) => ({ text: when, anchor: sentCodeAnchor(code), codes: [code], told: when })),
    ...product.answered.map(({ sign }) => ({ text: sign, anchor: 'answered', codes: [], told: sign })),
  ];
  const quotes = told.flatMap(({ text, ...where }) =>
    Array.from(text.matchAll(QUOTED), ([, sentence, code]): Quote => ({ sentence: (sentence ?? code)!, ...where })),
  );
  return quotes.filter(({ sentence }) => SENTENCE.test(sentence) && !known.has(sentence));
}

/** One or two words like any other: many say “not found”. */
const PLAIN = /^[A-Za-z]?[a-z]+(?: [a-z]+)?$/;

/** What stands beside a code that the product sends, is no mark of a group, and is more than a word or two like any other. */
export function marksBeside(product: Product): Quote[] {
  const known = marksOf(product);
  return product.sends.flatMap(({ code, when, mark }) =>
    mark && !known.has(mark) && !PLAIN.test(mark) ? [{ sentence: mark, anchor: sentCodeAnchor(code), codes: [code], told: when }] : [],
  );
}
