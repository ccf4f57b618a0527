import { expect, test } from 'vitest';
import { authentication } from '../../../src/measure/probes/authentication.ts';
import { credentials } from '../../../src/measure/probes/credentials.ts';
import { shorten, shownFields, type ArrivedRequest } from '../../../src/measure/record.ts';

const request = (authorization: string): ArrivedRequest => ({
  port: 'A',
  connection: 1,
  order: 1,
  method: 'GET',
  target: '/start',
  version: 'HTTP/1.1',
  fields: [
    ['Host', '127.0.0.1'],
    ['Authorization', authorization],
  ],
  length: 0,
  start: '',
  at: 0,
  contentAfter: undefined,
});
const record = (authorization: string) => ({ requests: [request(authorization)], reports: [], isLate: false });

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
