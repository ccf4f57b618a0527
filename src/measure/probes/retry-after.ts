import { respond, statusLine } from '../answers.ts';
import { ANY } from '../outcomes.ts';
import { START, TARGET, type Case, type Probe } from '../probe.ts';

const VALUES: readonly [id: string, value: string][] = [
  ['none', ''],
  ['zero', '0'],
  ['two', '2'],
  ['day', '86400'],
  ['fraction', '1.5'],
  ['word', 'soon'],
  ['past', 'Sun, 06 Nov 1994 08:49:37 GMT'],
];
const ok = respond(statusLine(200), {}, 'ok');

const cases: Case[] = [
  ...[429, 503].flatMap((code) =>
    VALUES.map(([id, value]) => ({
      id: `${code}-${id}`,
      title: `${code} ${value ? `with Retry-After: ${value}` : 'without Retry-After'}, and 200 to the next request`,
      code,
      call: { method: 'GET' },
      answers: { [START]: [respond(statusLine(code), value ? { 'Retry-After': value } : {}, 'no'), ok] },
      limit: 6000,
    })),
  ),
  {
    id: '301-two',
    title: '301 with Retry-After: 2',
    code: 301,
    call: { method: 'GET' },
    answers: { [START]: [respond(statusLine(301), { Location: `{same}${TARGET}`, 'Retry-After': '2' })] },
    limit: 6000,
  },
];

/** Whether a client that repeats listens to Retry-After (RFC 9110 section 10.2.3). */
export const retryAfter: Probe = {
  id: 'retry-after',
  title: 'Retry-After',
  question: 'When does the second request come?',
  subject: 'client',
  outcomes: {
    'at-once': 'comes within half a second',
    second: 'comes after about one second',
    two: 'comes after about two seconds',
    later: 'comes after more than 2.7 seconds',
    waiting: 'has not come after six seconds, the client waits on',
    never: 'never comes',
    refuses: ANY.refuses,
  },
  cases,
  decide: ({ requests, isLate }) => {
    const [first, second] = requests;
    if (!first) return 'refuses';
    if (!second) return isLate ? 'waiting' : 'never';
    const gap = second.at - first.at;
    if (gap < 500) return 'at-once';
    return gap < 1700 ? 'second' : gap < 2700 ? 'two' : 'later';
  },
};
