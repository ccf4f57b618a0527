import { describe, expect, test } from 'vitest';
import { evidenceOf, fitOf, NO_HINTS, scoreOf, type Asked, type Hints } from '../../../../src/outputs/search/evidence.ts';
import type { FullDocument } from '../../../../src/outputs/search/document.ts';
import type { MarkAmong } from '../../../../src/outputs/search/mark-index.ts';

const page = (kind: FullDocument['kind'], standing?: string): FullDocument => ({
  href: '/a/',
  kind,
  title: 'A',
  names: [],
  summary: '',
  keywords: '',
  text: '',
  learned: '',
  asks: [],
  ...(standing && { standing }),
});
const said = { page: 0, share: 0.5, covered: 1, learned: 60, near: 0.5, phrase: 0.5, name: 0.5, same: 0.5 };
const asked: Asked = { size: 2, unknown: 0.5, codes: 0, names: 0, learned: 90, text: 'a b' };
const mark = (known: Partial<MarkAmong>): MarkAmong => ({
  page: 0,
  result: { href: '/a/', title: 'A', excerpt: [] },
  hasCode: false,
  isNamed: false,
  hasKeyword: false,
  isAll: false,
  isIdentifier: false,
  isWord: false,
  isField: false,
  senders: 1,
  ...known,
});
const of = (kind: FullDocument['kind'], hints: Partial<Hints> = {}, query: Partial<Asked> = {}, standing?: string) =>
  evidenceOf(said, { ...NO_HINTS, ...hints }, { ...asked, ...query }, page(kind, standing), 0.25);

const ofWords = (kind: FullDocument['kind'], words: Partial<typeof said>, hints: Partial<Hints> = {}) =>
  evidenceOf({ ...said, ...words }, { ...NO_HINTS, ...hints }, asked, page(kind), 0.25);

test('words fit better, the more of the query is found', () => {
  expect(fitOf(said)).toBe(0.5);
  expect(fitOf({ ...said, covered: 0.5 })).toBeLessThan(0.5);
});

test('a score is the sum of all evidence, each by its weight', () => {
  expect(scoreOf({ words: 2, near: 3, nothing: 9 }, { words: 10, near: -1 })).toBe(17);
});

describe('evidence', () => {
  test.each([
    ['words', of('code'), { share: 0.5, covered: 1, words: 0.5 }],
    ['what was learned, and how far it is behind the most', of('code'), { learned: 2, behindLearned: -1 }],
    ['a question that is near', of('code'), { near: 0.5, nearSquared: 0.25 }],
    ['a phrase that is near', of('code'), { phrase: 0.5, phraseCubed: 0.125, samePhrase: 0, phraseOfProduct: 0 }],
    ['a phrase of a product', of('product'), { phraseOfProduct: 0.25, samePhraseOfProduct: 0 }],
    ['a phrase that is the query', ofWords('code', { phrase: 1 }), { samePhrase: 1, samePhraseOfProduct: 0 }],
    ['a phrase of a product that is the query', ofWords('product', { phrase: 1 }), { samePhrase: 1, samePhraseOfProduct: 1 }],
    ['a name, most of all a whole one', of('code'), { name: 0.5, wholeName: 0.125 }],
    ['a name that is all that is said', of('code'), { same: 0.5, sameSquared: 0.25 }],
    ['a field, most of all before a colon', of('header', { field: 1, fieldBefore: 1 }), { field: 1, fieldAmong: 0.5, fieldBefore: 1 }],
    ['a field that the code uses', of('code', { usesField: 0.5 }), { usesField: 0.5, usesFieldAmong: 0.25, usesFieldLikely: 0 }],
    ['a field of a code that the words fit', of('code', { usesFieldLikely: 0.5 }), { usesFieldLikely: 0.5 }],
    [
      'that many are asked for',
      of('class', {}, { text: 'redirect codes' }),
      { 'is class, asked for many': 1, 'is class, asked for two': 0 },
    ],
    [
      'that two are weighed',
      of('comparison', {}, { text: 'gone or not found' }),
      { 'is comparison, asked for two': 1, 'is comparison, asked': 0 },
    ],
    ['that somebody asks', of('guide', {}, { text: 'which one' }), { 'is guide, asked': 1, 'is guide, asked for many': 0 }],
    ['that nothing names the product', of('product'), { 'is product, unnamed': 1 }],
    ['that a mark names the product', of('product', { marks: [mark({})] }), { 'is product, unnamed': 0 }],
    ['that a sentence names the protocol', of('protocol', { sentence: 0.7 }), { 'is protocol, unnamed': 0 }],
    ['a number, less among many words', of('code', { ownNumber: 1 }), { ownNumber: 1, ownNumberAmong: 0.5, ownNumberInLong: 0 }],
    ['a number in a long question', of('code', { ownNumber: 1 }, { size: 6 }), { ownNumberInLong: 1 }],
    ['what was learned for another code than that of the query', of('code', {}, { codes: 1 }), { otherLearned: 2, otherWords: 0.5 }],
    ['nothing of the kind for the code itself', of('code', { ownNumber: 1 }, { codes: 1 }), { otherLearned: 0, otherWords: 0 }],
    ['nothing of the kind for a guide', of('guide', {}, { codes: 1 }), { otherLearned: 0, otherWords: 0 }],
    ['nothing of the kind without a code', of('code'), { otherLearned: 0, otherWords: 0 }],
    ['how far the own code is behind in what was learned', of('code', { ownNumber: 1 }), { ownNumberBehind: -1 }],
    ['a comparison', of('comparison', { bothCompared: 1 }), { bothCompared: 1, oneCompared: 0 }],
    ['that both codes are likely', of('comparison', { bothLikely: 0.5 }), { bothLikely: 0.5, bothLikelyOfTwo: 0 }],
    [
      'that both are likely where two are weighed',
      of('comparison', { bothLikely: 0.5 }, { text: 'this or that' }),
      { bothLikely: 0.5, bothLikelyOfTwo: 0.5 },
    ],
    ['that each fits one of two', of('comparison', { eachLikely: 0.5 }), { eachLikely: 0.5, eachLikelyCubed: 0.125 }],
    ['a likely code that uses the field', of('header', { usedByLikely: 0.5 }), { usedByLikely: 0.5, usedByLikelyAsked: 0 }],
    [
      'such a code where a field is asked for',
      of('header', { usedByLikely: 0.5 }, { text: 'which header' }),
      { usedByLikely: 0.5, usedByLikelyAsked: 0.5, 'is header, asked for a field': 1 },
    ],
    [
      'no such code where no word is the field’s',
      ofWords('header', { learned: 0, covered: 0 }, { usedByLikely: 0.5 }),
      { usedByLikely: 0 },
    ],
    ['a whole name', of('product', { namedWhole: 1, namedInWords: 0.5 }), { namedWhole: 1, namedWholeBesideCode: 0, namedInWords: 0.5 }],
    ['a whole name beside a code', of('product', { namedWhole: 1 }, { codes: 1 }), { namedWholeBesideCode: 1 }],
    ['a name at the beginning', of('product', { namedFirst: 1, namedInWords: 0.5 }), { namedFirst: 1, namedFirstInWords: 0.5 }],
    ['a name inside another', of('product', { namedInside: 1 }), { namedInside: 1 }],
    ['a word that few are known by', of('product', { keyed: 0.5 }), { keyed: 0.5 }],
    ['a mark that the query begins with', of('product', { part: 0.5, partAtStart: 0.7 }), { partAtStart: 0.7 }],
    ['a product that is named', of('product', { named: 1 }), { namedProduct: 1, namedProtocol: 0, namedAmong: 0.5, namedBesideCode: 0 }],
    [
      'the share of a title that is named, and how seldom it is',
      of('product', { named: 1, namedShare: 0.5, namedRarity: 0.25 }),
      { namedShare: 0.5, namedRarity: 0.25 },
    ],
    ['a protocol that is named beside a code', of('protocol', { named: 1 }, { codes: 1 }), { namedProtocol: 1, namedBesideCode: 1 }],
    ['a sentence, most of all a whole one', of('product', { sentence: 0.5 }), { sentence: 0.5, wholeSentence: 0.125 }],
    ['a sentence that is held, most of all whole', of('product', { held: 0.5 }), { held: 0.5, wholeHeld: 0.0625, heldOfOther: 0 }],
    ['a held sentence with another code', of('product', { held: 0.75, heldOfCode: 0.5 }, { codes: 1 }), { heldOfOther: 0.25 }],
    ['all words of a mark', of('product', { wholly: 0.5 }), { wholly: 0.5, whollyOfOther: 0 }],
    ['all words of a mark with another code', of('product', { wholly: 0.75, whollyOfCode: 0.5 }, { codes: 1 }), { whollyOfOther: 0.25 }],
    ['the name in a host', of('product', { namedInHost: 1 }), { namedInHost: 1 }],
    ['the code of a held sentence', of('code', { heldCode: 0.5 }), { heldCode: 0.5 }],
    [
      'a sentence that goes with another code than that of the query',
      of('product', { sentence: 0.5 }, { codes: 1 }),
      { sentenceOfOther: 0.5 },
    ],
    [
      'a sentence that goes with the code of the query',
      of('product', { sentence: 0.5, sentenceOfCode: 0.5 }, { codes: 1 }),
      { sentenceOfOther: 0 },
    ],
    [
      'a mark in a long paste',
      of('product', { part: 0.5 }),
      { part: 0.5, longPart: 0.25, anyPart: 1, partOfOther: 0, 'is product, unnamed': 0 },
    ],
    ['a mark in a long paste with another code', of('product', { part: 0.5 }, { codes: 1 }), { partOfOther: 0.5 }],
    ['that who is named sends the code', of('product', { sendsCode: 1 }), { sendsCode: 1, sendsOthers: 0 }],
    ['that who is named sends other codes alone', of('product', { sendsOthers: 1 }), { sendsCode: 0, sendsOthers: 1 }],
    ['a code that nobody sends who is named', of('code', { notSentByNamed: 1 }), { notSentByNamed: 1 }],
    [
      'how many others say as near a sentence, or a part',
      of('product', { sentenceRivals: 0.7, partRivals: 0.5 }),
      { sentenceRivals: 0.7, partRivals: 0.5 },
    ],
    ['how seldom a product is met that is not named', of('product'), { rareness: 0, rarenessUnnamed: 0.25 }],
    ['nothing of the kind of one that is named', of('product', { named: 1 }), { rareness: 0, rarenessUnnamed: 0 }],
    ['an identifier, less among many words', of('code', { identifier: 1 }), { identifier: 1, identifierAmong: 0.5 }],
    ['a mark that two have', of('product', { marks: [mark({ senders: 2 })] }), { mark: 1, markAlone: 0.5 }],
    [
      'a mark that is a word beside its code',
      of('product', { marks: [mark({ isWord: true, hasCode: true })] }),
      { markWithCode: 1, markNoWordWithCode: 0, markAlone: 0 },
    ],
    [
      'a mark that is an identifier, with its product',
      of('product', { marks: [mark({ isIdentifier: true, isNamed: true })] }),
      { markIdentifier: 1, markWithName: 1, markNoWordWithName: 1, markWithKeyword: 0 },
    ],
    [
      'a mark that is a field',
      of('product', { marks: [mark({ isField: true, hasKeyword: true })] }),
      { markField: 1, markAlone: 0, markWithKeyword: 1 },
    ],
    [
      'the best of several marks',
      of('product', { marks: [mark({}), mark({ hasCode: true })] }),
      { markWithCode: 1, markNoWordWithCode: 1 },
    ],
    [
      'the kind of the page, with a code, with a name, by length',
      of('guide', {}, { codes: 1, names: 1 }),
      { 'is guide': 1, 'is guide, with a code': 1, 'is guide, with a name': 1, 'is guide, by length': Math.log(2) },
    ],
    [
      'how seldom a code is met, and that nobody registered it',
      of('code', {}, {}, 'unofficial'),
      { rareness: 0.25, rarenessUnnamed: 0, unofficial: 1, unknownForCode: 0.5 },
    ],
    ['unknown words, for codes alone', of('guide'), { unknownForCode: 0, unofficial: 0 }],
  ])('is %s', (_, evidence, expected) => {
    expect(evidence).toMatchObject(expected);
  });

  test('has no need of a name for what is no product and no protocol', () => {
    expect(of('guide')).not.toHaveProperty('is guide, unnamed');
  });

  test('has no length for kinds that are as likely in short questions as in long ones', () => {
    expect(of('language')).not.toHaveProperty('is language, by length');
  });
});

const OF_MANY = 'codes statuses errors responses redirects methods headers kinds types all every list overview';
const OF_TWO = 'vs versus or between difference instead rather better compare compared';
const ASKING = 'what which how why when where who can should is are does do must';
test.each([
  ['asked for many', OF_MANY, (word: string) => `the ${word} of it`],
  ['asked for two', OF_TWO, (word: string) => `it ${word} that`],
  ['asked', ASKING, (word: string) => `${word} it so`],
])('a page that is %s is known by each of the words %s', (name, words, inQuery) => {
  const known = words.split(' ').filter((word) => of('guide', {}, { text: inQuery(word) })[`is guide, ${name}`] === 1);
  expect(known.join(' ')).toBe(words);
});
