import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a browser may take to start, on a machine that is busy with other things. */
const START_LIMIT = 180_000;

/** A program that runs. */
export interface Program {
  /** All that it printed until now. */
  printed: () => string;
  isGone: () => boolean;
  /** Ends it with all that it started, and removes its folder. */
  stop: () => void;
}

/**
 * Starts a program in a folder of its own.
 * @param command the program and its arguments, by the folder in which it may write
 */
export function startProgram(folder: string, command: (own: string) => readonly string[]): Program {
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(folder, 'browser-'));
  const [program = '', ...args] = command(own);
  // Some write below the home folder, whatever they are told.
  const child = spawn(program, args, { cwd: own, detached: true, env: { ...process.env, HOME: own } });
  let printed = '';
  const read = (text: string) => (printed += text);
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  child.on('error', ({ message }) => read(message));
  const stop = () => {
    process.off('exit', stop);
    if (child.pid !== undefined) killGroup(child.pid);
    rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  // What fails between its start and its use leaves nothing that runs.
  process.on('exit', stop);
  return { printed: () => printed, isGone: () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null, stop };
}

/** Ends a program and all that it started. */
export function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * Waits until a program is ready.
 * @param find what shows that it is, undefined before
 * @throws {Error} where it ends, or takes too long; it is stopped then
 */
export async function whenReady(program: Program, find: () => Promise<string | undefined> | string | undefined): Promise<string> {
  for (const start = Date.now(); Date.now() - start < START_LIMIT && !program.isGone(); await wait(50)) {
    const found = await find();
    if (found !== undefined) return found;
  }
  program.stop();
  throw new Error(`The browser did not start: ${program.printed().slice(-500)}`);
}

/** Whether something comes true within a second. */
export async function soon(isTrue: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 20 && !isTrue(); turn += 1) await wait(50);
  return isTrue();
}
