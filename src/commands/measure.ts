import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FOLDER } from '../measure/folder.ts';
import type { Implementation } from '../measure/implementation.ts';
import { implementations } from '../measure/implementations/index.ts';
import { install } from '../measure/install.ts';
import { probes } from '../measure/probes/index.ts';
import { describeProbes, formatMeasured, merge } from '../measure/results.ts';
import { countCases, measure, sourceOf, versionOf } from '../measure/run.ts';
import { measuredSchema } from '../schemas/measured.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const RESULTS = join(ROOT, 'content', 'measured');
const DEFAULTS = { times: '2', width: '4' } as const;
const USAGE = `npm run measure -- [options]
  --only curl,wget       implementations, by the names of their files in content/measured
  --probe redirects      probes, by their ids
  --times 3              runs of each case; what differs is recorded as "varies" (${DEFAULTS.times})
  --width 4              clients at a time (${DEFAULTS.width})
  --install              installs what is missing: packages of Debian (as root), and of npm into ${FOLDER}`;

/** Says what is wrong with a call, and ends. */
function fail(sentence: string): never {
  console.error(`${sentence}\n\n${USAGE}`);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        probe: { type: 'string', multiple: true, default: [] },
        times: { type: 'string', default: DEFAULTS.times },
        width: { type: 'string', default: DEFAULTS.width },
        install: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** The members of a list that were asked for; all where none was. */
function chosen<One extends { id: string }>(all: readonly One[], names: readonly string[], what: string): readonly One[] {
  const ids = names.flatMap((name) => name.split(','));
  for (const id of ids)
    if (!all.some((one) => one.id === id)) fail(`There is no ${what} "${id}". There are: ${all.map((one) => one.id).join(', ')}.`);
  return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
}

/** A count that a person typed. */
function count(text: string, name: string): number {
  return /^[1-9]\d?$/.test(text) ? Number(text) : fail(`--${name} is a number from 1 to 99, not "${text}".`);
}

const options = readOptions();
const times = count(options.times, 'times');
const width = count(options.width, 'width');
const asked = chosen(implementations, options.only, 'implementation');
const questions = chosen(probes, options.probe, 'probe');

mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(ROOT, 'content', 'probes.json'), `${JSON.stringify(describeProbes(), null, 2)}\n`);
if (options.install) install(asked);

const date = new Date().toISOString().slice(0, 10);
const missing: string[] = [];
const failed: string[] = [];
for (const implementation of asked) await one(implementation);

console.log(`${asked.length - missing.length - failed.length} of ${asked.length} measured.`);
if (missing.length > 0) console.log(`Not installed: ${missing.join(', ')}. Try --install.`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

async function one(implementation: Implementation): Promise<void> {
  const { id } = implementation;
  const version = await versionOf(implementation);
  if (version === undefined) {
    missing.push(id);
    return;
  }
  const file = join(RESULTS, `${id}.json`);
  const earlier = existsSync(file) ? measuredSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const all = countCases(implementation, questions, times);
  let done = 0;
  const start = Date.now();
  const progress = () => {
    done += 1;
    if (process.stdout.isTTY) process.stdout.write(`\r${id} ${version}: ${done} of ${all}`);
  };
  try {
    const source = sourceOf(implementation);
    const release = earlier?.releases.find((one) => one.version === version && one.source === source);
    const cells = await measure(implementation, questions, release, { times, width, onCase: progress });
    const { facts, changes } = merge(earlier, implementation, { version, date, source, cells });
    writeFileSync(file, formatMeasured(facts));
    console.log(
      `${process.stdout.isTTY ? '\r' : ''}${id} ${version}: ${all} cases in ${Math.round((Date.now() - start) / 1000)} s, ${changes.length} changed`,
    );
    if (earlier) for (const { cell, before = 'not measured', after } of changes) console.log(`  ${cell}: ${before} → ${after}`);
  } catch (error) {
    failed.push(id);
    console.error(`${id}: ${(error as Error).message}`);
  }
}
