import { respond, statusLine } from '../answers.ts';
import { ANY } from '../outcomes.ts';
import { START, type Case, type Probe } from '../probe.ts';

const CODES = [200, 203, 204, 300, 301, 302, 303, 307, 308, 400, 403, 404, 405, 410, 414, 418, 451, 500, 501, 502, 503, 504];
const SAID: readonly [id: string, title: string, fields: Record<string, string>][] = [
  ['nothing', 'no word of caching', {}],
  ['modified', 'Last-Modified of 1994 alone', { 'Last-Modified': 'Sun, 06 Nov 1994 08:49:37 GMT' }],
  ['max-age', 'Cache-Control: max-age=60', { 'Cache-Control': 'max-age=60' }],
];

/** Which answers a cache keeps (RFC 9111 section 3; RFC 9110 section 15.1 names those that it may keep unasked). */
export const cached: Probe = {
  id: 'cached',
  title: 'Kept by caches',
  question: 'Is a second GET answered without asking the origin?',
  subject: 'cache',
  outcomes: {
    kept: 'answers from its store',
    'not-kept': 'asks the origin again',
    replaced: 'does not pass the answer on',
    ...ANY,
  },
  cases: CODES.flatMap((code) =>
    SAID.map(([id, title, fields]): Case => ({
      id: `${code}-${id}`,
      title: `${code} with ${title}`,
      code,
      call: { method: 'GET', next: START },
      answers: {
        [START]: [
          respond(
            statusLine(code),
            // Without a date no cache can tell how old an answer is (RFC 9110 section 6.6.1).
            {
              Date: '{now}',
              ...fields,
              ...(code === 204 && { 'Content-Length': '' }),
              ...(code >= 300 && code < 309 && { Location: '/target' }),
            },
            code === 204 ? '' : 'ok',
          ),
        ],
      },
    })),
  ),
  decide: ({ requests, reports, isLate }, { code }) => {
    if (requests.length === 0) return 'refuses';
    if (isLate) return 'hangs';
    if (reports.some(({ status }) => status !== code)) return 'replaced';
    return requests.length === 1 ? 'kept' : 'not-kept';
  },
};
