import { mkdirSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { run } from './command-client.ts';
import { FOLDER } from './folder.ts';
import type { Client, Implementation, Variant } from './implementation.ts';
import { measureCase, recordCase, type Outcome } from './measure-case.ts';
import type { Case, Probe } from './probe.ts';
import { shorten } from './record.ts';
import { toCell, type Cells } from './results.ts';
import type { MeasuredRelease } from '../schemas/measured.ts';

/** How long a program may take to say its version. */
const VERSION_LIMIT = 60_000;

/** The version of an implementation, or undefined where it is not installed. */
export async function versionOf({ version }: Pick<Implementation, 'version'>): Promise<string | undefined> {
  const { exit, output, errors } = await run(version, VERSION_LIMIT);
  return exit === 0 ? /\d+(?:\.\w+)*/.exec(output || errors)?.[0] : undefined;
}

/** Where an implementation on this machine came from: `npm`, or the system. */
export function sourceOf({ packages }: Pick<Implementation, 'packages'>): string {
  return 'npm' in packages ? 'npm' : nameSystem(readFileSync('/etc/os-release', 'utf8'));
}

/** The system and its release, such as `Debian 12`, by its file os-release. */
export function nameSystem(osRelease: string): string {
  const { NAME = '', VERSION_ID = '' } = parseEnv(osRelease);
  return `${NAME.split(' ')[0]} ${VERSION_ID}`.trim();
}

export interface RunOptions {
  /** Runs of each case. */
  times: number;
  /** Clients of one variant at a time. */
  width: number;
  onCase: () => void;
}

/** Measures one implementation with some probes. */
export async function measure(
  implementation: Implementation,
  probes: readonly Probe[],
  earlier: MeasuredRelease | undefined,
  { times, width, onCase }: RunOptions,
): Promise<Cells> {
  mkdirSync(FOLDER, { recursive: true });
  const cells: Cells = {};
  for (const [variantId, variant] of Object.entries(implementation.variants)) {
    await assertWorks(variant);
    const work = probes.flatMap((probe) => casesFor(variant, probe).map((one): [Probe, Case] => [probe, one]));
    const outcomes = new Map<Case, Outcome[]>();
    const queue = Array.from({ length: times }, () => work).flat();
    const labour = async (client: Client) => {
      try {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const [probe, one] = next;
          const seen = outcomes.get(one) ?? [];
          outcomes.set(one, seen);
          seen.push(await measureCase(client, probe, one));
          onCase();
        }
      } finally {
        client.stop();
      }
    };
    await Promise.all(Array.from({ length: Math.min(width, work.length) }, () => labour(variant.start(FOLDER))));
    for (const [probe, one] of work)
      ((cells[probe.id] ??= {})[variantId] ??= {})[one.id] = toCell(
        probe,
        outcomes.get(one) ?? [],
        earlier?.cells[probe.id]?.[variantId]?.[one.id],
      );
  }
  return cells;
}

/** The cases of a probe that a way to use an implementation has to do with, and can make. */
function casesFor({ probes, can = () => true }: Variant, probe: Probe): readonly Case[] {
  const isAsked = probes ? probes.includes(probe.id) : probe.subject === 'client';
  return isAsked ? probe.cases.filter(({ call }) => can(call, probe)) : [];
}

/** How many cases a run of the implementation has. */
export function countCases({ variants }: Implementation, probes: readonly Probe[], times: number): number {
  return Object.values(variants).reduce(
    (sum, variant) => sum + times * probes.reduce((all, probe) => all + casesFor(variant, probe).length, 0),
    0,
  );
}

/**
 * A driver with a mistake looks like a client that fails.
 * @throws {Error} unless a plain GET arrives, and its 200 is told where codes are
 */
async function assertWorks(variant: Variant): Promise<void> {
  const client = variant.start(FOLDER);
  try {
    const record = await recordCase(client, { call: { method: 'GET' }, answers: {}, limit: VERSION_LIMIT });
    const [report] = record.reports;
    if (record.requests.length !== 1 || report?.kind !== 'returned' || (report.status ?? 200) !== 200)
      throw new Error(`A plain GET does not work: ${shorten(record) || 'nothing was seen'}`);
  } finally {
    client.stop();
  }
}
