import { respond, statusLine } from '../answers.ts';
import { ANY, anyOutcome } from '../outcomes.ts';
import { START, TARGET, type Case, type Probe } from '../probe.ts';

const CODES = [301, 302, 303, 307, 308];
/** Codes that are no redirect, or none any more. */
const OTHERS = [300, 304, 305, 306, 200, 201, 202];
const CONTENT = 'a=1';

const caseOf =
  (method: string) =>
  (code: number): Case => ({
    id: `${method.toLowerCase()}-${code}`,
    title: `${method} answered with ${code} and a Location on the same origin`,
    code,
    call: { method, ...(['POST', 'PUT', 'QUERY'].includes(method) && { content: CONTENT }) },
    answers: { [START]: [respond(statusLine(code), { Location: `{same}${TARGET}` })] },
  });

/** Which codes are followed, and what becomes of method and content on the way. */
export const redirects: Probe = {
  id: 'redirects',
  title: 'Redirects',
  question: 'Is the response followed, and with which method and content?',
  subject: 'client',
  outcomes: {
    same: 'follows with the same method and content',
    'to-get': 'follows with GET and without the content',
    'content-lost': 'follows with the same method, without the content',
    'other-method': 'follows with another method than GET',
    proxy: 'sends the request to Location as to a proxy',
    returned: 'does not follow, returns the response',
    raised: 'does not follow, raises an error',
    ...ANY,
  },
  cases: [
    ...[...CODES, ...OTHERS].flatMap((code) => ['GET', 'POST'].map((method) => caseOf(method)(code))),
    ...['HEAD', 'PUT', 'DELETE', 'QUERY'].flatMap((method) => CODES.map(caseOf(method))),
  ],
  decide: (record) => {
    const any = anyOutcome(record);
    if (any) return any;
    const [first, second] = record.requests;
    if (first && second && /^https?:/.test(second.target)) return 'proxy';
    if (!first || second?.target !== TARGET) return record.reports[0]?.kind === 'returned' ? 'returned' : 'raised';
    if (second.method !== first.method) return second.method === 'GET' ? 'to-get' : 'other-method';
    return second.length === first.length ? 'same' : 'content-lost';
  },
};
