/** Runs every check that needs no browser: `node tests/support/run-checks.ts`. What fails is shown last. */
import { spawn } from 'node:child_process';

/** Scripts of package.json. Lanes run side by side, the scripts of a lane one after another: all that write `.astro` stand in one. */
const LANES = [
  ['check', 'test:build', 'lint', 'test:unit'],
  ['test:builds', 'test:content', 'format'],
];

interface Outcome {
  name: string;
  status: number | null;
  output: string;
}

function run(name: string): Promise<Outcome> {
  const began = performance.now();
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name}, ${seconds} s`);
      resolve({ name, status, output: Buffer.concat(chunks).toString().trim() });
    });
  });
}

async function runLane(names: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const name of names) outcomes.push(await run(name));
  return outcomes;
}

const outcomes = (await Promise.all(LANES.map(runLane))).flat();
const failed = outcomes.filter(({ status }) => status !== 0);
for (const { name, output } of failed) console.error(`\nnpm run ${name}\n\n${output}`);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 1;
}
