import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

const BUILD = join('src', 'commands', 'build.ts');

/** How a build ended, and all that it printed. */
export interface BuildResult {
  status: number | null;
  output: string;
}

/**
 * Builds a project as `npm run build` does. What Vitest puts into the environment does not reach it.
 * @param root the project's folder
 * @param env variables of the build: `SITE_URL`, `BASE_PATH`, `OUT_DIR`
 */
export function astroBuild(root: string, env: Record<string, string> = {}): BuildResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD], { cwd: root, encoding: 'utf8', env: buildVariables(env) });
  return { status, output: stdout + stderr };
}

/** Starts such a build, for tests that stop it. */
export function startBuild(root: string): ChildProcess {
  return spawn(process.execPath, [BUILD], { cwd: root, stdio: 'ignore', env: buildVariables({}) });
}

function buildVariables(env: Record<string, string>): NodeJS.ProcessEnv {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return { PATH: path, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env };
}
