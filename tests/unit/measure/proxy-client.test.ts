import { expect, test } from 'vitest';
import { readResponses } from '../../../src/measure/proxy-client.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

test.each([
  ['a response', OK, ['returned 200 ok']],
  ['an interim response and the final one', `HTTP/1.1 103 Early Hints\r\n\r\n${OK}`, ['returned 103 ', 'returned 200 ok']],
  ['a 101, behind which is no response', `HTTP/1.1 101 Switching Protocols\r\n\r\n${OK}`, [`returned 101 ${OK}`]],
  ['an interim response alone', 'HTTP/1.1 100 Continue\r\n\r\n', ['returned 100 ']],
  ['content that is cut', OK.slice(0, -1), ['raised 200 o']],
  ['a 304, whose length is of another', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n', ['returned 304 ']],
  ['a code that is no number', 'HTTP/1.1 2xx OK\r\n\r\n', ['returned undefined ']],
  ['what is no response', 'hello', ['returned undefined hello']],
  ['nothing', '', ['raised undefined closed without an answer']],
])('Of %s it reports what the proxy sent', (_, octets, reports) => {
  expect(readResponses(octets).map(({ kind, status, text }) => `${kind} ${status} ${text}`)).toEqual(reports);
});
