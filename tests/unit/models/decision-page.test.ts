import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { checkEntries } from '../../../src/content/read.ts';
import { formatProblem } from '../../../src/content/problem.ts';
import { toDecisionStates } from '../../../src/models/decision-page.ts';
import { decisionsSchema } from '../../../src/schemas/decisions.ts';
import { codeEntry, entries } from '../../support/entries.ts';

const end = { answer: 'It clashes.', code: 409, because: 'It does.' };
const decide = (questions: object) => decisionsSchema.parse(questions);
const tree = decide({
  start: { question: 'Well?', answers: [{ answer: 'No.', next: 'trouble' }, end] },
  trouble: {
    question: 'Why?',
    answers: [
      { ...end, not: [{ code: 404, why: 'It is there.' }] },
      { ...end, answer: 'It is gone.', code: 404 },
    ],
  },
});
const codes = [codeEntry(), codeEntry({ code: 404, phrase: 'Not Found' })];
const problemsOf = (questions: object) => checkEntries(entries({ codes, decisions: decide(questions) }), '2026-11-27').map(formatProblem);

describe('the questions', () => {
  test('of a sound tree have no problem', () => {
    expect(checkEntries(entries({ codes, decisions: tree }), '2026-11-27')).toEqual([]);
  });

  test('begin at start', () => {
    expect(problemsOf({ first: { question: 'Well?', answers: [end, end] } })[0]).toMatch(/start: there is no first question/);
  });

  test('lead somewhere', () => {
    expect(problemsOf({ start: { question: 'Well?', answers: [end, { answer: 'No.', next: 'gone' }] } })[0]).toMatch(
      /start\.answers\.1\.next: there is no question "gone"/,
    );
  });

  test('do not lead back', () => {
    expect(problemsOf({ start: { question: 'Well?', answers: [end, { answer: 'No.', next: 'start' }] } })[0]).toMatch(
      /it leads back to "start"/,
    );
  });

  test('are all reached', () => {
    expect(problemsOf({ start: { question: 'Well?', answers: [end, end] }, lost: { question: 'Why?', answers: [end, end] } })[0]).toMatch(
      /lost: no answer leads to the question/,
    );
  });

  test('are reached by one way', () => {
    const twice = {
      start: {
        question: 'Well?',
        answers: [
          { answer: 'A.', next: 'why' },
          { answer: 'B.', next: 'why' },
        ],
      },
      why: { question: 'Why?', answers: [end, end] },
    };
    expect(problemsOf(twice)[0]).toMatch(/"why" is reached by another answer already/);
  });

  test('are at most seven deep', () => {
    const names = ['start', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const deep = Object.fromEntries(
      names.map((name, index) => [
        name,
        { question: 'Well?', answers: [end, names[index + 1] ? { answer: 'On.', next: names[index + 1] } : end] },
      ]),
    );
    expect(problemsOf(deep)[0]).toMatch(/h: it is question 8 on its way\. Shorten the way to 7/);
  });

  test('name codes that have a page', () => {
    expect(problemsOf({ start: { question: 'Well?', answers: [end, { ...end, code: 410 }] } })[0]).toMatch(
      /start\.answers\.1\.code: code 410 has no page/,
    );
  });

  test('an answer leads to a question or to a code, not to both', () => {
    expect(decisionsSchema.safeParse({ start: { question: 'Well?', answers: [end, { ...end, next: 'start' }] } }).success).toBe(false);
  });
});

describe('the states', () => {
  const states = toDecisionStates(toCatalogue(entries({ codes, decisions: tree })));

  test('each have an anchor', () => {
    expect(states.map(({ id }) => id)).toEqual(['start', 'trouble', 'trouble-409', 'trouble-404', 'start-409']);
  });

  test('are questions or ends', () => {
    expect(states.map(({ kind }) => kind)).toEqual(['question', 'question', 'end', 'end', 'end']);
  });

  test('know the way to them', () => {
    expect(states[2]?.taken).toEqual([
      { id: 'start', question: 'Well?', answer: 'No.' },
      { id: 'trouble', question: 'Why?', answer: 'It clashes.' },
    ]);
  });

  test('say why another code was rejected', () => {
    expect(states[2]).toMatchObject({ kind: 'end', code: 409, rejected: [{ code: 404, phrase: 'Not Found', note: 'It is there.' }] });
  });
});
