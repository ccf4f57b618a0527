import { describe, expect, test } from 'vitest';
import DecisionStates from '../../../src/components/decisions/DecisionStates.astro';
import DecisionTree from '../../../src/components/decisions/DecisionTree.astro';
import type { DecisionState } from '../../../src/models/decision-page.ts';
import BehaviourPage from '../../../src/views/BehaviourPage.astro';
import OurApiPage from '../../../src/views/OurApiPage.astro';
import SecurityPage from '../../../src/views/SecurityPage.astro';
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

test('rules that are all of one kind have no heading for another', async () => {
  const code = { code: 409, phrase: 'Conflict', summary: 'It clashes.', rule: { use: 'returned', when: 'Often.' } };
  const page = { name: 'Our API', documentation: undefined, returned: [code], gateway: [], never: [] };
  openPage(await render(OurApiPage, { props: { page }, partial: false }));
  expect([...document.querySelectorAll('main h2')].map(({ id }) => id)).toEqual(['all', 'returned']);
});
