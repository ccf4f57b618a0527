import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../src/schemas/code.ts';
import type { Entries } from '../../../src/content/entries.ts';
import { classEntry, codeEntry, comparisonEntry, guideEntry, leastAsks, leastCode } from '../../support/entries.ts';
import { problemsOf as problemsOfAll } from '../../support/problems.ts';

const failed = (asks = leastAsks(412)) => codeEntry({ code: 412, phrase: 'Precondition Failed', specs: ['RFC 9110 15.5.13'], asks });
const problemsOf = (given: Partial<Entries>) => problemsOfAll({ codes: [codeEntry()], ...given });
const few = (file: string, has: number, least: number) =>
  `${file} asks: it has ${has} of the ${least} questions that a page like this needs. Write what people type who need the page: a situation, a sentence of a customer, a line of a log, an exception.`;

test.each(['x', '409', '???'])('"%s" is no question', (written) => {
  expect(codeSchema.safeParse({ ...leastCode, asks: [written] }).success).toBe(false);
});

describe('a page has enough questions', () => {
  const asks = leastAsks('a').slice(0, 9);

  test('whatever its kind', () => {
    expect(
      problemsOf({
        codes: [codeEntry({ asks: asks.slice(1) }), failed()],
        classes: [classEntry({ asks: leastAsks('b').slice(0, 9) })],
        guides: [guideEntry({ asks: [] })],
        comparisons: [comparisonEntry({ asks: leastAsks('c').slice(0, 9) })],
      }),
    ).toEqual([
      few('content/classes/4xx.mdx', 9, 10),
      few('content/codes/409.mdx', 8, 10),
      few('content/comparisons/409-vs-412.mdx', 9, 10),
      few('content/guides/retries.mdx', 0, 10),
    ]);
  });

  test('many, if its code is met most', () => {
    const codes = [codeEntry({ asks: leastAsks(409).slice(0, 24) })];
    expect(problemsOf({ codes, mostMet: [409] })).toEqual([few('content/codes/409.mdx', 24, 25)]);
  });

  test('no more than others, if its code is far down the list', () => {
    const codes = [codeEntry({ asks: leastAsks(409).slice(0, 10) })];
    const mostMet = Array.from({ length: 41 }, (_, index) => (index === 40 ? 409 : 100 + index));
    expect(problemsOf({ codes, mostMet }).filter((problem) => problem.includes('asks'))).toEqual([]);
  });
});

describe('a question', () => {
  const ask = (written: string, page: number | string) => [written, ...leastAsks(page)];

  test('stands on one page, whatever the order of its words', () => {
    expect(problemsOf({ codes: [codeEntry({ asks: ask('Is the user taken?', 409) }), failed(ask('taken: the user is', 412))] })).toEqual([
      'content/codes/412.mdx asks.0: content/codes/409.mdx answers the same question, "Is the user taken?". Leave it to the page that answers it; or compare the two codes.',
    ]);
  });

  test('stands there once', () => {
    expect(problemsOf({ codes: [codeEntry({ asks: ['user taken', ...ask('taken user', 409)] })] })).toEqual([
      'content/codes/409.mdx asks.1: "user taken" asks the same. Remove one of the two.',
    ]);
  });

  test('with another word is another', () => {
    expect(problemsOf({ codes: [codeEntry({ asks: ask('user taken', 409) }), failed(ask('name taken', 412))] })).toEqual([]);
  });

  const conflict = codeEntry({ asks: ask('user taken', 409) });

  test.each<[string, Partial<Entries>]>([
    ['of two codes that are compared', { codes: [conflict, failed(ask('user taken', 412))], comparisons: [comparisonEntry()] }],
    ['of a code and its class', { codes: [conflict], classes: [classEntry({ asks: ask('user taken', '4xx') })] }],
    ['of a code and a guide about it', { codes: [conflict], guides: [guideEntry({ codes: [409], asks: ask('user taken', 'retries') })] }],
    [
      'of a code and its comparison',
      { codes: [conflict, failed()], comparisons: [comparisonEntry({ asks: ask('user taken', '409-vs-412') })] },
    ],
  ])('may be that %s', (_, given) => {
    expect(problemsOf(given)).toEqual([]);
  });

  test.each<[string, Partial<Entries>]>([
    ['of another class', { classes: [classEntry({ class: '5xx', spec: 'RFC 9110 15', asks: ask('user taken', '5xx') })] }],
    ['of a guide about other codes', { guides: [guideEntry({ asks: ask('user taken', 'retries') })] }],
  ])('is not that %s', (_, given) => {
    expect(problemsOf({ codes: [conflict], ...given }).filter((problem) => problem.includes('same question'))).toHaveLength(1);
  });
});

describe('a question for another code', () => {
  const toldOf = (written: string) =>
    problemsOfAll({ codes: [codeEntry({ asks: [written, ...leastAsks(409)] }), failed()] }).filter((problem) =>
      problem.includes('it asks for'),
    );

  test.each([
    ...['http 412', 'error 412', 'status 412', 'code 412', 'http code 412', 'status code 412 again', 'HTTP Error 412'],
    ...['what is 412', 'what is a 412', 'what is an error 412', 'what is the 412', 'what is http status 412', 'what does 412 mean'],
    ...['what means 412', 'what mean 412', '412 or 410', '412 vs 410', '412 vs. 410', '412 versus 410'],
  ])('is told: “%s”', (written) => {
    const gone = codeEntry({ code: 410, phrase: 'Gone', asks: leastAsks(410) });
    const problems = problemsOfAll({ codes: [codeEntry({ asks: [written, ...leastAsks(409)] }), failed(), gone] });
    expect(problems).toContainEqual(expect.stringContaining('409.mdx asks.0: it asks for 412, and the page is not about that.'));
  });

  test('is told of a comparison also where it names one of its own', () => {
    const codes = [codeEntry(), failed(), codeEntry({ code: 410, phrase: 'Gone', asks: leastAsks(410) })];
    const problems = problemsOfAll({ codes, comparisons: [comparisonEntry({ asks: ['409 or 410'] })] });
    expect(problems).toContainEqual(expect.stringContaining('asks.0: it asks for 410, and the page is not about that.'));
  });

  test.each([
    'iis error 412.3',
    'error 412 KB',
    'error 412 B left',
    'code 4123',
    'v1.412 or 409',
    '412 or 409.1',
    'a customer with 412 parcels',
  ])('is not “%s”', (written) => {
    expect(toldOf(written)).toEqual([]);
  });
});
