import { expect, test } from 'vitest';
import { authentication } from '../../../src/measure/probes/authentication.ts';
import { credentials } from '../../../src/measure/probes/credentials.ts';
import { shorten, shownFields, type ArrivedRequest, type Report } from '../../../src/measure/record.ts';

const request = (given: Partial<ArrivedRequest> = {}): ArrivedRequest => ({
  port: 'A',
  connection: 1,
  order: 1,
  method: 'GET',
  target: '/start',
  version: 'HTTP/1.1',
  fields: [],
  length: 0,
  start: '',
  at: 0,
  contentAfter: undefined,
  ...given,
});
const report = (kind: Report['kind'], status: number | undefined, text = ''): Report => ({ kind, status, text });
const line = (requests: ArrivedRequest[], reports: Report[] = [], isLate = false) => shorten({ requests, reports, isLate });

test.each([
  ['method, port, path, connection and content', [request({ method: 'POST', length: 7, port: 'B', connection: 2 })], 'POST B/start c2 7B'],
  ['seconds between requests', [request(), request({ at: 1_600 })], 'GET A/start c1; GET A/start c1 +2s'],
  [
    'four requests',
    [1, 2, 3, 4].map((connection) => request({ connection })),
    'GET A/start c1; GET A/start c2; GET A/start c3; GET A/start c4',
  ],
  ['the first two of more', Array.from({ length: 5 }, () => request()), 'GET A/start c1; GET A/start c1; … 5 requests'],
  ['that a target was a whole address', [request({ target: 'http://127.0.0.1:1234/a' })], 'GET A<absolute>/a c1'],
  ['octets that are no letters', [request({ target: '/\xe4' })], 'GET A/\\xe4 c1'],
])('It has %s', (_, requests, expected) => {
  expect(line(requests)).toBe(expected);
});

test.each([
  ['a short content as it is', report('returned', 200, 'eleven sign'), 'returned 200 eleven sign'],
  ['the length of a long one', report('returned', 200, 'twelve signs'), 'returned 200 12 octets'],
  ['an error whole', report('raised', undefined, 'a long error with many words'), 'raised a long error with many words'],
  ['no port of an error', report('raised', 404, 'http://127.0.0.1:34567/ failed'), 'raised 404 http://127.0.0.1:N/ failed'],
  ['no address of an object', report('raised', undefined, '<object at 0x7f3a>'), 'raised <object at 0x…>'],
])('Of a report it has %s', (_, given, expected) => {
  expect(line([], [given])).toBe(expected);
});

test('It says that the client was stopped', () => {
  expect(line([request()], [], true)).toBe('GET A/start c1; stopped at the time limit');
});

test('It is cut behind 150 signs', () => {
  expect(line([], [report('raised', undefined, 'a'.repeat(200))])).toBe(`raised ${'a'.repeat(143)} …`);
});

const record = (authorization: string) => ({
  requests: [
    request({
      fields: [
        ['Host', '127.0.0.1'],
        ['Authorization', authorization],
      ],
    }),
  ],
  reports: [],
  isLate: false,
});

test('A record shows the fields that decide', () => {
  expect(shorten(record('Bearer secret'), ['authorization'])).toBe('GET A/start c1 (Authorization: Bearer secret)');
});

test('A record has no field that decides nothing', () => {
  expect(shorten(record('Bearer secret'))).toBe('GET A/start c1');
});

test('A long value is cut', () => {
  expect(shorten(record('Digest username="me", realm="r"'), ['authorization'])).toBe(
    'GET A/start c1 (Authorization: Digest username="me", re…)',
  );
});

test('The shown fields are told by name', () => {
  expect(shownFields('GET A/start c1 (Authorization: a); GET A/target c1 (Cookie: b)')).toBe('Authorization,Cookie');
});

test.each([authentication, credentials])('The records of $id show Authorization', ({ shows }) => {
  expect(shows).toContain('authorization');
});
