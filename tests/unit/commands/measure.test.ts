import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Of nobody: nothing is ever measured here.
const measure = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/measure.ts', ...args, '--only', 'nobody'], { encoding: 'utf8' });
  return { status, said: stderr };
};

test.each([
  ['--only', 'somebody', 'There is no implementation "somebody". There are: curl, '],
  ['--times', '0', '--times is a number from 1 to 99, not "0".'],
  ['--width', '100', '--width is a number from 1 to 99, not "100".'],
  ['--often', '2', "Unknown option '--often'"],
])('%s %s is refused with what there is', (option, value, sentence) => {
  const { status, said } = measure(option, value);
  expect(status).toBe(1);
  expect(said.startsWith(sentence), said).toBe(true);
});

test('a refusal says how the command is used, with its defaults', () => {
  expect(measure('--times', '0').said).toMatch(/--times 3 .* \(2\)\n.*--width 4 .* \(4\)\n/);
});
