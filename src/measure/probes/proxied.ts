import { message, respond, statusLine } from '../answers.ts';
import { ANY, anyOutcome } from '../outcomes.ts';
import { START, type Answer, type Case, type Probe } from '../probe.ts';
import type { CaseRecord } from '../record.ts';

const OUTCOMES = {
  passed: 'passes it on',
  dropped: 'passes the final response on without it',
  'as-final': 'passes it on as if it were the final response',
  '500': 'sends 500 in its place',
  '502': 'sends 502 in its place',
  '503': 'sends 503 in its place',
  '504': 'sends 504 in its place',
  'other-code': 'sends another code in its place',
  cut: 'passes the beginning on, then closes',
  closes: 'closes the connection without an answer',
  ...ANY,
} as const;

/** What became of an answer with this code on its way through a proxy. */
function passage(record: CaseRecord, code: number | undefined): keyof typeof OUTCOMES {
  const { reports } = record;
  const last = reports.at(-1);
  const isInterim = code !== undefined && code >= 100 && code < 200;
  if (isInterim && last?.status === code) return 'as-final';
  if (code !== undefined && reports.some((report) => report.status === code && report.kind === 'returned')) return 'passed';
  const any = anyOutcome(record);
  if (any) return any;
  if (!last || last.text === 'closed without an answer') return 'closes';
  if (last.kind === 'raised') return 'cut';
  const { status } = last;
  if (isInterim && status === 200) return 'dropped';
  return status === 500 || status === 502 || status === 503 || status === 504 ? `${status}` : 'other-code';
}

const get = (id: string, title: string, code: number | undefined, answer: Answer): Case => ({
  id,
  title,
  ...(code !== undefined && { code }),
  call: { method: 'GET' },
  answers: { [START]: [answer] },
});
const line = (id: string, title: string, code: number, text: string) => get(id, title, code, respond(text, {}, 'ok'));
const interim = (code: number) =>
  get(`${code}`, `${code}, and 200 behind it`, code, [
    { wait: 'content' },
    message(`HTTP/1.1 ${code} Interim`, { 'Content-Length': '', Link: '</style.css>; rel=preload; as=style' }),
    message(statusLine(200), {}, 'ok'),
  ]);

/** Which answers of an origin reach the client. */
export const proxied: Probe = {
  id: 'proxied',
  title: 'Passed on by proxies',
  question: 'Does an unusual answer of the origin reach the client?',
  subject: 'proxy',
  outcomes: OUTCOMES,
  cases: [
    ...[102, 103, 104, 199].map(interim),
    ...[299, 399, 471, 499, 599, 600, 999].map((code) => line(`${code}`, `${code} Invented`, code, `HTTP/1.1 ${code} Invented`)),
    line('no-phrase', 'HTTP/1.1 404 and a space, without a phrase', 404, 'HTTP/1.1 404 '),
    line('no-space', 'HTTP/1.1 404 without a space behind it', 404, 'HTTP/1.1 404'),
    line('utf-8-phrase', 'a phrase in UTF-8', 404, 'HTTP/1.1 404 Alles übel'),
    line('two-digits', 'a code of two digits: 20', 20, 'HTTP/1.1 20 OK'),
    line('four-digits', 'a code of four digits: 1000', 1000, 'HTTP/1.1 1000 Much'),
    line('099', 'a code below 100: 099', 99, 'HTTP/1.1 099 Little'),
    line('letters', 'letters in place of the code', 0, 'HTTP/1.1 abc OK'),
    line('http-2.0', 'HTTP/2.0 404 in clear text', 404, 'HTTP/2.0 404 Not Found'),
    get('204-content', '204 with a Content-Length and content', 204, respond('HTTP/1.1 204 No Content', {}, 'surplus')),
    get('401-bare', '401 without a challenge', 401, respond('HTTP/1.1 401 Unauthorized')),
    get(
      '407',
      '407 from the origin',
      407,
      respond('HTTP/1.1 407 Proxy Authentication Required', { 'Proxy-Authenticate': 'Basic realm="r"' }),
    ),
    get('426', '426 from the origin', 426, respond('HTTP/1.1 426 Upgrade Required', { Upgrade: 'HTTP/3.0', Connection: 'Upgrade' })),
  ],
  decide: (record, { code }) => passage(record, code),
};

const BREAKS: Readonly<Record<string, [title: string, answer: Answer]>> = {
  closed: ['a connection that closes without an answer', [{ wait: 'content' }, 'end']],
  reset: ['a reset', [{ wait: 'content' }, 'reset']],
  'cut-head': ['a head that breaks off', [{ wait: 'content' }, 'HTTP/1.1 200 OK\r\nContent-Le', 'end']],
  'cut-content': ['content that breaks off', [{ wait: 'content' }, message('HTTP/1.1 200 OK', { 'Content-Length': '10' }, 'half'), 'end']],
  garbage: ['octets that are no HTTP', [{ wait: 'content' }, '<p>no</p>\r\n\r\n', 'end']],
};

/** What a proxy puts in place of an answer that is missing or broken, and how often it asks. */
export const originFails: Probe = {
  id: 'origin-fails',
  title: 'Origins that fail behind proxies',
  question: 'What does the client get, and is the origin asked again?',
  subject: 'proxy',
  outcomes: OUTCOMES,
  cases: [
    ...['GET', 'POST'].flatMap((method) =>
      Object.entries(BREAKS).map(([id, [title, answer]]): Case => ({
        id: `${method.toLowerCase()}-${id}`,
        title: `${method} answered with ${title}`,
        call: { method, ...(method === 'POST' && { content: 'a=1' }) },
        answers: { [START]: [answer] },
      })),
    ),
    ...[429, 503].map((code) => ({ ...get(`get-${code}`, `GET answered with ${code}`, code, respond(statusLine(code), {}, 'no')) })),
  ],
  decide: (record, { code }) => passage(record, code),
};
