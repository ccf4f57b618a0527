import { setTimeout as wait } from 'node:timers/promises';
import { writeContent } from './folder.ts';
import type { Client } from './implementation.ts';
import { addressOf, startOrigin } from './origin.ts';
import type { Case, Probe } from './probe.ts';
import { shorten, type CaseRecord } from './record.ts';

/** Milliseconds that a client has for a case that does not say otherwise. */
const LIMIT = 8000;
/** What arrives after the client has said that it is done still counts for so long. */
const AFTERMATH = 50;

/** An outcome, and the record that decided it. */
export interface Outcome {
  outcome: string;
  record: string;
  requests: number;
}

/** Lets a client run one case against an origin of its own, and decides. */
export async function measureCase(client: Client, probe: Probe, one: Case): Promise<Outcome> {
  const record = await recordCase(client, one);
  const outcome = probe.decide(record, one);
  if (!Object.hasOwn(probe.outcomes, outcome)) throw new Error(`${probe.id} has no outcome "${outcome}".`);
  return { outcome, record: shorten(record, probe.shows), requests: record.requests.length };
}

/** Lets a client run one case, and tells all that was seen. */
export async function recordCase(
  client: Client,
  { call, answers, limit = LIMIT }: Pick<Case, 'call' | 'answers' | 'limit'>,
): Promise<CaseRecord> {
  const origin = await startOrigin({ answers });
  try {
    const { reports, isLate } = await client.call(
      {
        method: call.method,
        ...(call.fields && { fields: call.fields }),
        address: addressOf(origin, undefined, call.userinfo),
        next: call.next === undefined ? undefined : addressOf(origin, call.next),
        contentFile: call.content === undefined ? undefined : writeContent(call.content),
      },
      limit,
    );
    await wait(AFTERMATH);
    return { requests: [...origin.requests], reports, isLate };
  } finally {
    origin.close();
  }
}
