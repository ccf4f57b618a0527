import { beforeAll, expect, test } from 'vitest';
import ComparedExchange from '../../../../src/components/comparisons/ComparedExchange.astro';
import { openPage, render } from '../page.ts';

const request = 'GET /cases/77 HTTP/1.1\nHost: court.example';
const exchange = {
  request,
  answers: [
    { request: undefined, response: 'HTTP/1.1 403 Forbidden\nVary: Cookie' },
    { request: undefined, response: 'HTTP/1.1 404 Not Found\nVary: Cookie' },
  ],
};
const codes = [
  { code: 403, phrase: 'Forbidden' },
  { code: 404, phrase: 'Not Found' },
];

beforeAll(async () => openPage(await render(ComparedExchange, { props: { exchange, codes, fields: new Map() } })));

const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('the request stands once, and can be copied as a command', () => {
  expect(texts('pre').filter((text) => text === request)).toHaveLength(1);
  expect(texts('.message:not(.response) button')).toContain('Copy as curl');
});

test('each answer is named after its code', () => {
  expect([...document.querySelectorAll('section')].map((side) => side.getAttribute('aria-label'))).toEqual([
    'Answer 403 Forbidden',
    'Answer 404 Not Found',
  ]);
});

test('what differs is marked, and nothing else', () => {
  expect(texts('mark')).toEqual(['HTTP/1.1 403 Forbidden\n', 'HTTP/1.1 404 Not Found\n']);
});

test('a phone can change from one answer to the other, by controls named after the codes', () => {
  expect(texts('label > span.sr-only')).toEqual(['403 Forbidden', '404 Not Found']);
});

test('a request that one answer alone follows is all marked', async () => {
  const answers = [{ ...exchange.answers[0]!, request: 'PUT / HTTP/1.1\nHost: court.example' }, exchange.answers[1]!];
  openPage(await render(ComparedExchange, { props: { exchange: { request: undefined, answers }, codes, fields: new Map() } }));
  expect(texts('mark').slice(0, 2).join('')).toBe('PUT / HTTP/1.1\nHost: court.example');
});
