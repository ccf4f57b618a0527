import { describe, expect, test } from 'vitest';
import DecisionStates from '../../../src/components/decisions/DecisionStates.astro';
import DecisionTree from '../../../src/components/decisions/DecisionTree.astro';
import type { DecisionState } from '../../../src/models/decision-page.ts';
import BehaviourPage from '../../../src/views/BehaviourPage.astro';
import LanguagePage from '../../../src/views/LanguagePage.astro';
import OurApiPage from '../../../src/views/OurApiPage.astro';
import ProductsPage from '../../../src/views/ProductsPage.astro';
import SecurityPage from '../../../src/views/SecurityPage.astro';
import SendersPage from '../../../src/views/SendersPage.astro';
import { codeEntry, languageEntry, productEntry } from '../../support/entries.ts';
import { find, openPage, render } from './page.ts';

/** What pages say of content such as there is none now, so that no built page shows it. */
const textOf = (selector: string) => find(selector).textContent.replace(/\s+/g, ' ').trim();

describe('a code in no registry to which choosing leads', () => {
  const states: DecisionState[] = [
    {
      kind: 'question',
      id: 'start',
      taken: [],
      question: 'What?',
      help: undefined,
      answers: [{ answer: 'A.', leadsTo: 'end', code: 499 }],
    },
    { kind: 'end', id: 'end', taken: [], code: 499, phrase: 'Gone', isUnofficial: true, because: 'So.', rejected: [] },
  ];

  test('is told as such where it is the answer', async () => {
    openPage(await render(DecisionStates, { props: { states, address: '/choose/' } }));
    expect(textOf('#end h2')).toMatch(/^499 Gone ?unofficial$/);
  });

  test('has no heading for other codes where none is named', async () => {
    openPage(await render(DecisionStates, { props: { states, address: '/choose/' } }));
    expect(document.querySelectorAll('h3')).toHaveLength(0);
  });

  test('is told as such in the tree', async () => {
    openPage(await render(DecisionTree, { props: { states, id: 'start' } }));
    expect(textOf('li')).toBe('A. 499 Gone unofficial');
  });
});

test('a question of security with nobody to name says so', async () => {
  openPage(
    await render(SecurityPage, { props: { questions: [{ id: 'who', title: 'Who?', lead: 'It is asked.', cases: [] }] }, partial: false }),
  );
  expect(textOf('section')).toContain('Nobody who was measured.');
});

test('a probe that nobody was measured in says so, and compares nothing', async () => {
  const probe = {
    title: 'Relay',
    question: 'Who?',
    path: '/behaviour/relay/',
    subject: 'client',
    measured: 0,
    cases: 1,
    agreed: 0,
    divided: undefined,
  };
  openPage(await render(BehaviourPage, { props: { page: { probes: [probe], implementations: [] } }, partial: false }));
  expect(textOf('article li')).toMatch(/^Relay ?Who\? ?Not measured yet\.$/);
});

describe('an API of ours', () => {
  const code = { code: 409, phrase: 'Conflict', summary: 'It clashes.', rule: { use: 'returned', when: 'Often.' } };
  const page = { name: 'Our API', documentation: undefined, returned: [code], gateway: [], never: [] };

  test('with rules that are all of one kind has no heading for another', async () => {
    openPage(await render(OurApiPage, { props: { page }, partial: false }));
    expect([...document.querySelectorAll('main h2')].map(({ id }) => id)).toEqual(['all', 'returned']);
  });

  test('without documentation has no link to it', async () => {
    openPage(await render(OurApiPage, { props: { page }, partial: false }));
    expect(find('main').textContent).not.toContain('Documentation');
  });
});

test('a code that only products send that are met most has no list of others', async () => {
  const sender = { id: 'envoy', title: 'Envoy', kind: 'Proxy', path: '/products/envoy/#sends-503', sends: [], marks: [], told: 'all' };
  openPage(await render(SendersPage, { props: { page: { entry: codeEntry(), senders: [sender] } }, partial: false }));
  expect([...document.querySelectorAll('main h2')].map(({ id }) => id)).toEqual(['envoy']);
  expect([...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map(({ hash }) => hash)).toEqual(['#envoy']);
});

test('products of a kind that are all met less are named, under no empty list', async () => {
  const groups = [{ id: 'proxy', title: 'Proxies', told: [], named: [productEntry()] }];
  openPage(await render(ProductsPage, { props: { groups }, partial: false }));
  expect([...document.querySelectorAll('main section ul')].map(({ textContent }) => textContent.trim())).toEqual(['Envoy']);
});

test('a language without notes has no empty list', async () => {
  openPage(await render(LanguagePage, { props: { page: { entry: languageEntry(), rows: [], missing: [] } }, partial: false }));
  expect(document.querySelectorAll('.prose ul')).toHaveLength(0);
});
