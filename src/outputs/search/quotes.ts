import type { Catalogue } from '../../content/catalogue.ts';
import { sentCodeAnchor } from '../../models/product-page.ts';
import { anchorOfMark } from '../../schemas/product.ts';

type Product = Catalogue['products'][number]['facts'];

/** What a text quotes or gives as code. */
const QUOTED = /“([^”]*)”|`([^`]*)`/g;
/** A quotation of some words, not of a name or a command. */
const SENTENCE = /^(?=.{12,120}$)(?:.*?[A-Za-z]{2,}[^A-Za-z]+){2}.*[A-Za-z]{2}/s;

/** A sentence that a product's page quotes beside its marks: people paste it, too. */
export interface Quote {
  sentence: string;
  /** Where the page quotes it. */
  anchor: string;
  codes: readonly number[];
  /** What quotes it. */
  told: string;
}

/** The sentences that a product's page quotes where it tells of a mark, of a code that it sends, or how one sees that it answered. */
export function quotesIn({ marks, sends, answered }: Product): Quote[] {
  const known = new Set(marks.flatMap((group) => group.marks.map(({ mark }) => mark)));
  const told = [
    ...marks.flatMap((group) =>
      group.marks.map((mark) => ({ text: mark.meaning, anchor: anchorOfMark(group, mark), codes: mark.codes, told: mark.meaning })),
    ),
    ...sends.flatMap(({ code, when, mark }) =>
      [when, mark ? `“${mark}”` : ''].map((text) => ({ text, anchor: sentCodeAnchor(code), codes: [code], told: when })),
    ),
    ...answered.map(({ sign }) => ({ text: sign, anchor: 'answered', codes: [], told: sign })),
  ];
  const quotes = told.flatMap(({ text, ...where }) =>
    Array.from(text.matchAll(QUOTED), ([, sentence, code]): Quote => ({ sentence: (sentence ?? code)!, ...where })),
  );
  return quotes.filter(({ sentence }) => SENTENCE.test(sentence) && !known.has(sentence));
}
