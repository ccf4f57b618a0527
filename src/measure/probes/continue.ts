import { message, respond, statusLine } from '../answers.ts';
import { ANY } from '../outcomes.ts';
import { START, type Case, type Probe } from '../probe.ts';
import { fieldOf } from '../record.ts';

const CONTENT = 2000;
const EXPECT = { Expect: '100-continue' };
const ok = respond(statusLine(200), {}, 'ok');
const failed = message('HTTP/1.1 417 Expectation Failed');
const upload = (method: string, content: number, fields: Record<string, string> = {}) => ({ method, content, fields });

const cases: Case[] = [
  ...[10, CONTENT, 1_048_577, 2_097_152].flatMap((size) =>
    ['POST', 'PUT'].map((method) => ({
      id: `unasked-${method.toLowerCase()}-${size}`,
      title: `${method} of ${size.toLocaleString('en')} octets without a word of Expect`,
      code: 100,
      call: upload(method, size),
      answers: { [START]: [ok] },
    })),
  ),
  {
    id: 'silence',
    title: 'Expect: 100-continue set by the caller, and no 100',
    code: 100,
    call: upload('POST', CONTENT, EXPECT),
    answers: { [START]: [ok] },
    limit: 15_000,
  },
  {
    id: 'answered',
    title: 'Expect: 100-continue set by the caller, and 100 after 500 ms',
    code: 100,
    call: upload('POST', CONTENT, EXPECT),
    answers: { [START]: [[{ wait: 500 }, 'HTTP/1.1 100 Continue\r\n\r\n', ...ok]] },
  },
  ...[
    ['417-open', 'and 417 on a connection that stays open', [failed], 417],
    ['417-close', 'and 417 with Connection: close', [message('HTTP/1.1 417 Expectation Failed', { Connection: 'close' }), 'end'], 417],
    ['401', 'and 401 in place of 100', [message('HTTP/1.1 401 Unauthorized', { 'WWW-Authenticate': 'Bearer' })], 401],
    [
      '413-close',
      'and 413 with Connection: close in place of 100',
      [message('HTTP/1.1 413 Content Too Large', { Connection: 'close' }), 'end'],
      413,
    ],
  ].map(([id, title, steps, code]): Case => ({
    id: id as string,
    title: `Expect: 100-continue set by the caller, ${title as string}`,
    code: code as number,
    call: upload('POST', CONTENT, EXPECT),
    answers: { [START]: [steps as string[], ok] },
    limit: 10_000,
  })),
];

/** Who asks before it uploads, and what it does with the answer. */
export const expectContinue: Probe = {
  id: 'continue',
  title: 'Expect: 100-continue',
  question: 'Is the expectation sent, how long does the client wait, and what does it do with a final answer?',
  subject: 'client',
  outcomes: {
    asks: 'sends Expect: 100-continue by itself',
    'asks-not': 'sends the content at once, without Expect',
    'at-once': 'sends the content at once in spite of Expect',
    'waits-for-100': 'waits for the 100',
    'waits-1s': 'waits for about one second, then sends the content',
    'waits-longer': 'waits for more than 1.5 seconds, then sends the content',
    'waits-shorter': 'waits for less than 0.8 seconds, then sends the content',
    'field-dropped': 'sends the content without the Expect that the caller set',
    repeats: 'sends the request again without Expect',
    'repeats-same': 'sends the request again with Expect',
    returned: 'returns the answer and keeps the content',
    'returned-sent': 'returns the answer and has sent the content',
    raised: 'raises an error and keeps the content',
    'raised-sent': 'raises an error and has sent the content',
    ...ANY,
  },
  cases,
  decide: ({ requests, reports, isLate }, { id }) => {
    const [first, second] = requests;
    if (!first) return 'refuses';
    const hasAsked = fieldOf(first, 'expect') !== undefined;
    if (id.startsWith('unasked')) return hasAsked ? 'asks' : 'asks-not';
    if (!hasAsked) return 'field-dropped';
    const wait = first.contentAfter;
    if (id === 'answered') return wait !== undefined && wait < 400 ? 'at-once' : wait === undefined ? 'hangs' : 'waits-for-100';
    if (id === 'silence') {
      if (wait === undefined) return 'hangs';
      if (wait < 100) return 'at-once';
      return wait < 800 ? 'waits-shorter' : wait < 1500 ? 'waits-1s' : 'waits-longer';
    }
    if (second) return fieldOf(second, 'expect') === undefined ? 'repeats' : 'repeats-same';
    if (isLate) return 'hangs';
    const isReturned = reports[0]?.kind === 'returned';
    return first.length > 0 ? (isReturned ? 'returned-sent' : 'raised-sent') : isReturned ? 'returned' : 'raised';
  },
};
