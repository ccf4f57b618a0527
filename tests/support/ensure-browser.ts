/** Sees to it that the browser tests find a browser: `node tests/support/ensure-browser.ts`. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

/** Ways to install one, each tried until a browser is there. Playwright brings the libraries that it needs where it may. */
const INSTALLS: [command: string, ...args: string[]][] = [
  ['npx', '--no-install', 'playwright', 'install', '--with-deps', 'chromium'],
  ['apt-get', 'update'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
  ['dnf', 'install', '--assumeyes', 'chromium'],
  ['apk', 'add', 'chromium'],
];

for (const [command, ...args] of INSTALLS) {
  if (findBrowser()) break;
  console.log(`No browser for the tests yet. Trying: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 10 * 60_000 });
}

const found = findBrowser();
if (!found) {
  console.error(
    '\nThe browser tests need Chromium, and it could not be installed. Install it with your system’s package manager, so that "chromium" is on PATH, and run the command again.\n',
  );
  process.exit(1);
}
console.log(`Browser for the tests: ${found}`);
