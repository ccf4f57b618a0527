import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FOLDER } from '../../src/measure/folder.ts';
import { implementations } from '../../src/measure/implementations/index.ts';
import { measureCase } from '../../src/measure/measure-case.ts';
import { probes } from '../../src/measure/probes/index.ts';
import { versionOf } from '../../src/measure/run.ts';
import { VARIES, measuredSchema } from '../../src/schemas/measured.ts';

/** Cases that end at once. */
const QUICK = new Set(['redirects', 'credentials', 'exceptions', 'unknown-codes']);
const EVERYWHERE = ['node-fetch', 'node-http', 'curl', 'python-urllib', 'python-http-client'];

describe.each(EVERYWHERE)('%s', (id) => {
  test('A version that was measured behaves as recorded', async ({ skip }) => {
    const implementation = implementations.find((one) => one.id === id)!;
    const version = await versionOf(implementation);
    const facts = measuredSchema.parse(JSON.parse(readFileSync(`content/measured/${id}.json`, 'utf8')));
    const release = facts.releases.find((one) => one.version === version);
    // Another machine may have another version, of which nothing is known.
    if (!release) return skip(`${version} was not measured`);
    const recorded: Record<string, string> = {};
    const now: Record<string, string> = {};
    const client = implementation.variants['default']!.start(FOLDER);
    for (const probe of probes.filter((one) => QUICK.has(one.id)))
      for (const one of probe.cases.slice(0, 12)) {
        const cell = release.cells[probe.id]?.['default']?.[one.id];
        if (!cell || cell.outcome === VARIES) continue;
        recorded[`${probe.id} ${one.id}`] = cell.outcome;
        now[`${probe.id} ${one.id}`] = (await measureCase(client, probe, one)).outcome;
      }
    client.stop();
    expect(Object.keys(now)).not.toEqual([]);
    expect(now).toEqual(recorded);
  });
});
