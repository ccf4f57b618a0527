import { expect, test } from 'vitest';
import { checkEntries } from '../../../src/content/read.ts';
import { formatProblem } from '../../../src/content/problem.ts';
import { comparedExchangeOf, differencesOf } from '../../../src/models/comparison-page.ts';
import { comparisonSchema } from '../../../src/schemas/comparison.ts';
import { codeEntry, entries, leastAsks, prose, specs } from '../../support/entries.ts';

const BODY = '## When to send each\n\nA.\n\n## What the specification says\n\nB.\n\n## What people do\n\nC.\n';
const comparison = (codes: [number, number], id: string, body = BODY, first = codes[0]) => ({
  file: `content/comparisons/${id}.mdx`,
  id,
  facts: comparisonSchema.parse({
    codes,
    question: 'Which?',
    first: `${first} if so.`,
    second: `${codes[1]} if not.`,
    asks: leastAsks(id),
    reviewed: '2026-11-20',
  }),
  prose: prose(body),
});
const codes = [codeEntry({ code: 404, phrase: 'Not Found' }), codeEntry()];
const problemsOf = (...comparisons: ReturnType<typeof comparison>[]) =>
  checkEntries(entries({ codes, comparisons }), '2026-11-27').map(formatProblem);

test('the smaller number stands first, and the file is called so', () => {
  expect(problemsOf(comparison([404, 409], '404-vs-409'))).toEqual([]);
  expect(problemsOf(comparison([409, 404], '409-vs-404'))[0]).toMatch(/409 does not stand before 404/);
  expect(problemsOf(comparison([404, 409], '404-or-409'))[0]).toMatch(/the file is called "404-or-409"/);
});

test('both codes have a page', () => {
  expect(problemsOf(comparison([404, 410], '404-vs-410'))[0]).toMatch(/code 410 has no page/);
});

test('a verdict begins with its code', () => {
  expect(problemsOf(comparison([404, 409], '404-vs-409', BODY, 409))).toEqual([
    expect.stringMatching(/first: the verdict is no sentence that begins with 404/),
  ]);
});

test('every comparison answers in the same sections', () => {
  expect(problemsOf(comparison([404, 409], '404-vs-409', '## When to send each\n\nA.\n'))).toHaveLength(2);
});

test('only what differs is compared', () => {
  const labels = differencesOf(
    codeEntry().facts,
    codeEntry({ actor: { who: 'server', does: 'repair' }, standing: 'unofficial' }).facts,
    specs,
  ).map(({ label }) => label);
  expect(labels).toEqual(['Who acts', 'Stands as']);
});

test('the same answer under another condition is no difference', () => {
  const retry = { verdict: 'after-change', condition: 'once it is free', basis: 'spec' } as const;
  expect(differencesOf(codeEntry().facts, codeEntry({ retry }).facts, specs)).toEqual([]);
});

const exchangeOf = (...messages: string[]) => {
  const blocks = messages.map((text) => `\`\`\`http\n${text}\n\`\`\``).join('\n\n');
  return comparedExchangeOf(comparison([404, 409], '404-vs-409', `<Exchange>\n\n${blocks}\n\n</Exchange>\n`));
};
const NOT_FOUND = 'HTTP/1.1 404 Not Found';
const CONFLICT = 'HTTP/1.1 409 Conflict';

test('the same request is told once, before both answers', () => {
  expect(exchangeOf('GET / HTTP/1.1', NOT_FOUND, 'GET / HTTP/1.1', CONFLICT)).toEqual({
    request: 'GET / HTTP/1.1',
    answers: [
      { request: undefined, response: NOT_FOUND },
      { request: undefined, response: CONFLICT },
    ],
  });
});

test('requests that differ stand with their answers, which have the order of the codes', () => {
  expect(exchangeOf('PUT / HTTP/1.1', CONFLICT, 'GET / HTTP/1.1', NOT_FOUND)?.answers).toEqual([
    { request: 'GET / HTTP/1.1', response: NOT_FOUND },
    { request: 'PUT / HTTP/1.1', response: CONFLICT },
  ]);
});

test('an exchange of another shape stays as its author wrote it', () => {
  expect(exchangeOf('GET / HTTP/1.1', NOT_FOUND)).toBeUndefined();
  expect(exchangeOf('GET / HTTP/1.1', NOT_FOUND, CONFLICT, 'GET / HTTP/1.1')).toBeUndefined();
});
