import { describe, expect, test } from 'vitest';
import { checkEntries } from '../../../src/content/read.ts';
import type { Entries } from '../../../src/content/entries.ts';
import { formatProblem } from '../../../src/content/problem.ts';
import { vendorUses } from '../../../src/content/vendor-uses.ts';
import { codeEntry, entries, leastVendor, productEntry, protocolEntry, specs } from '../../support/entries.ts';

const problemsOf = (given: Partial<Entries>) => checkEntries(entries({ codes: [codeEntry()], ...given }), '2026-11-27').map(formatProblem);
const ofProduct = (facts: Parameters<typeof productEntry>[0], body?: string, given: Partial<Entries> = {}) =>
  problemsOf({ products: [productEntry(facts, 'envoy', body)], ...given });

const send = { code: 409, when: 'It clashes.', actor: 'client', source: 'manual' } as const;
const mark = { mark: 'UF', meaning: 'It failed.', actor: 'operator' } as const;
const group = (facts: object = {}) => ({ id: 'flags', title: 'Flags', source: 'manual', marks: [mark], ...facts });
const log = (value: string) => ({
  id: 'access',
  title: 'Access log',
  example: 'GET /a 503 UF',
  columns: [
    { name: 'path', value: '/a', means: 'what was asked for' },
    { name: 'status', value, means: 'what was sent' },
  ],
  source: 'manual',
});

test('the least product and protocol have no problem', () => {
  expect(
    problemsOf({ products: [productEntry({ sends: [send], marks: [group()], logs: [log('503')] })], protocols: [protocolEntry()] }),
  ).toEqual([]);
});

describe('sources', () => {
  test('a document that a statement cites is in the list', () => {
    expect(ofProduct({ sends: [{ ...send, source: 'book §2' }] })).toEqual([
      'content/products/envoy.mdx sends.0.source: no document has the id "book". Use one of: manual; or add it to documents.',
    ]);
  });

  test('one that is not there is told all that are', () => {
    const documents = ['manual', 'run'].map((id) => ({ id, title: id, seen: '2026-11-20' }));
    expect(ofProduct({ documents, answered: [{ sign: 'It says so.', source: 'manual; run; book' }] })).toEqual([
      'content/products/envoy.mdx answered.0.source: no document has the id "book". Use one of: manual, run; or add it to documents.',
    ]);
  });

  test('a specification that the prose links to is none of them', () => {
    const draft = { title: 'Draft', year: 2026, status: 'Internet-Draft' as const, sections: ['1'] };
    expect(
      problemsOf({
        specs: { ...specs, 'draft-a': draft },
        products: [productEntry({}, 'envoy', '## Why\n\nSo. <Spec at="draft-a 1" />\n')],
      }),
    ).toEqual([]);
  });

  test('a document that is called as a draft is no specification', () => {
    const documents = [{ id: 'draft-a', title: 'Draft', seen: '2026-11-20' }];
    const answered = [{ sign: 'It says so.', source: 'draft-a' }];
    expect(ofProduct({ documents, answered }, '## Why\n\nSo. <Source at="draft-a 1" />\n')).toEqual([]);
  });

  test('an element that cites nothing is told as such, and not as a document', () => {
    expect(ofProduct({}, '## Why\n\nSo. <Source />\n')).toEqual([
      'content/products/envoy.mdx:3 <Source>: at is missing. content/README.md shows the element as it is written.',
    ]);
  });

  test('a document that the prose cites is in the list', () => {
    expect(ofProduct({}, '## Why\n\nSo. <Source at="book" />\n')).toEqual([
      'content/products/envoy.mdx:3 <Source at="book" />: no document has the id "book". Use one of: manual; or add it to documents.',
    ]);
  });

  test('a document is cited', () => {
    const documents = ['manual', 'run'].map((id) => ({ id, title: id, seen: '2026-11-20' }));
    expect(ofProduct({ documents })).toEqual([
      'content/products/envoy.mdx documents.1.id: no statement cites "run". Cite it where it says so, or remove it.',
    ]);
  });

  test('a document has an id of its own', () => {
    const documents = ['manual', 'manual'].map((id, index) => ({ id, title: `Manual ${index}`, seen: '2026-11-20' }));
    expect(ofProduct({ documents })).toEqual([
      'content/products/envoy.mdx documents.1.id: two documents have the id "manual". Rename one of them.',
    ]);
  });
});

test('a document was not seen on a day to come', () => {
  const documents = [{ id: 'manual', title: 'Manual', seen: '2026-11-28' }];
  expect(ofProduct({ documents })).toEqual([
    'content/products/envoy.mdx documents.0.seen: 2026-11-28 is yet to come. Write the day on which it was seen.',
  ]);
});

describe('codes of a product', () => {
  test.each<[string, Parameters<typeof productEntry>[0], string]>([
    ['that it sends', { sends: [{ ...send, code: 410 }] }, 'sends.0.code'],
    ['that go with a mark', { marks: [group({ marks: [{ ...mark, codes: [409, 410] }] })] }, 'marks.0.marks.0.codes.1'],
    [
      'that a word stands for',
      { words: [{ word: 'gone', setting: 'retry', codes: [410], meaning: 'It is gone.', source: 'manual' }] },
      'words.0.codes.0',
    ],
  ])('%s have a page', (_, facts, field) => {
    expect(ofProduct(facts)).toEqual([
      `content/products/envoy.mdx ${field}: code 410 has no page. Correct the number, or write content/codes/410.mdx.`,
    ]);
  });

  const unofficial = () =>
    codeEntry(
      { code: 499, phrase: 'Client Closed Request', standing: 'unofficial', specs: [], firstDefined: undefined, vendors: [] },
      '## Meaning\n\nOne.\n\n## When to send it\n\nTwo.\n\n## What to do\n\nThree.\n',
    );

  test('that nobody registered have a meaning', () => {
    expect(problemsOf({ codes: [unofficial()], products: [productEntry({ sends: [{ ...send, code: 499 }] })] })).toContain(
      'content/products/envoy.mdx sends.0.meaning: nobody registered 499, and its meaning here is missing. Say what the product means by it.',
    );
  });

  test('that have a meaning tell what to do', () => {
    expect(ofProduct({ sends: [{ ...send, meaning: 'It clashes here.' }] })).toEqual([
      'content/products/envoy.mdx sends.0.fix: nobody is told what to do. Say it, even if it is nothing.',
    ]);
  });

  test('that have a meaning rest on a document that can be opened', () => {
    const documents = [{ id: 'manual', title: 'Manual', seen: '2026-11-20' }];
    expect(ofProduct({ documents, sends: [{ ...send, meaning: 'It clashes here.', fix: 'Merge.' }] })).toEqual([
      'content/products/envoy.mdx sends.0.source: no document that it cites has an address. Cite one that readers can open.',
    ]);
  });

  const noAddress = { id: 'run', title: 'Run', seen: '2026-11-20' };
  const address = { id: 'page', title: 'Page', url: 'https://www.envoyproxy.io/page', seen: '2026-11-20' };
  const own = { ...send, meaning: 'It clashes here.', fix: 'Merge.' };

  test('rest on a document of theirs, not on another of the page', () => {
    expect(
      ofProduct({
        documents: [address, noAddress],
        answered: [{ sign: 'It says so.', source: 'page' }],
        sends: [{ ...own, source: 'run' }],
      }),
    ).toEqual(['content/products/envoy.mdx sends.0.source: no document that it cites has an address. Cite one that readers can open.']);
  });

  test('rest on several of which one can be opened', () => {
    expect(ofProduct({ documents: [noAddress, address], answered: [], sends: [{ ...own, source: 'run; page' }] })).toEqual([]);
  });

  test('that rest on a document which is not there are told both', () => {
    expect(ofProduct({ sends: [{ ...own, source: 'book' }] })).toEqual([
      'content/products/envoy.mdx sends.0.source: no document has the id "book". Use one of: manual; or add it to documents.',
      'content/products/envoy.mdx sends.0.source: no document that it cites has an address. Cite one that readers can open.',
    ]);
  });

  test('are not missed while a file cannot be read', () => {
    expect(problemsOf({ products: [productEntry({ sends: [{ ...send, code: 410 }] })], unreadable: ['content/codes/410.mdx'] })).toEqual(
      [],
    );
  });

  test('that it gives a meaning are what vendors use the number for', () => {
    const product = productEntry({ sends: [{ ...send, meaning: 'It clashes here.', fix: 'Merge.', part: 'Gateway' }, send] });
    expect(vendorUses([product]).get('409')).toEqual([
      {
        name: 'Envoy',
        product: 'Gateway',
        phrase: undefined,
        meaning: 'It clashes here.',
        trigger: 'It clashes.',
        visibleTo: 'client',
        visibleNote: undefined,
        usage: 'emitted',
        fix: 'Merge.',
        confidence: 'primary',
        source: { title: 'Envoy manual', url: 'https://www.envoyproxy.io/' },
      },
    ]);
  });

  test('have each its own uses', () => {
    const product = productEntry({ sends: [own, { ...own, code: 410, meaning: 'It is gone here.' }] });
    const meanings = [...vendorUses([product])].map(([code, uses]) => [code, uses.map(({ meaning }) => meaning)]);
    expect(meanings).toEqual([
      ['409', ['It clashes here.']],
      ['410', ['It is gone here.']],
    ]);
  });

  test.each([
    ['without a meaning', send],
    ['without what to do', { ...own, fix: undefined }],
    ['without a document that can be opened', { ...own, source: 'run' }],
    ['of a document that is not there', { ...own, source: 'book' }],
  ])('have no use %s', (_, written) => {
    expect([...vendorUses([productEntry({ documents: [address, noAddress], sends: [written] })])]).toEqual([]);
  });

  test('have the first of their documents that can be opened as evidence', () => {
    const documents = [{ ...address, id: 'other', title: 'Other' }, noAddress, address];
    const product = productEntry({ documents, sends: [{ ...own, source: 'book; run; page; other' }] });
    expect(vendorUses([product]).get('409')?.[0]?.source).toEqual({ title: 'Page', url: 'https://www.envoyproxy.io/page' });
  });

  test('rest on somebody else’s report if the document is one', () => {
    const documents = [{ id: 'manual', title: 'Issue 7', kind: 'report' as const, url: 'https://www.envoyproxy.io/7', seen: '2026-11-20' }];
    const product = productEntry({ documents, sends: [{ ...send, meaning: 'It clashes here.', fix: 'Merge.' }] });
    expect(vendorUses([product]).get('409')?.[0]).toMatchObject({ product: 'Envoy', confidence: 'secondary' });
  });
});

describe('numbers outside 100 to 599', () => {
  const use = {
    numbers: ['600'],
    when: 'It fails.',
    meaning: 'It is odd.',
    actor: 'operator' as const,
    fix: 'Look.',
    source: 'manual',
  };
  const number = (id: string, vendors: object[] = [leastVendor]) => ({
    file: 'content/outside.yaml',
    id,
    facts: { phrase: 'Odd', summary: 'It is odd.', vendors: vendors as (typeof leastVendor)[] },
  });

  test('have a name', () => {
    expect(ofProduct({ outside: [{ ...use, numbers: ['600', '601'] }] }, '', { outside: [number('600')] })).toEqual([
      'content/products/envoy.mdx outside.0.numbers: 601 has no name. Correct the number, or give it a phrase and a summary in content/outside.yaml.',
    ]);
  });

  test('are used by a product', () => {
    expect(problemsOf({ outside: [number('600', [])] })).toEqual([
      'content/outside.yaml 600: no product is known to use the number. Name it in outside of content/products/<who>.mdx, with its meaning and evidence.',
    ]);
  });

  test('may be what a product writes where there is no status', () => {
    const noStatus = [{ mark: '000', where: 'log', meaning: 'There was none.', source: 'manual' }];
    expect(ofProduct({ noStatus }, '', { outside: [number('000', [])] })).toEqual([]);
  });

  test('rest on a document that can be opened', () => {
    const documents = [{ id: 'manual', title: 'Manual', seen: '2026-11-20' }];
    expect(ofProduct({ documents, outside: [use] }, '', { outside: [number('600')] })).toEqual([
      'content/products/envoy.mdx outside.0.source: no document that it cites has an address. Cite one that readers can open.',
    ]);
  });

  test('may rest on others besides', () => {
    const documents = [
      { id: 'run', title: 'Run', kind: 'run' as const, seen: '2026-11-20' },
      { id: 'manual', title: 'Manual', url: 'https://www.envoyproxy.io/', seen: '2026-11-20' },
    ];
    const citing = (source: string) => ofProduct({ documents, outside: [{ ...use, source }] }, '', { outside: [number('600')] }).length;
    expect([citing('run; manual'), citing('run')]).toEqual([0, 1]);
  });

  test('are not missed while a file cannot be read', () => {
    expect(ofProduct({ outside: [use] }, '', { unreadable: ['content/outside.yaml'] })).toEqual([]);
  });

  test('are what vendors use each of them for', () => {
    const uses = vendorUses([productEntry({ outside: [{ ...use, numbers: ['600', '601'] }] })]);
    expect([...uses].map(([digits, told]) => [digits, told.map(({ meaning }) => meaning)])).toEqual([
      ['600', ['It is odd.']],
      ['601', ['It is odd.']],
    ]);
  });
});

describe('marks', () => {
  test('a mark has an anchor of its own', () => {
    expect(
      ofProduct({ marks: [group({ marks: [mark, { ...mark, mark: 'U F' }, { ...mark, mark: '--' }, { ...mark, mark: 'U-F' }] })] }),
    ).toEqual([
      'content/products/envoy.mdx marks.0.marks.2: no anchor of its own can be made of "--". Give it an id.',
      'content/products/envoy.mdx marks.0.marks.3: no anchor of its own can be made of "U-F". Give it an id.',
    ]);
  });

  test('a mark has an anchor of its own among those of other groups', () => {
    const marks = [group({ marks: [{ ...mark, mark: 'more-UF' }] }), group({ id: 'flags-more', title: 'More' })];
    expect(ofProduct({ marks })).toEqual([
      'content/products/envoy.mdx marks.1.marks.0: no anchor of its own can be made of "UF". Give it an id.',
    ]);
  });

  test('a mark has a source, be it that of its group', () => {
    expect(ofProduct({ marks: [{ id: 'flags', title: 'Flags', marks: [mark] }] })).toEqual([
      'content/products/envoy.mdx marks.0.marks.0: it has no source, and its group has none. Cite the document that has it.',
    ]);
  });
});

test('the columns of a log stand in its line, from left to right', () => {
  expect(ofProduct({ logs: [log('GET')] })).toEqual([
    'content/products/envoy.mdx logs.0.columns.1.value: "GET" does not stand in the example behind the column before. Write it as it stands there, and the columns in its order.',
  ]);
});

test('a column may be the beginning of the line', () => {
  const columns = ['GET', '503'].map((value) => ({ name: value, value, means: 'what it says' }));
  expect(ofProduct({ logs: [{ ...log('503'), columns }] })).toEqual([]);
});

test('a column is no part of the one before', () => {
  expect(ofProduct({ logs: [log('a')] })).toEqual([
    'content/products/envoy.mdx logs.0.columns.1.value: "a" does not stand in the example behind the column before. Write it as it stands there, and the columns in its order.',
  ]);
});

test('an element that cites stands in products and protocols only', () => {
  const code = codeEntry(
    {},
    '## Meaning\n\nOne. <Source at="manual" />\n\n## When to send it\n\nTwo.\n\n## Example\n\nThree.\n\n## What to do\n\nFour.\n',
  );
  expect(problemsOf({ codes: [code] })).toContain(
    'content/codes/409.mdx:3 <Source>: it stands in content/products and content/protocols only. Remove it: this page has no data for it.',
  );
});

describe('the list of products that are met most', () => {
  test('names products that are there', () => {
    expect(problemsOf({ mostMetProducts: ['envoy'] })).toEqual([
      'content/most-met-products.yaml 0: no product is called "envoy". Write the name of its file in content/products.',
    ]);
  });

  test('misses none while a file cannot be read', () => {
    expect(problemsOf({ mostMetProducts: ['envoy'], unreadable: ['content/products/envoy.mdx'] })).toEqual([]);
  });

  test('may itself be missing', () => {
    expect(problemsOf({ mostMetProducts: undefined })).toEqual([]);
  });

  test('has each once', () => {
    expect(problemsOf({ products: [productEntry()], mostMetProducts: ['envoy', 'envoy'] })).toEqual([
      'content/most-met-products.yaml 1: "envoy" is in the list already. Remove one of the two.',
    ]);
  });
});

describe('protocols', () => {
  const rule = { id: 'clash', situation: 'It clashes.', codes: [409], level: 'MUST' as const, actor: 'server' as const, source: 'rfc6749' };
  const ofRules = (...rules: object[]) =>
    problemsOf({
      protocols: [
        protocolEntry({
          parts: [
            { id: 'token', title: 'Token', rules: rules.map((one, index) => ({ ...rule, situation: `It clashes ${index}.`, ...one })) },
          ],
        }),
      ],
    });

  test('a rule has an anchor of its own', () => {
    expect(ofRules({}, {}, { id: 'token' })).toEqual([
      'content/protocols/oauth.mdx parts.0.rules.1.id: "clash" is an anchor of the page already. Give it another id.',
      'content/protocols/oauth.mdx parts.0.rules.2.id: "token" is an anchor of the page already. Give it another id.',
    ]);
  });

  test('a part has one, too', () => {
    const part = { id: 'token', title: 'Token', rules: [rule] };
    const parts = [part, { ...part, rules: [{ ...rule, id: 'other' }] }];
    expect(problemsOf({ protocols: [protocolEntry({ parts })] })).toEqual([
      'content/protocols/oauth.mdx parts.1.id: "token" is an anchor of the page already. Give it another id.',
    ]);
  });

  test('no code is missed while a file cannot be read', () => {
    const parts = [{ id: 'token', title: 'Token', rules: [{ ...rule, codes: [410] }] }];
    expect(problemsOf({ protocols: [protocolEntry({ parts })], unreadable: ['content/codes/410.mdx'] })).toEqual([]);
  });

  test('a code that a rule prescribes has a page', () => {
    expect(ofRules({ codes: [409, 410] })).toEqual([
      'content/protocols/oauth.mdx parts.0.rules.0.codes.1: code 410 has no page. Correct the number, or say it in the situation.',
    ]);
  });

  test('a code that goes with an error name has a page', () => {
    const errors = [{ mark: 'invalid', codes: [410], meaning: 'It is not valid.', source: 'rfc6749' }];
    expect(problemsOf({ protocols: [protocolEntry({ errors })] })).toEqual([
      'content/protocols/oauth.mdx errors.0.codes.0: code 410 has no page. Correct the number, or say it in the situation.',
    ]);
  });
});
