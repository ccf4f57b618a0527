import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([['--base', '/docs'], ['--outDir=site'], ['site']])('a build with the option %s is refused before it begins', (...options) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', ...options], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('A build takes no options; set SITE_URL, BASE_PATH, OUT_DIR or OFFLINE in the environment.');
  expect(stderr).not.toMatch(/^\s+at /m);
});
