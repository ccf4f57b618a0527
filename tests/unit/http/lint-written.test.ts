import { expect, test } from 'vitest';
import type { Exchange } from '../../../src/http/exchange.ts';
import { lintWritten } from '../../../src/http/lint/written.ts';

const phrases = new Map<number, string>();
const lint = (...texts: string[]) => {
  const exchange: Exchange = texts.map((text, index) => ({ text, line: 10 * (index + 1) }));
  return lintWritten(exchange, { phrases }).map(({ line, rule }) => `${line} ${rule}`);
};

const GET = 'GET / HTTP/1.1\nHost: a.example';

test('accepts a sound exchange', () => {
  expect(lint(GET, 'HTTP/1.1 200 OK\nContent-Length: 0')).toEqual([]);
});

test('counts lines in the document, and sorts by them', () => {
  expect(lint('GET / HTTP/1.1\nbad', 'HTTP/1.1 206 X\nDate: 0\nContent-Range: bytes 0-0/2')).toEqual([
    '10 host',
    '11 field-line',
    '20 range-request',
    '21 http-date',
  ]);
});

test('knows the request of a response', () => {
  expect(lint('HEAD / HTTP/1.1\nHost: a.example', 'HTTP/1.1 200 OK\nContent-Length: 405')).toEqual([]);
});

test('does not judge the exchange when a message cannot be read', () => {
  expect(lint('GET /', 'HTTP/1.1 206 X\nContent-Range: bytes 0-0/2')).toEqual(['10 start-line']);
});

test.each([
  ['400', 'GET /'],
  ['400', 'GET / HTTP/1.1'],
  ['408', 'PUT / HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 9\n\nabc'],
  ['411', 'PUT / HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\nabc'],
  ['415', 'PUT / HTTP/1.1\nHost: a.example\nContent-Length: 3\n\nabc'],
  ['505', 'GET / HTTP/3.0\nHost: a.example'],
])('lets a request show the fault that a %s refuses', (code, text) => {
  expect(lint(text, `HTTP/1.1 ${code} X`)).toEqual([]);
});

test('does not excuse another fault than the one refused', () => {
  expect(lint('GET / HTTP/1.1', 'HTTP/1.1 411 X')).toEqual(['10 host']);
});

test('does not excuse the response that refuses', () => {
  expect(lint(GET, 'HTTP/1.1 400 X\nDate: 0')).toEqual(['21 http-date']);
});

test('does not excuse a request for a later response', () => {
  expect(lint('GET / HTTP/1.1', 'HTTP/1.1 200 X', GET, 'HTTP/1.1 400 X')).toEqual(['10 host']);
});
