import type { CaseRecord } from './record.ts';

/** Outcomes that any probe of clients may end with. */
export const ANY = {
  refuses: 'does not send such a request',
  hangs: 'still waits when the time is up',
} as const;

/** The outcome that needs no closer look, if it is one. */
export function anyOutcome({ requests, isLate }: CaseRecord): keyof typeof ANY | undefined {
  if (requests.length === 0) return 'refuses';
  return isLate ? 'hangs' : undefined;
}

/** How a client tells its caller of one response. */
export const TOLD = {
  returned: 'returns it with its code',
  'raised-status': 'raises an error that names the code',
  raised: 'raises an error without the code',
  'other-status': 'returns another code',
  ...ANY,
} as const;

/** What the caller learns of a response with this code. */
export function told(record: CaseRecord, code: number | undefined): keyof typeof TOLD {
  const any = anyOutcome(record);
  if (any) return any;
  const [report] = record.reports;
  if (report?.kind !== 'returned') return report?.status !== undefined && report.status === code ? 'raised-status' : 'raised';
  return report.status === code ? 'returned' : 'other-status';
}
