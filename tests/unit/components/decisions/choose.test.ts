import { beforeEach, expect, test } from 'vitest';
import DecisionStates from '../../../../src/components/decisions/DecisionStates.astro';
import type { DecisionState } from '../../../../src/models/decision-page.ts';
import { find, render, renderPage, startPage } from '../page.ts';

const states: DecisionState[] = [
  {
    kind: 'question',
    id: 'start',
    taken: [],
    question: 'What came of it?',
    help: undefined,
    answers: [{ answer: 'It clashed.', leadsTo: 'start-409', code: 409 }],
  },
  {
    kind: 'end',
    id: 'start-409',
    taken: [{ id: 'start', question: 'What came of it?', answer: 'It clashed.' }],
    code: 409,
    phrase: 'Conflict',
    because: 'It can be resolved.',
    rejected: [],
  },
];
const page = await renderPage(await render(DecisionStates, { props: { states, address: 'https://atlas.example/choose/' } }), {
  title: 'Choose a status code',
});

const open = (hash = '') => startPage(page, `/choose/${hash}`);

function follow(hash: string) {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
}

beforeEach(() => open());

test('the first question leaves the title and the focus as they are', () => {
  expect(document.title).toBe('Choose a status code · Status Atlas');
  expect(document.activeElement).toBe(document.body);
});

test('the title and the focus follow each answer', () => {
  follow('#start-409');
  expect(document.title).toBe('409 Conflict · Choose a status code · Status Atlas');
  expect(document.activeElement).toBe(find('#start-409-title'));
});

test('the way to the whole tree leaves the focus where it is', () => {
  follow('#tree');
  expect(document.activeElement).toBe(document.body);
});

test('an answer that was linked to is named from the beginning', async () => {
  await open('#start-409');
  expect(document.title).toMatch(/^409 Conflict/);
});

test('the way back leads to the first question', () => {
  follow('#start-409');
  follow('#');
  expect(document.activeElement).toBe(find('#start-title'));
});

test('an end leads to the page of its code', () => {
  expect(find('#start-409 .read').getAttribute('href')).toBe('/codes/409/');
});
