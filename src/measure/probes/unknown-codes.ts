import { respond } from '../answers.ts';
import { TOLD, told } from '../outcomes.ts';
import { START, type Probe } from '../probe.ts';

const CODES = [299, 399, 471, 499, 599, 600, 700, 999];

/** Numbers that nobody has registered. */
export const unknownCodes: Probe = {
  id: 'unknown-codes',
  title: 'Codes that nobody knows',
  question: 'What does the caller learn of a three-digit code that is not registered?',
  subject: 'client',
  outcomes: TOLD,
  cases: CODES.map((code) => ({
    id: `${code}`,
    title: `GET answered with ${code} Invented`,
    code,
    call: { method: 'GET' },
    answers: { [START]: [respond(`HTTP/1.1 ${code} Invented`, {}, 'no')] },
  })),
  decide: (record, { code }) => told(record, code),
};
