/** Sees to it that the tests of hosts find their servers, where it can: `node tests/support/ensure-servers.ts`. They skip, and name, the others. */
import { spawnSync } from 'node:child_process';
import { isInstalled } from './programs.ts';
import { findServer, servers } from './servers.ts';

const packages = (): string[] => [...new Set(servers.filter((server) => !findServer(server)).map((server) => server.package))];

const missing = packages();
if (missing.length > 0 && isInstalled('apt-get')) {
  // Who may become root without a password, such as on a machine of CI, is not asked for one.
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  for (const [command, ...args] of [
    [...asRoot, 'apt-get', 'update'],
    [...asRoot, 'apt-get', 'install', '--yes', '--no-install-recommends', ...missing],
  ]) {
    console.log(`Servers for the tests are missing. Trying: ${command} ${args.join(' ')}`);
    spawnSync(command!, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 10 * 60_000 });
  }
}

const left = packages();
if (left.length > 0) {
  const message = `The tests of hosts need ${left.join(', ')}, as Debian calls the packages, and could not install what is missing`;
  if (process.env.CI) {
    console.error(`\n${message}.\n`);
    process.exit(1);
  }
  console.warn(`\n${message}. Those hosts are not tried.\n`);
}
