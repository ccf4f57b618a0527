import { message } from './answers.ts';
import { ANY } from './outcomes.ts';
import { NEXT } from './probe.ts';
import type { CaseRecord } from './record.ts';

/** What becomes of the second request of a session, after a response that does not end where it says. */
export const AFTERWARDS = {
  'raised-first': 'raises an error for the first response',
  'first-wrong': 'returns the surplus as content of the first response',
  fresh: 'sends the next request on a new connection',
  discarded: 'reuses the connection, and gets the right answer',
  stale: 'takes the surplus for the answer to the next request',
  'raised-next': 'reuses the connection, and raises an error for the next request',
  'not-sent': 'does not send the next request',
  ...ANY,
} as const;

/** Contents by which the answers are told apart. */
export const RIGHT = 'the right answer';
export const SURPLUS = 'a stale answer';
/** The surplus is a response with a code of its own, since an answer to HEAD has no content to be known by. */
const SURPLUS_CODE = 203;
export const SURPLUS_MESSAGE = message(`HTTP/1.1 ${SURPLUS_CODE} Stale`, {}, SURPLUS);

/** Decides about a session of two requests. */
export function afterwards({ requests, reports, isLate }: CaseRecord): keyof typeof AFTERWARDS {
  const [first, second] = reports;
  const next = requests.find(({ target }) => target === NEXT);
  if (requests.length === 0) return 'refuses';
  if (second?.kind === 'returned' && (second.status === SURPLUS_CODE || second.text.includes(SURPLUS))) return 'stale';
  if (isLate) return 'hangs';
  if (!first || first.kind === 'raised') return 'raised-first';
  if (first.text.includes(SURPLUS)) return 'first-wrong';
  if (!next) return second?.kind === 'raised' ? 'raised-next' : 'not-sent';
  if (next.order === 1) return 'fresh';
  return second?.kind === 'returned' ? 'discarded' : 'raised-next';
}
