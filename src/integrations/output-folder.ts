import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Refusal } from '../environment.ts';
import { isRunning } from './build-lock.ts';

/** What every build of this site has written, and hardly anything else: all of them, or the folder is not ours to replace. */
const SIGNS_OF_A_BUILD = ['index.html', '404.html', 'api/v1/codes.json', 'codes/404/index.html'];
/** What the project is made of. */
const PARTS_OF_THE_PROJECT = ['.astro', '.ci', '.git', '.github', 'content', 'hosting', 'node_modules', 'public', 'src', 'tests'];
/** What a file system keeps in its uppermost folder. */
const KEPT = new Set(['lost+found']);
const REMEDY = 'Use a folder of its own, such as OUT_DIR=./dist.';

/** Where a build goes, and where it is made until it is whole. */
export interface Output {
  /** The folder that is served. */
  folder: string;
  /** Where this process builds: on the same file system, so that a rename is enough to put it in place. */
  stage: string;
}

/**
 * Looks whether a build may replace a folder. Writes nothing that stays.
 * @param root the project's folder
 * @param written the folder, as `OUT_DIR` has it
 * @throws Refusal with the reason and the remedy
 */
export function openOutput(root: string, written: string): Output {
  const project = realpathSync.native(root);
  const { existing, missing } = split(resolve(root, written));
  const folder = join(existing, ...missing);
  const part = PARTS_OF_THE_PROJECT.find((name) => isWithin(folder, join(project, name)));
  const problem = isWithin(project, folder)
    ? `is or holds the project itself, ${project}. ${REMEDY}`
    : part !== undefined
      ? `is or lies in ${part}, which belongs to the project. ${REMEDY}`
      : !statSync(existing).isDirectory()
        ? `is or lies in a file, ${existing}. ${REMEDY}`
        : missing.length === 0
          ? problemOfContent(folder)
          : undefined;
  if (problem !== undefined) throw new Refusal(`OUT_DIR="${written}" ${problem}`);

  const isMount = missing.length === 0 && isMountPoint(folder);
  const stage = isMount ? join(folder, `.build-${process.pid}`) : join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  const writable = missing.length > 0 || isMount ? existing : dirname(folder);
  const obstacle = obstacleToWriting(writable);
  if (obstacle !== undefined)
    throw new Refusal(
      `OUT_DIR="${written}" cannot be written: ${writable} takes no new folder (${obstacle}). Use a place where you may write.`,
    );
  return { folder, stage };
}

/** Makes the empty folder in which to build, and takes away what builds have left that were killed. */
export function prepareStage({ folder, stage }: Output): void {
  const parent = dirname(stage);
  const { existing, missing } = split(parent);
  // One by one: with `recursive`, Node tries for ever where a file system like /proc takes no folder.
  missing.reduce((above, name) => {
    mkdirSync(join(above, name));
    return join(above, name);
  }, existing);

  const prefix = basename(stage).slice(0, -String(process.pid).length);
  for (const name of readdirSync(parent).filter((name) => name.startsWith(prefix))) {
    const [, pid, old] = /^(\d+)(\.old)?$/.exec(name.slice(prefix.length)) ?? [];
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    // Killed between the two renames: this is the last good build.
    if (old && !existsSync(folder)) renameSync(join(parent, name), folder);
    else rmSync(join(parent, name), { recursive: true });
  }
  mkdirSync(stage);
}

/** Puts a whole build in place of the last one. If that fails, the last one is there as before, or comes back with the next build. */
export function putInPlace({ folder, stage }: Output): void {
  const old = `${stage}.old`;
  if (dirname(stage) === folder) {
    replaceEntries(folder, stage, old);
    return;
  }
  if (existsSync(folder)) {
    chmodSync(stage, statSync(folder).mode);
    renameSync(folder, old);
  }
  try {
    renameSync(stage, folder);
  } catch (error) {
    try {
      renameSync(old, folder);
    } catch {
      // There was none, or the next build finds it. What is told is why this one failed.
    }
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Takes away what a build has written that does not come to its end. */
export function discard({ stage }: Output): void {
  rmSync(stage, { recursive: true, force: true, maxRetries: 3 });
}

/** The uppermost folder of a mounted file system cannot be renamed: what is in it changes place, entry by entry, which takes about a millisecond. */
function replaceEntries(folder: string, stage: string, old: string): void {
  mkdirSync(old);
  const own = new Set([basename(stage), basename(old), ...KEPT]);
  const before = new Set(readdirSync(folder).filter((name) => !own.has(name)));
  try {
    for (const name of readdirSync(stage)) {
      if (before.delete(name)) renameSync(join(folder, name), join(old, name));
      renameSync(join(stage, name), join(folder, name));
    }
    for (const name of before) renameSync(join(folder, name), join(old, name));
  } catch (error) {
    try {
      for (const name of readdirSync(old)) {
        rmSync(join(folder, name), { recursive: true, force: true });
        renameSync(join(old, name), join(folder, name));
      }
      rmdirSync(old);
    } catch {
      // What is told is why the build could not be put in place.
    }
    throw error;
  }
  rmdirSync(stage);
  rmSync(old, { recursive: true });
}

/** Why what is in a folder must not be lost. */
function problemOfContent(folder: string): string | undefined {
  const names = readdirSync(folder).filter((name) => !KEPT.has(name) && !/^\.build-\d+(?:\.old)?$/.test(name));
  if (names.includes('.git')) return 'holds a Git repository, which would be lost. Build into ./dist, and copy what is there.';
  if (names.length > 0 && !SIGNS_OF_A_BUILD.every((name) => existsSync(join(folder, name))))
    return 'holds files, and not those of a whole build of this site. They would be lost: move them away, or use an empty folder.';
  return undefined;
}

/** What of a path is there, with its links followed, and the names that are not. */
function split(path: string): { existing: string; missing: string[] } {
  const missing: string[] = [];
  let existing = path;
  for (; !existsSync(existing); existing = dirname(existing)) missing.unshift(basename(existing));
  return { existing: realpathSync.native(existing), missing };
}

/** Whether a path is the folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A file system of its own, or a folder that a container has mounted. */
function isMountPoint(folder: string): boolean {
  const mounts = '/proc/self/mountinfo';
  return (
    statSync(folder).dev !== statSync(dirname(folder)).dev ||
    (existsSync(mounts) &&
      readFileSync(mounts, 'utf8')
        .split('\n')
        .some((line) => line.split(' ')[4] === folder))
  );
}

/** The error of the system when a folder is made there. */
function obstacleToWriting(folder: string): string | undefined {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(probe);
    rmdirSync(probe);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}
