import { expect, test } from 'vitest';
import { afterwards } from '../../../src/measure/next-answer.ts';
import { told } from '../../../src/measure/outcomes.ts';
import type { Probe } from '../../../src/measure/probe.ts';
import { authentication } from '../../../src/measure/probes/authentication.ts';
import { expectContinue } from '../../../src/measure/probes/continue.ts';
import { credentials } from '../../../src/measure/probes/credentials.ts';
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

test.each([
  ['refuses', false],
  ['refuses, also when its time is up', true],
])('A client that sends nothing %s', (_, isLate) => {
  expect(redirects.decide({ requests: [], reports: [], isLate }, post301)).toBe('refuses');
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

const ofSession = (requests: ArrivedRequest[], reports: Report[], isLate = false) => afterwards({ requests, reports, isLate });
const [start, next] = [request({ method: 'GET' }), request({ method: 'GET', target: '/next', order: 2 })];
const error: Report = { kind: 'raised', status: undefined, text: '' };

test.each<[outcome: string, requests: ArrivedRequest[], reports: Report[], isLate?: boolean]>([
  ['refuses', [], []],
  ['hangs', [start], [], true],
  ['raised-first', [start], [error]],
  ['raised-first', [start], []],
  ['first-wrong', [start, next], [returned(200, 'x a stale answer'), returned(200, 'the right answer')]],
  ['stale', [start, next], [returned(200), returned(200, 'a stale answer')]],
  ['stale', [start, next], [returned(204), returned(203)], true],
  ['not-sent', [start], [returned(204)]],
  ['raised-next', [start], [returned(204), error]],
  ['raised-next', [start, next], [returned(204), error]],
  ['fresh', [start, { ...next, order: 1 }], [returned(204), error]],
  ['discarded', [start, next], [returned(204), returned(200, 'the right answer')]],
])('A session is decided as %s', (outcome, requests, reports, isLate) => {
  expect(ofSession(requests, reports, isLate)).toBe(outcome);
});

const raised = (status: number | undefined): Report => ({ kind: 'raised', status, text: '' });

test.each([
  ['returns it with its code', returned(404), 'returned'],
  ['returns another', returned(200), 'other-status'],
  ['raises an error that names it', raised(404), 'raised-status'],
  ['raises an error that names another', raised(500), 'raised'],
  ['raises an error', raised(undefined), 'raised'],
])('Of a 404 it is told that a client %s', (_, report, outcome) => {
  expect(told({ requests: [request({})], reports: [report], isLate: false }, 404)).toBe(outcome);
});

/** Decides a case by requests and reports, in time. */
const decided = ({ cases, decide }: Probe, id: string, requests: ArrivedRequest[], reports: Report[] = [returned(200)], isLate = false) =>
  decide(
    { requests, reports, isLate },
    cases.find((one) => one.id === id)!,
  );
const secret = [['X-Api-Key', 'secret']] as const;
const empty = [['X-Api-Key', '']] as const;

test.each([
  ['kept', [request({ fields: secret }), request({ target: '/target', fields: secret })]],
  ['dropped', [request({ fields: secret }), request({ target: '/target', fields: empty })]],
  ['not-sent', [request({}), request({ target: '/target' })]],
  ['not-followed', [request({ fields: secret })]],
])('A key that goes with two requests like these is %s', (outcome, requests) => {
  expect(decided(credentials, 'api-key-name', requests)).toBe(outcome);
});

test.each([
  ['authorization-name', [['Authorization', 'Bearer secret']]],
  ['cookie-port', [['Cookie', 'session=secret']]],
  ['userinfo-same', [['authorization', 'Basic bWU6c2VjcmV0']]],
] as const)('In %s another field is looked at', (id, fields) => {
  expect(decided(credentials, id, [request({ fields }), request({ target: '/target', fields })])).toBe('kept');
});

const expecting = (given: Partial<ArrivedRequest> = {}) => request({ fields: [['Expect', '100-continue']], ...given });

test.each([
  ['unasked-post-10', 'asks', [expecting()]],
  ['unasked-post-10', 'asks-not', [request({})]],
  ['silence', 'field-dropped', [request({})]],
  ['silence', 'at-once', [expecting({ contentAfter: 99 })]],
  ['silence', 'waits-shorter', [expecting({ contentAfter: 799 })]],
  ['silence', 'waits-1s', [expecting({ contentAfter: 1000 })]],
  ['silence', 'waits-longer', [expecting({ contentAfter: 1500 })]],
  ['silence', 'hangs', [expecting({ contentAfter: undefined })]],
  ['answered', 'at-once', [expecting({ contentAfter: 399 })]],
  ['answered', 'waits-for-100', [expecting({ contentAfter: 500 })]],
  ['answered', 'hangs', [expecting({ contentAfter: undefined })]],
  ['417-open', 'repeats', [expecting(), request({})]],
  ['417-open', 'repeats-same', [expecting(), expecting()]],
  ['401', 'returned', [expecting({ length: 0 })]],
  ['401', 'returned-sent', [expecting()]],
])('Of an expectation in %s it is said: %s', (id, outcome, requests) => {
  expect(decided(expectContinue, id, requests)).toBe(outcome);
});

test.each([
  ['raised', [expecting({ length: 0 })], false],
  ['raised-sent', [expecting()], false],
  ['hangs', [expecting()], true],
])('An answer in place of 100 that is no return is %s', (outcome, requests, isLate) => {
  expect(decided(expectContinue, '401', requests, [raised(401)], isLate)).toBe(outcome);
});

const known = [['Authorization', 'Basic bWU6c2VjcmV0']] as const;

test.each([
  ['at-once', [request({ fields: known })], returned(401)],
  ['answers', [request({}), request({ fields: known })], returned(200)],
  ['repeats', [request({}), request({})], returned(401)],
  ['returned', [request({})], returned(401)],
  ['raised', [request({})], raised(401)],
])('A challenge is met thus: %s', (outcome, requests, report) => {
  expect(decided(authentication, 'userinfo-basic', requests, [report])).toBe(outcome);
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
