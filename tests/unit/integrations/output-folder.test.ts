import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../../src/integrations/build-lock.ts';
import { discard, openOutput, prepareStage, putInPlace } from '../../../src/integrations/output-folder.ts';

/** The number of no process: Linux and macOS have none as high. */
const DEAD = 99_999_999;
let above: string;
let project: string;

/** Writes a text into files below a folder, which are made with the folders they are in. */
function write(folder: string, text: string, ...names: string[]) {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A build as far as it is recognized. */
const writeBuild = (folder: string, text: string) =>
  write(folder, text, 'index.html', '404.html', 'api/v1/codes.json', 'codes/404/index.html');
const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'status-atlas-output-'));
  project = join(above, 'atlas');
  write(project, 'precious', 'content/codes/409.mdx', 'src/site.ts', '.git/HEAD', 'package.json');
});

afterEach(() => rmSync(above, { recursive: true }));

describe('a folder is refused', () => {
  test.each([
    ['the project', '.', /is or holds the project itself/],
    ['a folder above it', '..', /is or holds the project itself/],
    ['the content', 'content', /lies in content/],
    ['a folder in a part of the project', 'src/dist', /lies in src/],
    ['the repository', '.git', /lies in \.git/],
    ['a file', 'package.json', /is or lies in a file/],
    ['a folder below a file', 'package.json/dist', /is or lies in a file/],
  ])('that is %s', (_, written, reason) => {
    expect(() => openOutput(project, written)).toThrow(reason);
  });

  test('that holds what no build wrote', () => {
    write(join(above, 'precious'), 'mine', 'index.html');
    expect(() => openOutput(project, '../precious')).toThrow(/^OUT_DIR="\.\.\/precious" holds files.*They would be lost/);
  });

  test('that is a link to a part of the project', () => {
    symlinkSync(join(project, 'content'), join(above, 'link'), 'dir');
    expect(() => openOutput(project, '../link')).toThrow(/lies in content/);
  });

  test('that holds a repository beside a build', () => {
    writeBuild(join(project, 'dist'), 'old');
    write(join(project, 'dist'), '', '.git');
    expect(() => openOutput(project, 'dist')).toThrow(/holds a Git repository/);
  });
});

test.each(['dist', '../atlas-out', '../deep/er/site', 'empty'])('%s is taken, and checking leaves nothing there', (written) => {
  mkdirSync(join(project, 'empty'));
  const before = readdirSync(above, { recursive: true }).sort();
  openOutput(project, written);
  expect(readdirSync(above, { recursive: true }).sort()).toEqual(before);
});

test('what a file system keeps in its uppermost folder is nobody’s', () => {
  write(project, '', 'mount/lost+found/file');
  expect(() => openOutput(project, 'mount')).not.toThrow();
});

test('a build changes nothing until it is put in place, and then all of it', () => {
  const output = openOutput(project, 'dist');
  writeBuild(output.folder, 'old');
  prepareStage(output);
  writeBuild(output.stage, 'new');
  expect(read(output.folder)).toBe('old');
  putInPlace(output);
  expect(read(output.folder)).toBe('new');
  expect(readdirSync(project).filter((name) => name.startsWith('.dist'))).toEqual([]);
});

test('a build has the rights of the last one', () => {
  const output = openOutput(project, 'dist');
  writeBuild(output.folder, 'old');
  chmodSync(output.folder, 0o750);
  const { mode } = statSync(output.folder);
  prepareStage(output);
  putInPlace(output);
  expect(statSync(output.folder).mode).toBe(mode);
});

test('a build that is given up leaves the last one and nothing else', () => {
  const output = openOutput(project, 'dist');
  writeBuild(output.folder, 'old');
  prepareStage(output);
  writeBuild(output.stage, 'torn');
  discard(output);
  expect(read(output.folder)).toBe('old');
  expect(existsSync(output.stage)).toBe(false);
});

describe('a build that cannot be put in place', () => {
  // No folder can be moved into itself.
  const inItself = () => ({ folder: join(project, 'stage', 'dist'), stage: join(project, 'stage') });

  test('leaves the last one, and says why', () => {
    const output = inItself();
    writeBuild(output.folder, 'old');
    expect(() => putInPlace(output)).toThrow(/^EINVAL/);
    expect(read(output.folder)).toBe('old');
  });

  test('leaves the last one also where that has to stay', () => {
    const output = { folder: project, stage: join(project, `.build-${process.pid}`) };
    writeBuild(output.folder, 'old');
    write(output.folder, 'old', 'lost+found/file');
    const before = readdirSync(output.folder).sort();
    prepareStage(output);
    writeBuild(output.stage, 'new');
    write(output.stage, 'new', 'lost+found/file');
    expect(() => putInPlace(output)).toThrow(/^ENOTEMPTY/);
    discard(output);
    expect(read(output.folder)).toBe('old');
    expect(readdirSync(output.folder).sort()).toEqual(before);
  });

  test('says why also where there is no last one', () => {
    write(project, 'new', 'stage/index.html');
    expect(() => putInPlace(inItself())).toThrow(/^EINVAL/);
  });
});

test('what a killed build has left goes with the next build, and what a running one has stays', () => {
  const output = openOutput(project, 'dist');
  write(join(project, `.dist-${DEAD}`), 'torn', 'index.html');
  write(join(project, `.dist-${process.ppid}`), 'running', 'index.html');
  write(output.stage, 'of one that had our number', 'index.html');
  prepareStage(output);
  expect(readdirSync(output.stage)).toEqual([]);
  expect(existsSync(join(project, `.dist-${DEAD}`))).toBe(false);
  expect(existsSync(join(project, `.dist-${process.ppid}`))).toBe(true);
});

test('the last good build comes back where a build was killed between the two renames', () => {
  const output = openOutput(project, 'dist');
  writeBuild(join(project, `.dist-${DEAD}.old`), 'good');
  prepareStage(output);
  expect(read(output.folder)).toBe('good');
});

test('where the folder itself cannot be renamed, what is in it is replaced', () => {
  const folder = join(above, 'mounted');
  writeBuild(folder, 'old');
  write(folder, 'old', 'gone.html', 'lost+found/file');
  const output = { folder, stage: join(folder, `.build-${process.pid}`) };
  prepareStage(output);
  writeBuild(output.stage, 'new');
  putInPlace(output);
  expect(read(folder)).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['404.html', 'api', 'codes', 'index.html', 'lost+found']);
});

describe('the lock of a project', () => {
  const lock = () => join(project, '.astro/build.lock');

  test('keeps a second build out, with the number of the first', () => {
    write(project, String(process.ppid), '.astro/build.lock');
    expect(() => takeLock(lock())).toThrow(new RegExp(`Another build of this project is running \\(process ${process.ppid}\\)`));
  });

  // A container gives its processes the same numbers each time.
  test.each([DEAD, process.pid])('does not count where its process, %i, has ended or is this one', (holder) => {
    write(project, String(holder), '.astro/build.lock');
    takeLock(lock());
    expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid));
  });

  test('can be taken again when it was given back', () => {
    takeLock(lock())();
    expect(existsSync(lock())).toBe(false);
  });

  test('says so where nothing can be written', () => {
    write(project, '', '.astro');
    expect(() => takeLock(lock())).toThrow(/The project cannot be written/);
  });
});
