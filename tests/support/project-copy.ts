import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** All that a build reads. */
const READ = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tailwind.config.cjs', 'tsconfig.json'];

/** A copy of this project to build with other content or to break: its folder, and what removes it. */
export function copyProject(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'status-atlas-'));
  for (const name of READ) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  // A killed build may still be writing.
  return { root, remove: () => rmSync(root, { recursive: true, maxRetries: 3 }) };
}
