import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';
import { copyProject } from '../support/project-copy.ts';

const { root, remove } = copyProject();

afterAll(remove);

function breakFile(file: string, right: string, wrong: string) {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(right, wrong));
}

// Which problems are found, and how each is worded, is tested in tests/content.
test('broken files stop the build, which names them together and writes no site', () => {
  breakFile('content/codes/404.mdx', 'phrase:', 'phrse:');
  breakFile('content/codes/409.mdx', 'code: 409', 'code: [409');
  const { status, output } = astroBuild(root);
  expect(output).toMatch(/404\.mdx:3 phrse: there is no field "phrse"/);
  expect(output).toMatch(/409\.mdx:\d+ front matter: this is not valid YAML/);
  expect(status).toBe(1);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});
