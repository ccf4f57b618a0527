import { message, respond, statusLine } from '../answers.ts';
import { ANY, anyOutcome } from '../outcomes.ts';
import { NEXT, START, type Answer, type Case, type Probe } from '../probe.ts';

const CODES = [408, 421, 425, 429, 500, 502, 503, 504, 520];
const MOST = 40;
/** Who repeats without end gets what it wants at last. */
const forever = (answer: Answer): readonly Answer[] => [...Array.from({ length: MOST }, () => answer), respond(statusLine(200), {}, 'ok')];
const BREAKS: Readonly<Record<string, [title: string, answer: Answer]>> = {
  closed: ['a connection that closes without an answer', [{ wait: 'content' }, 'end']],
  reset: ['a reset in place of an answer', [{ wait: 'content' }, 'reset']],
  'cut-head': ['a connection that closes in the middle of the head', [{ wait: 'content' }, 'HTTP/1.1 200 OK\r\nContent-Le', 'end']],
  'cut-content': [
    'a connection that closes in the middle of the content',
    [{ wait: 'content' }, message('HTTP/1.1 200 OK', { 'Content-Length': '10' }, 'half'), 'end'],
  ],
};

const cases = ['GET', 'POST'].flatMap((method): Case[] => {
  const call = { method, ...(method === 'POST' && { content: 'a=1' }) };
  const prefix = method.toLowerCase();
  return [
    ...CODES.map((code) => ({
      id: `${prefix}-${code}`,
      title: `${method} answered with ${code} each time`,
      code,
      call,
      answers: { [START]: forever(respond(statusLine(code), {}, 'no')) },
      limit: 20_000,
    })),
    ...Object.entries(BREAKS).map(([id, [title, answer]]) => ({
      id: `${prefix}-${id}`,
      title: `${method} answered with ${title} each time`,
      call,
      answers: { [START]: forever(answer) },
      limit: 20_000,
    })),
    {
      id: `${prefix}-reused-closed`,
      title: `a second ${method} on a connection that closes in place of an answer, and 200 to every later one`,
      call: { ...call, next: NEXT },
      answers: {
        [START]: [respond(statusLine(200), {}, 'ok')],
        [NEXT]: [[{ wait: 'content' }, 'end'], respond(statusLine(200), {}, 'ok')],
      },
    },
    {
      id: `${prefix}-reused-408`,
      title: `a second ${method} on a connection on which 408 and a close were waiting`,
      code: 408,
      call: { ...call, next: NEXT },
      answers: {
        [START]: [
          [
            { wait: 'content' },
            message(statusLine(200), {}, 'ok'),
            { wait: 60 },
            message('HTTP/1.1 408 Request Timeout', { Connection: 'close' }),
            'end',
          ],
        ],
      },
    },
  ];
});

/** Who sends a request again without being told to. */
export const retries: Probe = {
  id: 'retries',
  title: 'Repeats',
  question: 'Is the request sent again when it fails, and how often?',
  subject: 'client',
  outcomes: {
    once: 'sends it once and hands the response back',
    'once-raised': 'sends it once and raises an error',
    repeated: 'sends it again, and hands the last response back',
    'repeated-raised': 'sends it again, and raises an error at last',
    'repeated-late': 'still repeats when the time is up',
    stale: 'hands the old response out as the answer to the next request',
    'new-connection': 'sends the next request on a new connection',
    ...ANY,
  },
  cases,
  decide: (record, { id, call }) => {
    const { requests, reports, isLate } = record;
    if (requests.length > 0 && id.endsWith('reused-408')) {
      if (reports[1]?.status === 408) return 'stale';
      if (reports[1]?.kind === 'raised') return 'once-raised';
      return isLate ? 'hangs' : 'new-connection';
    }
    const path = call.next === undefined ? START : NEXT;
    const asked = requests.filter(({ target }) => target === path);
    if (id.endsWith('reused-closed') && asked[0]?.order === 1) return isLate ? 'hangs' : 'new-connection';
    if (isLate && asked.length > 1) return 'repeated-late';
    const any = anyOutcome(record);
    if (any) return any;
    const isRaised = reports.at(-1)?.kind !== 'returned';
    if (asked.length > 1) return isRaised ? 'repeated-raised' : 'repeated';
    return isRaised ? 'once-raised' : 'once';
  },
};
