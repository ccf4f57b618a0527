import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { toCodePage } from '../../../src/models/code-page.ts';
import { SMALL_KIND, toProductGroups, toProductPages } from '../../../src/models/product-page.ts';
import { prescribersOf } from '../../../src/models/protocol-page.ts';
import {
  SENDERS_ON_PAGE,
  sendersOf,
  CONDITIONS_OF_MANY,
  CONDITIONS_OF_OTHERS,
  MANY_SENDERS,
  TOLD_OF_MANY,
  TOLD_WHOLE,
  toSenderLines,
  toShortLines,
  toSendersPages,
} from '../../../src/models/senders.ts';
import { classEntry, codeEntry, entries, productEntry, protocolEntry } from '../../support/entries.ts';

const send = { code: 409, when: 'It clashes.', actor: 'client', source: 'manual' } as const;
const flags = {
  id: 'flags',
  title: 'Flags',
  source: 'manual',
  marks: [{ mark: 'UF', codes: [409], meaning: 'It failed.', actor: 'operator' as const }],
};
const product = (title: string, facts: Parameters<typeof productEntry>[0] = { sends: [send] }) =>
  productEntry({ title, ...facts }, title.toLowerCase());
const catalogueOf = (products: ReturnType<typeof productEntry>[], mostMetProducts: string[] = []) =>
  toCatalogue(entries({ codes: [codeEntry()], classes: [classEntry()], products, mostMetProducts }));

describe('who sends a code', () => {
  test('those that are met most come first, the others by title', () => {
    const catalogue = catalogueOf([product('B'), product('A'), product('C')], ['c']);
    expect(sendersOf(409, catalogue).map(({ title }) => title)).toEqual(['C', 'A', 'B']);
  });

  test('a product that only has a mark for it counts, and leads to the mark', () => {
    const [sender] = sendersOf(409, catalogueOf([product('Envoy', { marks: [flags] })]));
    expect(sender).toMatchObject({ path: '/products/envoy/#flags-UF', sends: [], marks: [{ mark: 'UF' }] });
  });

  test('a product that sends it leads to its conditions', () => {
    expect(sendersOf(409, catalogueOf([product('Envoy')]))[0]!.path).toBe('/products/envoy/#sends-409');
  });

  test('a product that has nothing to do with it is left out', () => {
    expect(sendersOf(409, catalogueOf([product('Envoy', {})]))).toEqual([]);
  });
});

describe('a line on a sender', () => {
  const lineOf = (facts: Parameters<typeof productEntry>[0]) => toSenderLines(sendersOf(409, catalogueOf([product('Envoy', facts)])))[0];

  test('tells the condition with a mark before one without', () => {
    expect(lineOf({ sends: [send, { ...send, when: 'A host is down.', mark: 'UF' }], marks: [flags] })).toMatchObject({
      marks: ['UF'],
      text: 'A host is down.',
      more: 1,
    });
  });

  test('tells what the mark says where there is no condition', () => {
    expect(lineOf({ marks: [flags] })).toMatchObject({ marks: ['UF'], text: 'It failed.', more: 0 });
  });
});

describe('the page of all senders has a line', () => {
  const lineOf = (when: string) => {
    const marks = [{ ...flags, marks: [...flags.marks, { ...flags.marks[0]!, mark: 'UH' }] }];
    return toShortLines(sendersOf(409, catalogueOf([product('Envoy', { sends: [{ ...send, when }], marks })])))[0];
  };

  test('with one mark', () => {
    expect(lineOf('It clashes.')!.marks).toEqual(['UF']);
  });

  test.each([
    ['the first sentence of the condition', 'The whole request clashes. Nobody knows why.', 'The whole request clashes.'],
    ['all that is quoted in it', 'It ends more often than “Max. hops” allows. Why?', 'It ends more often than “Max. hops” allows.'],
    ['all code in it', 'It finds `Failed. Twice.` in the content. Why?', 'It finds `Failed. Twice.` in the content.'],
    [
      'a second one where the first says hardly a word',
      'Any 409. The request clashes with another.',
      'Any 409. The request clashes with another.',
    ],
  ])('with %s', (_, when, text) => {
    expect(lineOf(when)!.text).toBe(text);
  });
});

test('a code with more senders than its page shows has a page of them all', () => {
  const products = Array.from({ length: SENDERS_ON_PAGE + 1 }, (_, index) => product(`P${index}`));
  expect(toSendersPages(catalogueOf(products)).map(({ senders }) => senders.length)).toEqual([SENDERS_ON_PAGE + 1]);
  expect(toSendersPages(catalogueOf(products.slice(1)))).toEqual([]);
});

test('the page of a code has the section on who says it only if somebody does', () => {
  const contents = (products: ReturnType<typeof productEntry>[]) => {
    const catalogue = catalogueOf(products);
    return toCodePage(catalogue, catalogue.codes[0]!).contents.map(({ id }) => id);
  };
  expect(contents([product('Envoy')])).toContain('who-says-it');
  expect(contents([])).not.toContain('who-says-it');
});

describe('the page of a product', () => {
  test('has its codes by number, each with all its conditions', () => {
    const [page] = toProductPages(
      toCatalogue(
        entries({
          codes: [codeEntry(), codeEntry({ code: 404, phrase: 'Not Found' })],
          products: [product('Envoy', { sends: [send, { ...send, code: 404 }, { ...send, when: 'Again.' }] })],
        }),
      ),
    );
    expect(page!.codes.map(({ id, sends }) => [id, sends.map(({ when }) => when)])).toEqual([
      ['sends-404', ['It clashes.']],
      ['sends-409', ['It clashes.', 'Again.']],
    ]);
  });

  test('links a condition to the mark beside it', () => {
    const [page] = toProductPages(
      catalogueOf([
        product('Envoy', {
          sends: [
            { ...send, mark: 'UF' },
            { ...send, mark: 'no page' },
          ],
          marks: [flags],
        }),
      ]),
    );
    expect(page!.codes[0]!.sends.map(({ mark }) => mark)).toEqual([
      { text: 'UF', anchor: 'flags-UF' },
      { text: 'no page', anchor: undefined },
    ]);
  });
});

test('products are listed by kind along the way of a request', () => {
  const groups = toProductGroups(
    catalogueOf([product('Curl', { kind: 'client' }), product('Edge', { kind: 'CDN' }), product('Apt', { kind: 'client' })]),
  );
  expect(groups.map(({ title, products }) => [title, products.map(({ id }) => id)])).toEqual([
    ['CDNs', ['edge']],
    ['Clients', ['apt', 'curl']],
  ]);
});

test('of a kind with many products those that are met most are told, the others named; of a small one all are told', () => {
  const many = Array.from({ length: SMALL_KIND + 1 }, (_, at) => product(`Edge${at + 10}`, { kind: 'CDN' }));
  const groups = toProductGroups({ ...catalogueOf([...many, product('Curl', { kind: 'client' })]), mostMetProducts: ['edge12'] });
  expect(groups.map(({ told, named }) => [told.map(({ id }) => id), named.length])).toEqual([
    [['edge12'], SMALL_KIND],
    [['curl'], 0],
  ]);
});

test('a protocol prescribes a code by its rules for servers, not by what it forbids', () => {
  const rule = { situation: 'It clashes.', codes: [409], level: 'MUST' as const, actor: 'server' as const, source: 'rfc6749' };
  const rules = [
    { ...rule, id: 'never', level: 'MUST NOT' as const },
    { ...rule, id: 'client', actor: 'client' as const },
    { ...rule, id: 'first' },
    { ...rule, id: 'second' },
  ];
  const protocols = [protocolEntry({ parts: [{ id: 'token', title: 'Token', rules }] })];
  expect(prescribersOf(409, { protocols })).toEqual([
    { title: 'OAuth', path: '/protocols/oauth/#first', situation: 'It clashes.', binding: 'MUST', more: 1 },
  ]);
});

test('the less a product is met, the less is told of it: all, the first conditions, a line', () => {
  const products = Array.from({ length: TOLD_WHOLE + 2 }, (_, at) => product(`P${at + 10}`));
  const mostMet = products.slice(0, TOLD_WHOLE + 1).map(({ id }) => id);
  const told = sendersOf(409, { ...catalogueOf(products), mostMetProducts: mostMet }).map((sender) => sender.told);
  expect(told).toEqual([...Array.from({ length: TOLD_WHOLE }, () => 'all'), 'first', 'line']);
});

test.each([
  [MANY_SENDERS, TOLD_WHOLE],
  [MANY_SENDERS + 1, TOLD_OF_MANY],
])('of %i senders %i are told whole', (count, whole) => {
  const products = Array.from({ length: count }, (_, at) => product(`P${at + 1000}`));
  const mostMetProducts = products.slice(0, TOLD_WHOLE + 1).map(({ id }) => id);
  const told = sendersOf(409, { ...catalogueOf(products), mostMetProducts }).filter((sender) => sender.told === 'all');
  expect(told).toHaveLength(whole);
});

test.each([
  [MANY_SENDERS, CONDITIONS_OF_OTHERS],
  [MANY_SENDERS + 1, CONDITIONS_OF_MANY],
])('of %i senders those that are not told whole have %i conditions', (count, conditions) => {
  const products = Array.from({ length: count }, (_, at) => product(`P${at + 1000}`));
  expect(toSendersPages(catalogueOf(products))[0]?.conditions).toBe(conditions);
});
