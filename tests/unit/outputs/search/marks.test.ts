import { expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toMarkParts } from '../../../../src/outputs/search/marks.ts';
import { entries, productEntry, protocolEntry } from '../../../support/entries.ts';

const mark = (written: string, codes: number[] = [], meaning = 'It failed.') => ({
  mark: written,
  codes,
  meaning,
  actor: 'operator' as const,
});
const FIRST_PAGE = 5;

/** Parts of a product that is met most and of one that is not. */
function partsWith(marks: ReturnType<typeof mark>[], more: object = {}) {
  const product = productEntry({ marks: [{ id: 'flags', title: 'Flags', source: 'manual', marks }], ...more });
  const other = productEntry({ title: 'Apache', marks: [{ id: 'page', title: 'Page', source: 'manual', marks: [mark('AH1')] }] }, 'apache');
  return toMarkParts(toCatalogue(entries({ products: [other, product], mostMetProducts: ['envoy'] })), FIRST_PAGE);
}

test('first come the marks of one word of products that are met most', () => {
  const { marks, more } = partsWith([mark('UF', [503]), mark('no healthy upstream', [503])]);
  expect(marks).toEqual([[FIRST_PAGE, 'flags-', 'UF\t503']]);
  expect(more.marks).toEqual([
    [FIRST_PAGE, 'flags-', 'no healthy upstream\t503'],
    [FIRST_PAGE + 1, 'page-', 'AH1'],
  ]);
});

test.each([
  ['30 characters', 30, 1],
  ['31 characters', 31, 0],
])('a mark of %s is loaded first %s', (_, length, count) => {
  expect(partsWith([mark('M'.repeat(length))]).marks).toHaveLength(count);
});

test('marks that stand together are one group, a line each', () => {
  expect(partsWith([mark('UF', [503, 502]), mark('UH', [503])]).marks).toEqual([[FIRST_PAGE, 'flags-', 'UF\t503 502\nUH\t503']]);
});

test('what is no mark of a group comes later, each with the anchor of its place', () => {
  const { more, said } = partsWith([mark('UF')], {
    noStatus: [{ mark: '-1', where: 'status', meaning: 'None came.', source: 'manual' }],
    headers: [{ name: 'X-Hop', tells: 'It tells the hop.', source: 'manual' }],
    words: [{ word: 'gateway-error', setting: 'retry_on', codes: [503], meaning: 'Failures.', source: 'manual' }],
  });
  expect(more.marks.slice(0, 3)).toEqual([
    [FIRST_PAGE, 'no-status', '-1'],
    [FIRST_PAGE, 'header-fields', 'X-Hop'],
    [FIRST_PAGE, 'words', 'gateway-error\t503'],
  ]);
  expect(said.get(FIRST_PAGE)).toEqual(['It failed.', 'status: None came.', 'It tells the hop.', 'Failures.']);
});

test('a sentence of five words that the page quotes is a mark where it does, with the codes there; what is shorter, or a remedy, is none', () => {
  const told = {
    ...mark('UF', [503], 'Its log has “the peer went away early”, or “gone away”.'),
    fix: 'Run `tool set the peer timeout now`.',
  };
  const { more, said } = partsWith([told], {
    sends: [{ code: 502, when: 'The body is `no answer from any peer`.', actor: 'operator', fix: 'Wait.', source: 'manual' }],
    answered: [{ sign: 'A text such as “this hop was not able to answer”.', source: 'manual' }],
  });
  expect(more.marks.slice(0, 3)).toEqual([
    [FIRST_PAGE, 'flags-UF', 'the peer went away early\t503'],
    [FIRST_PAGE, 'sends-502', 'no answer from any peer\t502'],
    [FIRST_PAGE, 'answered', 'this hop was not able to answer'],
  ]);
  expect(said.get(FIRST_PAGE)!.slice(2)).toEqual([
    'The body is no answer from any peer.',
    'A text such as “this hop was not able to answer”.',
  ]);
});

test.each([
  ['an identifier', 'HopLostException', 1],
  ['a line of three words', 'hop is lost', 1],
  ['a word like any other', 'Unavailable', 0],
  ['two of them', 'hop lost', 0],
  ['a mark of a group already', 'UF', 0],
])('what stands beside a code that a product sends, %s, “%s”, is so many marks: %i', (_, written, count) => {
  const { more } = partsWith([mark('UF')], {
    sends: [{ code: 503, when: 'No hop is left.', mark: written, actor: 'operator', fix: 'Wait.', source: 'manual' }],
  });
  expect(more.marks.filter(([, anchor]) => anchor === 'sends-503')).toEqual(count ? [[FIRST_PAGE, 'sends-503', `${written}\t503`]] : []);
});

test('what a page quotes that is a mark of it already is not another', () => {
  const sentence = 'no answer from any peer';
  const { more } = partsWith([mark(sentence), mark('UF', [], `It says “${sentence}”.`)]);
  expect(more.marks.filter(([page]) => page === FIRST_PAGE)).toEqual([[FIRST_PAGE, 'flags-', sentence]]);
});

test('a line under a mark is its first sentence', () => {
  expect(partsWith([mark('UF', [], 'It failed. Look at the log.')]).said.get(FIRST_PAGE)).toEqual(['It failed.']);
});

test.each([
  ['is whole', `${'a'.repeat(80)} ${'b'.repeat(8)}.`, `${'a'.repeat(80)} ${'b'.repeat(8)}.`],
  ['ends behind a word', `${'a'.repeat(80)} ${'b'.repeat(9)}.`, `${'a'.repeat(80)} …`],
])('a line of 90 characters or one more %s', (_, meaning, line) => {
  expect(partsWith([mark('UF', [], meaning)]).said.get(FIRST_PAGE)).toEqual([line]);
});

test('the error names of a protocol stand on its page, before the products', () => {
  const protocols = [protocolEntry({ errors: [{ mark: 'invalid_client', codes: [401], meaning: 'Unknown.', source: 'rfc6749' }] })];
  const { more } = toMarkParts(toCatalogue(entries({ products: [productEntry()], protocols })), FIRST_PAGE);
  expect(more.marks.at(-1)).toEqual([FIRST_PAGE, 'error-', 'invalid_client\t401']);
});

test('what the marks of a page say comes in the order of its first marks and then of the others', () => {
  const marks = [mark('two words', [], 'Second.'), mark('UF', [], 'First.')];
  expect(partsWith(marks).said).toEqual(
    new Map([
      [FIRST_PAGE, ['First.', 'Second.']],
      [FIRST_PAGE + 1, ['It failed.']],
    ]),
  );
});
