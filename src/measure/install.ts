import { spawnSync } from 'node:child_process';
import { FOLDER } from './folder.ts';
import type { Implementation } from './implementation.ts';

/**
 * Installs what implementations need: packages of Debian on the machine, packages of npm into a folder of their own.
 * @throws {Error} where one of the two package managers fails
 */
export function install(implementations: readonly Implementation[]): void {
  const packages = (of: 'debian' | 'npm') => [
    ...new Set(implementations.flatMap((one) => (of in one.packages ? (one.packages as Record<string, readonly string[]>)[of]! : []))),
  ];
  const execute = (program: string, args: readonly string[]) => {
    const { status } = spawnSync(program, args, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${program} ${args[0]} failed.`);
  };
  const debian = packages('debian');
  if (debian.length > 0) execute('apt-get', ['install', '--yes', '--no-install-recommends', ...debian]);
  const npm = packages('npm');
  if (npm.length > 0) execute('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--no-save', ...npm]);
}
