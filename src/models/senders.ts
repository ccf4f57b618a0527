import type { Catalogue } from '../content/catalogue.ts';
import type { CodeEntry, ProductEntry } from '../content/entries.ts';
import { paths } from '../addresses.ts';
import { namesOf, tellMarks, tellSend, type ToldMark, type ToldSend } from '../facts/sender.ts';
import { tellDocuments, type ToldDocument } from '../facts/source.ts';
import { sentCodeAnchor } from './product-page.ts';

/** A product that sends a code by itself, or whose marks go with it. */
export interface Sender {
  /** The product's slug, which is its anchor on the page of all senders. */
  id: string;
  title: string;
  kind: string;
  /** Where its page speaks of the code. */
  path: string;
  sends: ToldSend[];
  marks: ToldMark[];
  /** How much the page of all senders tells of it: the more, the more often it is met. */
  told: 'all' | 'first' | 'line';
  documents: ToldDocument[];
}

/** How many senders a code's page shows; the others have a page of their own. */
export const SENDERS_ON_PAGE = 8;

/** From so many senders on, the head of a code's page asks which hop spoke. */
export const SENDERS_TO_ASK = 5;

/** Of so many products, those that are met most, the page of all senders tells all. */
export const TOLD_WHOLE = 7;

/** Of fewer where more than so many products send the code: their lines alone fill the page. */
export const TOLD_OF_MANY = 2;
export const MANY_SENDERS = 400;

/** How many conditions it has of the others in the list of those met most; their marks it has by name, and of all further products a line. */
export const CONDITIONS_OF_OTHERS = 2;
export const CONDITIONS_OF_MANY = 1;

/** How many marks of a product that is met most it explains: Amazon S3 has fifty for one code. */
export const MARKS_EXPLAINED = 12;

/** The page of all senders of one code. */
export interface SendersPage {
  entry: CodeEntry;
  senders: Sender[];
  /** How many conditions of a product that is told with the first of them. */
  conditions: number;
}

/** Who sends a code by itself, those that are met most first. */
export function sendersOf(code: number, { products, codes, mostMetProducts }: Catalogue): Sender[] {
  const nameOf = namesOf(codes);
  const speaking = products.filter((product) => speaksOf(product, code));
  const whole = speaking.length > MANY_SENDERS ? TOLD_OF_MANY : TOLD_WHOLE;
  return speaking
    .map((product) => ({ product, place: placeOf(product.id, mostMetProducts) }))
    .sort((a, b) => a.place - b.place || a.product.facts.title.localeCompare(b.product.facts.title, 'en'))
    .map(({ product: { id, facts }, place }) => {
      const sends = facts.sends.filter((send) => send.code === code);
      const marks = facts.marks.flatMap((group) =>
        tellMarks(group, facts.documents, nameOf).marks.filter((mark) => mark.codes.some((name) => name.code === code)),
      );
      return {
        id,
        title: facts.title,
        kind: facts.kind,
        path: `${paths.product(id)}#${sends.length > 0 ? sentCodeAnchor(code) : marks[0]!.anchor}`,
        sends: sends.map((send) => tellSend(send, facts)),
        marks,
        told: place < Math.min(whole, mostMetProducts.length) ? 'all' : place < mostMetProducts.length ? 'first' : 'line',
        documents: tellDocuments(facts.documents),
      };
    });
}

/** The pages of the codes that have more senders than their own page shows. */
export function toSendersPages(catalogue: Catalogue): SendersPage[] {
  return catalogue.codes
    .map((entry) => ({ entry, senders: sendersOf(entry.facts.code, catalogue) }))
    .map((page) => ({ ...page, conditions: page.senders.length > MANY_SENDERS ? CONDITIONS_OF_MANY : CONDITIONS_OF_OTHERS }))
    .filter(({ senders }) => senders.length > SENDERS_ON_PAGE);
}

function speaksOf({ facts }: ProductEntry, code: number): boolean {
  return facts.sends.some((send) => send.code === code) || facts.marks.some(({ marks }) => marks.some(({ codes }) => codes.includes(code)));
}

function placeOf(id: string, order: readonly string[]): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

/** What a code's page says of one sender. */
export interface SenderLine {
  id: string;
  title: string;
  path: string;
  kind: string;
  /** Its marks beside the code, the first few. */
  marks: string[];
  /** The first condition, or what its first mark says. */
  text: string;
  /** How many more conditions and marks its page has. */
  more: number;
}

/** How many marks stand in a line of a code's page. */
const MARKS_IN_LINE = 3;

/** How many in a line of the page that has all senders: there are hundreds. */
const MARKS_AMONG_ALL = 1;

/**
 * The senders that a code's page shows.
 * @param most how many; a page of their own has the others
 * @param marksInLine how many marks each of them has
 */
export function toSenderLines(senders: readonly Sender[], most = SENDERS_ON_PAGE, marksInLine = MARKS_IN_LINE): SenderLine[] {
  return senders.slice(0, most).map(({ id, title, path, kind, sends, marks }) => ({
    id,
    title,
    path,
    kind,
    marks: [...new Set([...sends.flatMap(({ mark }) => (mark?.anchor ? [mark.text] : [])), ...marks.map(({ mark }) => mark)])].slice(
      0,
      marksInLine,
    ),
    // A condition with a mark is what an operator looks up; a health check is not.
    text: (sends.find(({ mark }) => mark?.anchor) ?? sends[0])?.when ?? marks[0]!.meaning,
    more: Math.max(sends.length - 1, 0) + (sends.length === 0 ? marks.length - 1 : 0),
  }));
}

/** The lines of the page that has all senders, of all that are given: with one mark, and of the condition no more than its first sentence. */
export function toShortLines(senders: readonly Sender[]): SenderLine[] {
  return toSenderLines(senders, senders.length, MARKS_AMONG_ALL).map((line) => ({ ...line, text: firstSentenceOf(line.text) }));
}

/** The first sentence of a text, with the next where it has hardly a word; a full stop in code or in what is quoted ends none. */
const firstSentenceOf = (text: string) => /^(?:`[^`]*`|“[^”]*”|[^`“]){20,}?\.(?= )/.exec(text)?.[0] ?? text;
