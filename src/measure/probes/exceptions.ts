import { respond, statusLine } from '../answers.ts';
import { TOLD, told } from '../outcomes.ts';
import { START, type Probe } from '../probe.ts';

const CODES = [
  200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 304, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415,
  416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
];
/** Fields that belong to a code; without them it would be a broken response. */
const FIELDS: Readonly<Record<number, Record<string, string>>> = {
  204: { 'Content-Length': '' },
  206: { 'Content-Range': 'bytes 0-1/10' },
  304: { 'Content-Length': '' },
  401: { 'WWW-Authenticate': 'Bearer' },
  405: { Allow: 'PUT' },
  426: { Upgrade: 'HTTP/3.0', Connection: 'Upgrade' },
};

/** Which codes end in an error of the language. */
export const exceptions: Probe = {
  id: 'exceptions',
  title: 'Codes that raise',
  question: 'How does the caller learn of the code?',
  subject: 'client',
  outcomes: TOLD,
  cases: CODES.map((code) => ({
    id: `${code}`,
    title: `GET answered with ${code}${code >= 300 && code < 400 ? ' and no Location' : ''}`,
    code,
    call: { method: 'GET' },
    answers: { [START]: [respond(statusLine(code), FIELDS[code] ?? {}, [204, 205, 304].includes(code) ? '' : 'no')] },
  })),
  decide: (record, { code }) => told(record, code),
};
