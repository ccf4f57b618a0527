import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../environment.ts';

/**
 * Keeps a second build of a project out. The file holds the number of the process; that of a process which has ended does not count.
 * @param file where the lock is; its folder is made
 * @returns gives the lock back
 * @throws Refusal if another build runs, or the folder cannot be written
 */
export function takeLock(file: string): () => void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const holder = Number(readIfThere(file));
    // A container gives its processes the same numbers each time.
    if (holder === process.pid || (holder > 0 && !isRunning(holder))) rmSync(file);
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && syscall === 'open')
      throw new Refusal(
        `Another build of this project is running (process ${readIfThere(file)}). Start again when it has ended; if there is none, remove ${file}.`,
      );
    throw new Refusal(
      `The project cannot be written (${code}, ${dirname(file)}), and Astro keeps there what it generates. Build a copy of the project.`,
    );
  }
  return () => rmSync(file, { force: true });
}

/** Whether a process of this number is there, ours or not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
