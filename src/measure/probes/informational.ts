import { message, respond, statusLine } from '../answers.ts';
import { RIGHT } from '../next-answer.ts';
import { ANY, anyOutcome } from '../outcomes.ts';
import { NEXT, START, type Case, type Probe, type Step } from '../probe.ts';

const CODES = [100, 101, 102, 103, 104, 199];
const FIRST = 'first';
const NAMES: Readonly<Record<number, string>> = {
  100: 'Continue',
  101: 'Switching Protocols',
  102: 'Processing',
  103: 'Early Hints',
};
const interim = (code: number) =>
  message(`HTTP/1.1 ${code} ${NAMES[code] ?? 'Invented'}`, {
    'Content-Length': '',
    ...(code === 103 && { Link: '</style.css>; rel=preload; as=style' }),
    ...(code === 101 && { Upgrade: 'chat', Connection: 'Upgrade' }),
  });
const caseOf = (id: string, title: string, code: number, ...before: Step[]): Case => ({
  id,
  title,
  code,
  call: { method: 'GET', next: NEXT },
  answers: { [START]: [[{ wait: 'content' }, ...before]], [NEXT]: [respond(statusLine(200), {}, RIGHT)] },
});
const final = message(statusLine(200), {}, FIRST);

/** Interim responses that nobody asked for (RFC 9110 section 15.2). */
export const informational: Probe = {
  id: 'informational',
  title: 'Interim responses',
  question: 'Does a client pass over a 1xx response and return the one behind it?',
  subject: 'client',
  outcomes: {
    skipped: 'passes over it and returns the final response',
    'as-final': 'returns it as if it were the final response',
    stale: 'returns it, and takes what is behind it for the answer to the next request',
    raised: 'raises an error',
    ...ANY,
  },
  cases: [
    ...CODES.flatMap((code) => [
      caseOf(`${code}-together`, `${code}, and 200 in the same segment`, code, interim(code) + final),
      caseOf(`${code}-later`, `${code}, and 200 60 ms later`, code, interim(code), { wait: 60 }, final),
    ]),
    caseOf('103-twenty', 'twenty 103 responses, and 200 in the same segment', 103, interim(103).repeat(20) + final),
    caseOf('100-thousand', 'a thousand 100 responses, and 200 behind them', 100, interim(100).repeat(1000) + final),
  ],
  decide: (record, { code }) => {
    const [first, second] = record.reports;
    if (record.requests.length > 0 && first?.kind === 'returned' && first.status === code)
      return second?.kind === 'returned' && (second.text.includes(FIRST) || second.status === code) ? 'stale' : 'as-final';
    const any = anyOutcome(record);
    if (any && !first) return any;
    return first?.kind === 'returned' && first.status === 200 ? 'skipped' : 'raised';
  },
};
