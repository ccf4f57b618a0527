import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/content/entries.ts';
import { codeEntry, comparisonEntry, leastProse, productEntry } from '../../support/entries.ts';
import { problemsOf as problemsOfAll } from '../../support/problems.ts';

const codes = [codeEntry(), codeEntry({ code: 412, phrase: 'Precondition Failed', specs: ['RFC 9110 15.5.13'] })];
const problemsOf = (given: Partial<Entries>) => problemsOfAll({ codes, ...given });
const marks = (...with_: number[][]) => [
  { id: 'flags', title: 'Flags', source: 'manual', marks: with_.map((list, index) => ({ ...mark, id: `uf-${index}`, codes: list })) },
];
const mark = { mark: 'UF', meaning: 'It failed.', actor: 'operator' as const };
const word = (list: number[], setting = 'retry_on') => [{ word: 'gateway', setting, codes: list, meaning: 'It failed.', source: 'manual' }];
const istio = (facts: Parameters<typeof productEntry>[0] = {}) => productEntry({ title: 'Istio', ...facts }, 'istio');

describe('a condition under which a product sends a code', () => {
  const send = { code: 409, when: 'It clashes.', actor: 'client' as const, source: 'manual' };

  test('is told once', () => {
    expect(problemsOf({ products: [productEntry({ sends: [send, { ...send, fix: 'Merge.' }] })] })).toEqual([
      'content/products/envoy.mdx sends.1.when: the same is said of 409 further up. Merge the two, or tell them apart.',
    ]);
  });

  test.each([{ code: 412 }, { part: 'Gateway' }, { mark: 'UF' }, { when: 'It fails.' }])('is another with %j', (facts) => {
    expect(problemsOf({ products: [productEntry({ sends: [send, { ...send, ...facts }] })] })).toEqual([]);
  });
});

describe('a mark', () => {
  test('of one maker does not go with other codes on another page', () => {
    expect(problemsOf({ products: [productEntry({ marks: marks([409]) }), istio({ marks: marks([412]) })] })).toEqual([
      'content/products/istio.mdx marks.0.marks.0.codes: "UF" goes with 412 here, and with 409 in content/products/envoy.mdx. Correct one of the two; if both are right, say in the mark where each stands.',
    ]);
  });

  test('does not go with other codes further down', () => {
    expect(problemsOf({ products: [productEntry({ marks: marks([409], [412]) })] })).toEqual([
      'content/products/envoy.mdx marks.0.marks.1.codes: "UF" goes with 412 here, and with 409 in content/products/envoy.mdx. Correct one of the two; if both are right, say in the mark where each stands.',
    ]);
  });

  test.each([
    ['that shares a code', [409, 412], 'Envoy'],
    ['without a code', [], 'Envoy'],
    ['of another maker', [412], 'Tetrate'],
  ])('%s is no contradiction', (_, list, maker) => {
    expect(problemsOf({ products: [productEntry({ marks: marks([409]) }), istio({ maker, marks: marks(list) })] })).toEqual([]);
  });

  test('without a code says nothing against a later one', () => {
    expect(problemsOf({ products: [productEntry({ marks: marks([], [409]) })] })).toEqual([]);
  });
});

describe('a word of the configuration', () => {
  test('of one maker stands for the same codes', () => {
    expect(problemsOf({ products: [productEntry({ words: word([412, 409]) }), istio({ words: word([]) })] })).toEqual([
      'content/products/istio.mdx words.0.codes: "gateway" stands for no code here, and for 409, 412 in content/products/envoy.mdx. Correct one of the two.',
    ]);
  });

  test.each([
    ['in another order', [409, 412], 'retry_on'],
    ['of another setting', [409], 'stop_on'],
  ])('%s is no contradiction', (_, list, setting) => {
    expect(problemsOf({ products: [productEntry({ words: word([412, 409]) }), istio({ words: word(list, setting) })] })).toEqual([]);
  });
});

describe('what a page says that a product sends', () => {
  const problem = (file: string, said: string) =>
    `${file}: "${said}" is not what content/products/envoy.mdx says: it does not know 412. Add it there with its source, or correct the statement.`;
  const sends = [{ code: 412, when: 'It failed.', actor: 'client' as const, source: 'manual' }];
  const inCode = (written: string) => [codeEntry({}, leastProse().replace('## Meaning\n', `## Meaning\n\n${written}\n`)), codes[1]!];

  test.each([
    ['Envoy sends 412 then.', 'Envoy sends 412'],
    ['Envoy\nanswers with a [412](/codes/412/).', 'Envoy answers with a 412'],
  ])('in prose stands on the page of the product: %j', (written, said) => {
    expect(problemsOf({ products: [productEntry(), productEntry({ title: 'Istio' }, 'istio', `## Why\n\n${written}\n`)] })).toEqual([
      problem('content/products/istio.mdx:3 prose', said),
    ]);
  });

  test.each([
    ...['sends', 'answers', 'returns', 'logs', 'writes', 'replies', 'refuses'].map((verb) => `Envoy ${verb} 412`),
    ...['it', 'them', 'this'].map((whom) => `Envoy answers ${whom} with 412`),
    ...['by', 'as'].map((how) => `Envoy refuses this ${how} a 412`),
  ])('is read as such: %s', (said) => {
    expect(problemsOf({ codes: inCode(`${said}.`), products: [productEntry()] })).toEqual([
      expect.stringContaining(`"${said}" is not what content/products/envoy.mdx says`),
    ]);
  });

  test('in facts stands there too', () => {
    const comparison = comparisonEntry({ first: '409 if Envoy returns 412.' });
    expect(problemsOf({ products: [productEntry()], comparisons: [comparison] })).toEqual([
      problem('content/comparisons/409-vs-412.mdx first', 'Envoy returns 412'),
    ]);
  });

  test('may stand in its facts', () => {
    expect(problemsOf({ codes: inCode('Envoy sends 412.'), products: [productEntry({ sends })] })).toEqual([]);
  });

  test('may stand in its prose', () => {
    expect(problemsOf({ codes: inCode('Envoy sends 412.'), products: [productEntry({}, 'envoy', '## Why\n\nA 412.\n')] })).toEqual([]);
  });

  test('is the product’s own business on its page', () => {
    expect(problemsOf({ products: [productEntry({}, 'envoy', '## Why\n\nEnvoy sends [412](/codes/412/).\n')] })).toEqual([]);
  });

  test.each(['Envoy sends 412 MB.', 'Envoy sends 412 ms late.', 'Envoy sends 412,000 of them.', 'Envoy sends 4120.'])(
    'is no other number: %s',
    (written) => {
      expect(problemsOf({ codes: inCode(written), products: [productEntry()] })).toEqual([]);
    },
  );

  test('is not missed while a file cannot be read', () => {
    expect(problemsOf({ codes: inCode('Envoy sends 412.'), products: [productEntry()], unreadable: ['content/products/a.mdx'] })).toEqual(
      [],
    );
  });
});
