import { message } from '../answers.ts';
import { ANY, anyOutcome } from '../outcomes.ts';
import { START, type Case, type Probe, type Step } from '../probe.ts';

/** More than the buffers of a loopback connection take. */
const LARGE = 16 * 1024 * 1024;
const refusal = (fields: Record<string, string> = {}) => message('HTTP/1.1 413 Content Too Large', fields, 'no');
const caseOf = (id: string, title: string, content: number, ...steps: Step[]): Case => ({
  id,
  title: `POST of ${content === LARGE ? '16 MiB' : '2,000 octets'}, 413 before the content is read, ${title}`,
  code: 413,
  call: { method: 'POST', content },
  answers: { [START]: [steps] },
  limit: 20_000,
});

/** A refusal before the content is read: the answer races a reset. */
export const earlyRefusal: Probe = {
  id: 'early-refusal',
  title: 'Uploads refused early',
  question: 'Does the caller learn of a 413 that comes before the content was sent?',
  subject: 'client',
  outcomes: {
    learns: 'learns of the 413 and stops sending',
    'learns-sent': 'learns of the 413 after it has sent all',
    broken: 'sees a broken connection only',
    ...ANY,
  },
  cases: [
    caseOf('small-close', 'then the connection closes', 2000, refusal({ Connection: 'close' }), 'close'),
    caseOf('close', 'then the connection closes', LARGE, refusal({ Connection: 'close' }), 'close'),
    caseOf('end', 'then the server ends its half and reads on', LARGE, refusal({ Connection: 'close' }), 'end'),
    caseOf('open', 'and the connection stays open and is read on', LARGE, refusal()),
  ],
  decide: (record, { call }) => {
    const any = anyOutcome(record);
    if (any) return any;
    if (!record.reports.some(({ status }) => status === 413)) return 'broken';
    return record.requests[0]!.length === call.content ? 'learns-sent' : 'learns';
  },
};
