import { spawn } from 'node:child_process';
import type { Called, Client, ReadyCall } from './implementation.ts';
import type { Report } from './record.ts';

/** What a finished command left behind. */
export interface Finished {
  /** The exit code; null after a signal. */
  exit: number | null;
  output: string;
  errors: string;
}

/** Runs a command to its end or to the limit. */
export async function run(
  [program = '', ...args]: readonly string[],
  limit: number,
  folder?: string,
): Promise<Finished & { isLate: boolean }> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, limit);
  const output = { output: '', errors: '' };
  child.stdout.setEncoding('latin1').on('data', (text: string) => (output.output += text));
  child.stderr.setEncoding('latin1').on('data', (text: string) => (output.errors += text));
  const exit = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output.errors += error.message;
      resolve(127);
    });
    child.on('close', resolve);
  });
  clearTimeout(timer);
  return { exit, ...output, isLate };
}

/** A client that is one process a call. */
export function commandClient(
  folder: string,
  command: (call: ReadyCall) => readonly string[],
  report: (finished: Finished) => readonly Report[],
): Client {
  return {
    call: async (call, limit): Promise<Called> => {
      const { isLate, ...finished } = await run(command(call), limit, folder);
      return { reports: isLate ? [] : [...report(finished)], isLate };
    },
    stop: () => undefined,
  };
}
