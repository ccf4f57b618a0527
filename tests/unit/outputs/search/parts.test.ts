import { expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toSearchFiles } from '../../../../src/outputs/search/parts.ts';
import { codeEntry, entries, productEntry, protocolEntry } from '../../../support/entries.ts';

const flags = [
  { id: 'flags', title: 'Flags', source: 'manual', marks: [{ mark: 'UF', meaning: 'It failed.', actor: 'operator' as const }] },
];
const product = (title: string, names: string[] = []) =>
  productEntry({ title, names, marks: flags }, title.toLowerCase().replaceAll(' ', '-'));
const files = (...products: ReturnType<typeof product>[]) =>
  toSearchFiles(toCatalogue(entries({ codes: [codeEntry()], products, protocols: [protocolEntry()], mostMetProducts: ['beta'] })), {});
const titles = (pages: readonly { title: string }[]) => pages.map(({ title }) => title);

test('the first part has all pages but the products that are met less', () => {
  const { facts, senders, details } = files(product('Alpha'), product('Beta'));
  expect([titles(facts.pages), titles(senders.pages)]).toEqual([['409 Conflict', 'OAuth', 'Beta'], ['Alpha']]);
  expect([details.length, senders.details.length]).toEqual([1, 3]);
});

test('of every protocol, and then of every product, the codes are told: those that it prescribes, sends or has a mark for', () => {
  const sends = [{ code: 503, when: 'It is full.', actor: 'operator' as const, source: 'manual' }];
  const marked = productEntry(
    { title: 'Alpha', sends, marks: [{ ...flags[0]!, marks: [{ ...flags[0]!.marks[0]!, codes: [502, 503] }] }] },
    'alpha',
  );
  const { senders } = files(product('Beta'), marked);
  expect(senders.sends.slice(1)).toEqual(['', '502 503']);
  expect(senders.sends[0]).toMatch(/^4\d\d/);
});

test('what marks say lies by the page that has them', () => {
  const { said } = files(product('Alpha'), product('Beta'));
  expect(said['products/alpha']).toEqual(['It failed.']);
});
