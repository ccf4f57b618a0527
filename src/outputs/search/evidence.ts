import type { FullDocument } from './document.ts';
import fitted from './evidence.json' with { type: 'json' };
import type { MarkAmong } from './mark-index.ts';
import type { Said } from './ranking.ts';
import { weights } from './weights.ts';

/** What speaks for a page, or against it, by name; what is left out is 0. */
export type Evidence = Partial<Record<string, number>>;

/** What is known of a query. */
export interface Asked {
  /** How many words say something. */
  size: number;
  /** The share of them that no page has. */
  unknown: number;
  /** How many codes it has, and how many products and protocols it names. */
  codes: number;
  names: number;
  /** The most that was learned for any page. */
  learned: number;
  /** The query as it was typed. */
  text: string;
}

/** What a query says of a page beside its words. */
export interface Hints {
  /** The code's number stands there: 1, or less if others do, too. */
  ownNumber: number;
  /** One of two codes that are compared there, or both. */
  oneCompared: number;
  bothCompared: number;
  /** Both codes that are compared there fit the words, as the best of all does; and each fits one of two things that are weighed. */
  bothLikely: number;
  eachLikely: number;
  /** A code that uses the field fits the words, as the best of all does. */
  usedByLikely: number;
  /** The product or the protocol is named. */
  named: number;
  /** By what share of its title, and how seldom those words are in marks. */
  namedShare: number;
  namedRarity: number;
  /** In the name of a host. */
  namedInHost: number;
  /** A whole name of it stands there; how much its words are words like any other; whether the query begins with it; whether it is but a part of another's. */
  namedWhole: number;
  namedInWords: number;
  namedFirst: number;
  namedInside: number;
  /** The product or the protocol is named, and sends a code of the query, or only others. */
  sendsCode: number;
  sendsOthers: number;
  /** The code stands there, and no product or protocol that is named sends it. */
  notSentByNamed: number;
  /** The query has a word by which few products and protocols are known, this among them. */
  keyed: number;
  /** The field is named; and in front of a colon, as in a message. */
  field: number;
  fieldBefore: number;
  /** A field is named that the code uses: the less, the more other codes use it more; and the same by how well the words fit the code. */
  usesField: number;
  usesFieldLikely: number;
  /** How near the query is to a sentence of an error page of the product, or of one that goes with the code. */
  sentence: number;
  sentenceCode: number;
  /** The same for those sentences alone that go with a code of the query. */
  sentenceOfCode: number;
  /** How many other products and protocols have a sentence, or a part, that is as near: on a scale of logarithms. */
  sentenceRivals: number;
  partRivals: number;
  /** The same three by how much of the sentence the query holds. */
  held: number;
  heldCode: number;
  heldOfCode: number;
  /** The query has all words of a mark: how seldom the rarest of them is in marks; and the same of marks that go with a code of the query. */
  wholly: number;
  whollyOfCode: number;
  /** The share of the query that is a mark of the product, word by word; and one that goes with a code of the query. */
  part: number;
  partOfCode: number;
  /** The query begins with it: the root of the share. */
  partAtStart: number;
  /** A word is the identifier of the code, or one of two things that are weighed is the page's. */
  identifier: number;
  side: number;
  marks: readonly MarkAmong[];
}

/** Of a page that nothing but words speaks for. */
export const NO_HINTS: Hints = {
  ownNumber: 0,
  oneCompared: 0,
  bothCompared: 0,
  bothLikely: 0,
  eachLikely: 0,
  usedByLikely: 0,
  named: 0,
  namedShare: 0,
  namedRarity: 0,
  namedInHost: 0,
  namedWhole: 0,
  namedInWords: 0,
  namedFirst: 0,
  namedInside: 0,
  sendsCode: 0,
  sendsOthers: 0,
  notSentByNamed: 0,
  keyed: 0,
  field: 0,
  fieldBefore: 0,
  usesField: 0,
  usesFieldLikely: 0,
  sentence: 0,
  sentenceCode: 0,
  sentenceOfCode: 0,
  sentenceRivals: 0,
  partRivals: 0,
  held: 0,
  heldCode: 0,
  heldOfCode: 0,
  wholly: 0,
  whollyOfCode: 0,
  part: 0,
  partOfCode: 0,
  partAtStart: 0,
  identifier: 0,
  side: 0,
  marks: [],
};

/** Kinds of pages that a long question asks for more or less often than a short one. */
const BY_LENGTH = new Set(['code', 'product', 'protocol', 'guide', 'comparison', 'header']);
/** From so many words on a number is a part of the story more often than what is asked for. */
const LONG = 6;
/** Words of who asks for many things, of who weighs two, and of who asks at all. */
const OF_MANY = /\b(?:codes|statuses|errors|responses|redirects|methods|headers|kinds|types|all|every|list|overview)\b/i;
const OF_TWO = /\b(?:vs|versus|or|between|difference|instead|rather|better|compared?)\b/i;
const ASKING = /^(?:what|which|how|why|when|where|who|can|should|is|are|does|do|must)\b/i;
/** And of who asks for a field. */
const OF_FIELDS = /\b(?:headers?|fields?)\b/i;
/** From this cosine on a phrase is the query. */
const SAME = 0.97;
/** Keeps the logarithm finite where no word is found. */
const LITTLE = 0.02;
/** What was learned counts up to a hundred and more. */
const THIRTIETH = 1 / 30;

/** How well the words of a query fit a page: 1 is very well. */
export const fitOf = ({ share, covered }: Said): number => share * covered ** weights.coverage;

/** All that is known of a page and a query. */
export function evidenceOf(said: Said, hints: Hints, asked: Asked, page: FullDocument, rareness: number): Evidence {
  const { kind } = page;
  const words = fitOf(said);
  const size = Math.max(1, asked.size);
  const besideCode = Number(asked.codes > 0);
  const isOther = Number(kind === 'code' && asked.codes > 0 && hints.ownNumber === 0);
  // Of a field that no word speaks for its codes say nothing.
  const usedByLikely = said.learned + said.covered > 0 ? hints.usedByLikely : 0;
  const most = (value: (mark: MarkAmong) => number) => Math.max(0, ...hints.marks.map(value));
  return {
    words,
    logWords: Math.log(words + LITTLE),
    share: said.share,
    covered: said.covered,
    learned: said.learned * THIRTIETH,
    behindLearned: (said.learned - asked.learned) * THIRTIETH,
    near: said.near,
    nearSquared: said.near ** 2,
    phrase: said.phrase,
    phraseCubed: said.phrase ** 3,
    samePhrase: Number(said.phrase > SAME),
    samePhraseOfProduct: Number(said.phrase > SAME && kind === 'product'),
    phraseOfProduct: Number(kind === 'product') * said.phrase ** 2,
    name: said.name,
    wholeName: said.name ** 3,
    same: said.same,
    sameSquared: said.same ** 2,
    ownNumber: hints.ownNumber,
    ownNumberAmong: hints.ownNumber / size,
    ownNumberInLong: hints.ownNumber * Number(asked.size >= LONG),
    otherLearned: isOther * said.learned * THIRTIETH,
    otherWords: isOther * words,
    ownNumberBehind: hints.ownNumber * (said.learned - asked.learned) * THIRTIETH,
    oneCompared: hints.oneCompared,
    bothCompared: hints.bothCompared,
    bothLikely: hints.bothLikely,
    bothLikelyOfTwo: hints.bothLikely * Number(OF_TWO.test(asked.text)),
    eachLikely: hints.eachLikely,
    eachLikelyCubed: hints.eachLikely ** 3,
    usedByLikely,
    usedByLikelyAsked: usedByLikely * Number(OF_FIELDS.test(asked.text)),
    namedProduct: hints.named * Number(kind === 'product'),
    namedProtocol: hints.named * Number(kind === 'protocol'),
    namedBesideCode: hints.named * besideCode,
    namedAmong: hints.named / size,
    namedShare: hints.namedShare,
    namedRarity: hints.namedRarity,
    namedInHost: hints.namedInHost,
    namedWhole: hints.namedWhole,
    namedWholeBesideCode: hints.namedWhole * besideCode,
    namedInWords: hints.namedInWords,
    namedFirst: hints.namedFirst,
    namedFirstInWords: hints.namedFirst * hints.namedInWords,
    namedInside: hints.namedInside,
    sendsCode: hints.sendsCode,
    sendsOthers: hints.sendsOthers,
    notSentByNamed: hints.notSentByNamed,
    keyed: hints.keyed,
    field: hints.field,
    fieldAmong: hints.field / size,
    fieldBefore: hints.fieldBefore,
    usesField: hints.usesField,
    usesFieldAmong: hints.usesField / size,
    usesFieldLikely: hints.usesFieldLikely,
    sentence: hints.sentence,
    wholeSentence: hints.sentence ** 3,
    sentenceCode: hints.sentenceCode,
    sentenceRivals: hints.sentenceRivals,
    partRivals: hints.partRivals,
    held: hints.held,
    wholeHeld: hints.held ** 4,
    heldCode: hints.heldCode,
    heldOfOther: besideCode * (hints.held - hints.heldOfCode),
    sentenceOfOther: besideCode * (hints.sentence - hints.sentenceOfCode),
    wholly: hints.wholly,
    whollyOfCode: hints.whollyOfCode,
    whollyOfOther: besideCode * (hints.wholly - hints.whollyOfCode),
    part: hints.part,
    longPart: hints.part ** 2,
    anyPart: Number(hints.part > 0),
    partAtStart: hints.partAtStart,
    partOfOther: besideCode * (hints.part - hints.partOfCode),
    mark: Number(hints.marks.length > 0),
    markWithCode: most(({ hasCode }) => Number(hasCode)),
    markWithName: most(({ isNamed }) => Number(isNamed)),
    markWithKeyword: most(({ hasKeyword }) => Number(hasKeyword)),
    markIdentifier: most(({ isIdentifier, isWord }) => Number(isIdentifier && !isWord)),
    markAlone: most(({ isWord, isField, senders }) => Number(!isWord && !isField) / senders),
    markField: most(({ isField }) => Number(isField)),
    markNoWordWithCode: most(({ hasCode, isWord }) => Number(hasCode && !isWord)),
    markNoWordWithName: most(({ isNamed, isWord }) => Number(isNamed && !isWord)),
    identifier: hints.identifier,
    identifierAmong: hints.identifier / size,
    side: hints.side,
    [`is ${kind}`]: 1,
    [`is ${kind}, asked for many`]: Number(OF_MANY.test(asked.text)),
    [`is ${kind}, asked for two`]: Number(OF_TWO.test(asked.text)),
    [`is ${kind}, asked`]: Number(ASKING.test(asked.text)),
    [`is ${kind}, asked for a field`]: Number(OF_FIELDS.test(asked.text)),
    ...((kind === 'product' || kind === 'protocol') && {
      [`is ${kind}, unnamed`]: Number(hints.named === 0 && hints.sentence === 0 && hints.part === 0 && hints.marks.length === 0),
    }),
    [`is ${kind}, with a code`]: besideCode,
    [`is ${kind}, with a name`]: Number(asked.names > 0),
    ...(BY_LENGTH.has(kind) && { [`is ${kind}, by length`]: Math.log(size) }),
    rareness: kind === 'product' ? 0 : rareness,
    rarenessUnnamed: Number(kind === 'product' && hints.named === 0) * rareness,
    unofficial: Number(page.standing === 'unofficial'),
    unknownForCode: asked.unknown * Number(kind === 'code'),
  };
}

/** The logarithm of how probable it is, but for a constant of the query, that a page is what is asked for. */
export function scoreOf(evidence: Evidence, by: Evidence = fitted): number {
  let score = 0;
  for (const name in evidence) score += evidence[name]! * (by[name] ?? 0);
  return score;
}
