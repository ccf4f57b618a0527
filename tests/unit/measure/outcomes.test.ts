import { expect, test } from 'vitest';
import { afterwards } from '../../../src/measure/next-answer.ts';
import { probes } from '../../../src/measure/probes/index.ts';
import { informational } from '../../../src/measure/probes/informational.ts';
import { proxied } from '../../../src/measure/probes/proxied.ts';
import { redirects } from '../../../src/measure/probes/redirects.ts';
import type { ArrivedRequest, Report } from '../../../src/measure/record.ts';

const request = (given: Partial<ArrivedRequest>): ArrivedRequest => ({
  port: 'A',
  connection: 1,
  order: 1,
  method: 'POST',
  target: '/start',
  version: 'HTTP/1.1',
  fields: [],
  length: 3,
  start: 'a=1',
  at: 0,
  contentAfter: 0,
  ...given,
});
const returned = (status: number, text = ''): Report => ({ kind: 'returned', status, text });
const post301 = redirects.cases.find(({ id }) => id === 'post-301')!;
const redirected = (given: Partial<ArrivedRequest>) =>
  redirects.decide(
    { requests: [request({}), request({ target: '/target', order: 2, ...given })], reports: [returned(200)], isLate: false },
    post301,
  );

test('A redirect that keeps method and content is the same', () => {
  expect(redirected({})).toBe('same');
});

test('A redirect that turns POST into GET says so', () => {
  expect(redirected({ method: 'GET', length: 0 })).toBe('to-get');
});

test('A redirect that loses the content says so', () => {
  expect(redirected({ length: 0 })).toBe('content-lost');
});

test('A client that sends nothing refuses', () => {
  expect(redirects.decide({ requests: [], reports: [], isLate: false }, post301)).toBe('refuses');
});

test('Surplus that the next request gets is stale', () => {
  const requests = [request({ method: 'GET' }), request({ method: 'GET', target: '/next', order: 2 })];
  expect(afterwards({ requests, reports: [returned(204), returned(203)], isLate: false })).toBe('stale');
});

test.each([
  ['as final', returned(200, 'the right answer'), 'as-final'],
  ['as final, and the 200 behind it as the next answer', returned(200, 'first'), 'stale'],
  ['as final, and the second 103 as the next answer', returned(103), 'stale'],
])('A 103 that is returned %s', (_, next, outcome) => {
  const twenty = informational.cases.find(({ id }) => id === '103-twenty')!;
  expect(informational.decide({ requests: [request({})], reports: [returned(103), next], isLate: false }, twenty)).toBe(outcome);
});

test('A next request on another connection is fresh', () => {
  const requests = [request({ method: 'GET' }), request({ method: 'GET', target: '/next', connection: 2 })];
  expect(afterwards({ requests, reports: [returned(204), returned(200, 'the right answer')], isLate: false })).toBe('fresh');
});

test.each(probes)('The cases of $id are told apart by their ids', ({ cases }) => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test.each([
  ['behind which nothing comes', [returned(102)], 'as-final'],
  ['with the response behind it', [returned(102), returned(200)], 'passed'],
])('A 102 %s is told so of a proxy', (_, reports, outcome) => {
  const one = proxied.cases.find(({ id }) => id === '102')!;
  expect(proxied.decide({ requests: [request({})], reports, isLate: false }, one)).toBe(outcome);
});
