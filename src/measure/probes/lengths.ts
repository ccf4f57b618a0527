import { message, respond, statusLine } from '../answers.ts';
import { AFTERWARDS, afterwards, RIGHT, SURPLUS_MESSAGE } from '../next-answer.ts';
import { NEXT, START, type Case, type Probe, type Step } from '../probe.ts';

const OK = 'HTTP/1.1 200 OK';
const caseOf = (id: string, title: string, ...steps: Step[]): Case => ({
  id,
  title,
  code: 200,
  call: { method: 'GET', next: NEXT },
  answers: { [START]: [[{ wait: 'content' }, ...steps]], [NEXT]: [respond(statusLine(200), {}, RIGHT)] },
});

/** Framing that lies (RFC 9112 sections 6.3 and 7.1). */
export const lengths: Probe = {
  id: 'lengths',
  title: 'Lengths that lie',
  question: 'What does a client do with content that is shorter or longer than announced?',
  subject: 'client',
  outcomes: { short: 'returns the incomplete content without an error', ...AFTERWARDS },
  cases: [
    caseOf('short', 'a connection that closes after 4 of 10 octets', message(OK, { 'Content-Length': '10' }, 'half'), 'end'),
    caseOf(
      'short-chunked',
      'chunked content whose last chunk never comes',
      message(OK, { 'Transfer-Encoding': 'chunked' }, '4\r\nhalf\r\n'),
      'end',
    ),
    caseOf('long-together', 'a response of two octets, and a second response in the same segment', message(OK, {}, 'ok') + SURPLUS_MESSAGE),
    caseOf(
      'long-later',
      'a response of two octets, and a second response 60 ms later',
      message(OK, {}, 'ok'),
      { wait: 60 },
      SURPLUS_MESSAGE,
    ),
    caseOf(
      'two-lengths',
      'two Content-Length fields that differ: 2, then the length of all',
      message(OK, { 'Content-Length': `2\r\nContent-Length: ${2 + SURPLUS_MESSAGE.length}` }, 'ok') + SURPLUS_MESSAGE,
    ),
    caseOf('equal-lengths', 'the same Content-Length twice', message(OK, { 'Content-Length': '2\r\nContent-Length: 2' }, 'ok')),
    caseOf(
      'length-and-chunked',
      'Content-Length and chunked together',
      message(OK, { 'Content-Length': '5', 'Transfer-Encoding': 'chunked' }, `2\r\nok\r\n0\r\n\r\n`),
    ),
    caseOf('bad-chunk', 'a chunk size that is no number', message(OK, { 'Transfer-Encoding': 'chunked' }, 'zz\r\nok\r\n0\r\n\r\n'), 'end'),
    caseOf('bad-length', 'a Content-Length that is no number', message(OK, { 'Content-Length': 'two' }, 'ok'), 'end'),
    caseOf('negative-length', 'Content-Length: -1', message(OK, { 'Content-Length': '-1' }, 'ok'), 'end'),
  ],
  decide: (record, one) => {
    const [first] = record.reports;
    if (one.id.startsWith('short') && first?.kind === 'returned') return 'short';
    return afterwards(record);
  },
};
