import { respond } from '../answers.ts';
import { TOLD, told } from '../outcomes.ts';
import { START, type Case, type Probe } from '../probe.ts';

const RANGE = { Range: 'bytes=2-3' };
const caseOf = (id: string, title: string, code: number, isAsked: boolean, fields: Record<string, string>, content = 'cd'): Case => ({
  id,
  title,
  code,
  call: { method: 'GET', ...(isAsked && { fields: RANGE }) },
  answers: {
    [START]: [
      respond(
        { 206: 'HTTP/1.1 206 Partial Content', 416: 'HTTP/1.1 416 Range Not Satisfiable' }[code] ?? 'HTTP/1.1 200 OK',
        fields,
        content,
      ),
    ],
  },
});

/** Partial content as asked for, and otherwise (RFC 9110 section 15.3.7). */
export const partialContent: Probe = {
  id: 'partial-content',
  title: 'Partial content',
  question: 'What does the caller learn of a part that was not asked for, or is another one?',
  subject: 'client',
  outcomes: TOLD,
  cases: [
    caseOf('right', 'a range asked for, 206 with it', 206, true, { 'Content-Range': 'bytes 2-3/6' }),
    caseOf('unasked', 'no range asked for, 206', 206, false, { 'Content-Range': 'bytes 2-3/6' }),
    caseOf('wrong', 'a range asked for, 206 with another one', 206, true, { 'Content-Range': 'bytes 0-1/6' }),
    caseOf('no-range', 'a range asked for, 206 without Content-Range', 206, true, {}),
    caseOf('whole', 'a range asked for, 200 with everything', 200, true, {}, 'abcdef'),
    caseOf('416', 'a range asked for, 416', 416, true, { 'Content-Range': 'bytes */6' }, ''),
  ],
  decide: (record, { code }) => told(record, code),
};
