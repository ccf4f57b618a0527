import type { CodeFacts } from '../schemas/code.ts';
import type { Catalogue } from '../content/catalogue.ts';
import type { CodeEntry, ComparisonEntry } from '../content/entries.ts';
import { toAnswers } from '../facts/at-a-glance.ts';
import { parseMessage } from '../http/message.ts';
import { productSourcesOf, type ProductSources } from './product-sources.ts';
import type { Section } from './section.ts';
import { toFurtherFacts } from '../facts/further-facts.ts';
import type { Specs } from '../schemas/specs.ts';

/** One fact in which two codes differ. */
export interface Difference {
  label: string;
  values: [string, string];
}

/** Everything that the page of a comparison shows besides its prose. */
export interface ComparisonPage {
  entry: ComparisonEntry;
  codes: [CodeEntry, CodeEntry];
  /** Only what differs. */
  differences: Difference[];
  /** What its statements about products rest on. */
  productSources: ProductSources;
  /** One request and both answers to it, where the prose shows that. */
  exchange: ComparedExchange | undefined;
}

/** What one of two servers, or one server at two times, answers. */
export interface ComparedAnswer {
  /** Its own request, where the two differ. */
  request: string | undefined;
  response: string;
}

/** The same request, both ways; the answers in the order of the codes. */
export interface ComparedExchange {
  /** The request, where it is the same. */
  request: string | undefined;
  answers: [ComparedAnswer, ComparedAnswer];
}

/** The section with the table of differences, behind the prose. */
export const differencesSection: Section = { id: 'differences', title: 'All that differs' };

/** The pages of all comparisons. */
export function toComparisonPages(catalogue: Catalogue): ComparisonPage[] {
  const { comparisons, codes, specs } = catalogue;
  const entryOf = new Map(codes.map((entry) => [entry.facts.code, entry]));
  return comparisons.map((entry) => {
    const pair = entry.facts.codes.map((code) => entryOf.get(code)!) as [CodeEntry, CodeEntry];
    return {
      entry,
      codes: pair,
      differences: differencesOf(pair[0].facts, pair[1].facts, specs),
      exchange: comparedExchangeOf(entry),
      productSources: productSourcesOf(entry, entry.facts.codes, catalogue),
    };
  });
}

/** The facts in which two codes differ, in the order of the page of a code. */
export function differencesOf(first: CodeFacts, second: CodeFacts, specs: Specs): Difference[] {
  const others = { answers: toAnswers(second, specs), facts: toFurtherFacts(second) };
  const answers = toAnswers(first, specs).map(({ label, answer, detail }, index): Difference => {
    const other = others.answers[index]!;
    const write = (one: string, more: string) => (more ? `${one}: ${more}` : one);
    // The same short answer with another condition is no difference that a reader looks for here.
    return { label, values: answer === other.answer ? ['', ''] : [write(answer, detail), write(other.answer, other.detail)] };
  });
  const facts = toFurtherFacts(first).map(({ label, value }, index): Difference => ({
    label,
    values: [value, others.facts[index]!.value],
  }));
  return [...answers, ...facts].filter(({ values }) => values[0] !== values[1]);
}

/** The exchange of a comparison: two requests, each with its response. Undefined for prose that shows none, or another. */
export function comparedExchangeOf({ facts, prose }: Pick<ComparisonEntry, 'facts' | 'prose'>): ComparedExchange | undefined {
  const [exchange = []] = prose.exchanges;
  const texts = exchange.map(({ text }) => text);
  const kinds = texts.map((text) => parseMessage(text).message?.kind);
  if (kinds.join() !== 'request,response,request,response') return undefined;
  const answers: [ComparedAnswer, ComparedAnswer] = [
    { request: texts[0], response: texts[1]! },
    { request: texts[2], response: texts[3]! },
  ];
  if (statusOf(answers[0].response) === facts.codes[1]) answers.reverse();
  if (texts[0] !== texts[2]) return { request: undefined, answers };
  return {
    request: texts[0],
    answers: [
      { ...answers[0], request: undefined },
      { ...answers[1], request: undefined },
    ],
  };
}

function statusOf(text: string): number | undefined {
  const { message } = parseMessage(text);
  return message?.kind === 'response' ? message.status : undefined;
}
