import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroBuild, startBuild } from '../support/astro-build.ts';
import { copyProject } from '../support/project-copy.ts';

const { root, remove } = copyProject();

beforeAll(() => {
  for (const name of ['index.html', '404.html', 'api/v1/codes.json', 'codes/404/index.html']) {
    mkdirSync(dirname(join(root, 'dist', name)), { recursive: true });
    writeFileSync(join(root, 'dist', name), 'the last good build');
  }
});

afterAll(remove);

const dist = () => readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).sort();

test('a build that is killed while it writes leaves the last one, and until then a second one is refused', async () => {
  const before = dist();
  const build = startBuild(root);
  const written = join(root, `.dist-${build.pid}`, 'codes');
  while (!existsSync(written) && build.exitCode === null) await new Promise((wake) => setTimeout(wake, 20));
  const second = astroBuild(root);
  build.kill('SIGKILL');
  await once(build, 'exit');
  expect(second.output).toContain(`Another build of this project is running (process ${build.pid})`);
  expect(existsSync(written)).toBe(true);
  expect(dist()).toEqual(before);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good build');
}, 180_000);

test('a build that meets the end of the disk says so, and leaves the last one and nothing besides', () => {
  const before = dist();
  const { status, output } = astroBuild(root, {
    NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/support/full-disk.js')).href}`,
    DISK_ROOM: '2000000',
  });
  expect(status).toBe(1);
  expect(output).toMatch(/^There is no room for the build \(ENOSPC\)/m);
  expect(dist()).toEqual(before);
  expect(readdirSync(root).filter((name) => name.startsWith('.dist-'))).toEqual([]);
}, 180_000);

test('what is wrong with the environment is the first thing a build says, all of it, without a stack', () => {
  const { status, output } = astroBuild(root, { SITE_URL: 'docs.example', BASE_PATH: '//docs' });
  expect(status).toBe(1);
  expect(output).toMatch(/^SITE_URL="docs\.example" .*\nBASE_PATH="\/\/docs" .*\n$/);
});

test('a folder that holds the project is refused before anything happens', () => {
  const { status, output } = astroBuild(root, { OUT_DIR: '..' });
  expect(status).toBe(1);
  expect(output).toMatch(/^OUT_DIR="\.\." is or holds the project itself/);
  expect(existsSync(join(root, 'content'))).toBe(true);
});
