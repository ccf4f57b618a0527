import { respond, statusLine } from '../answers.ts';
import { ANY, anyOutcome } from '../outcomes.ts';
import { START, type Case, type Probe } from '../probe.ts';
import { fieldOf } from '../record.ts';

const CHALLENGES: readonly [id: string, title: string, fields: Record<string, string>][] = [
  ['none', 'without a challenge', {}],
  ['basic', 'with a Basic challenge', { 'WWW-Authenticate': 'Basic realm="r"' }],
  ['digest', 'with a Digest challenge', { 'WWW-Authenticate': 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5' }],
  ['bearer', 'with a Bearer challenge', { 'WWW-Authenticate': 'Bearer' }],
  ['unknown', 'with a challenge of a scheme that nobody knows', { 'WWW-Authenticate': 'Invented x=y' }],
];
const answers = (line: string, fields: Record<string, string>) => ({
  [START]: [respond(line, fields, 'no'), respond(line, fields, 'no'), respond(statusLine(200), {}, 'ok')],
});
const unauthorized = 'HTTP/1.1 401 Unauthorized';

const cases: Case[] = [
  ...CHALLENGES.map(([id, title, fields]) => ({
    id: `401-${id}`,
    title: `401 ${title}`,
    code: 401,
    call: { method: 'GET' },
    answers: answers(unauthorized, fields),
  })),
  ...CHALLENGES.map(([id, title, fields]) => ({
    id: `userinfo-${id}`,
    title: `user and password in the address, 401 ${title}`,
    code: 401,
    call: { method: 'GET', userinfo: 'me:secret' },
    answers: answers(unauthorized, fields),
  })),
  {
    id: '407-none',
    title: '407 from an origin, without a challenge',
    code: 407,
    call: { method: 'GET' },
    answers: answers('HTTP/1.1 407 Proxy Authentication Required', {}),
  },
  {
    id: '407-basic',
    title: '407 from an origin, with a Basic challenge',
    code: 407,
    call: { method: 'GET' },
    answers: answers('HTTP/1.1 407 Proxy Authentication Required', { 'Proxy-Authenticate': 'Basic realm="r"' }),
  },
];

/** Who answers a challenge, and what a missing one breaks. */
export const authentication: Probe = {
  id: 'authentication',
  title: 'Authentication',
  question: 'What does a client do with 401 and 407?',
  subject: 'client',
  outcomes: {
    returned: 'returns the response; sends no credentials',
    raised: 'raises an error; sends no credentials',
    'at-once': 'sends the credentials of the address in the first request',
    answers: 'sends the credentials of the address when it is challenged',
    repeats: 'sends the request again without credentials',
    ...ANY,
  },
  cases,
  shows: ['authorization'],
  decide: (record) => {
    const [first, ...more] = record.requests;
    if (first && fieldOf(first, 'authorization') !== undefined) return 'at-once';
    // Who is refused in spite of them may ask a person, and wait.
    if (more.some((request) => fieldOf(request, 'authorization') !== undefined)) return 'answers';
    const any = anyOutcome(record);
    if (any) return any;
    if (more.length > 0) return 'repeats';
    return record.reports[0]?.kind === 'returned' ? 'returned' : 'raised';
  },
};
