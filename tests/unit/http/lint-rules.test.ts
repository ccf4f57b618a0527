import { expect, test } from 'vitest';
import { lintExchange, lintMessage } from '../../../src/http/lint/lint.ts';
import { rules } from '../../../src/http/lint/rules/index.ts';
import { message, request, response } from './messages.ts';

test('no two rules have the same id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('the title of %s is one sentence', (_, { title }) => {
  expect(title).toMatch(/^[A-Z][^]*[^.]\.$/);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('the spec of %s is a document and a section', (_, { spec }) => {
  expect(spec).toMatch(/^RFC \d{4} \d+(\.\d+)*$/);
});

test('lintMessage names rule, problem, remedy, field and line', () => {
  expect(lintMessage(message('HTTP/1.1 200 OK', 'Content-Length: 123'), { phrases: new Map() })).toEqual([
    {
      rule: 'content-length',
      problem: 'Content-Length says 123, but the content has 0 octets',
      remedy: 'Write Content-Length: 0',
      field: 'Content-Length',
      line: 2,
    },
  ]);
});

test('lintExchange names the message as well', () => {
  expect(lintExchange([request('GET /'), response('206 X')])).toMatchObject([{ rule: 'range-request', message: 1, line: 1 }]);
});
