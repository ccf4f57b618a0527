import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardPath } from '../addresses.ts';
import { digestOf, MANIFEST, WORKER, type Manifest } from '../outputs/offline/manifest.ts';

const SOURCE = new URL('../components/offline/worker.ts', import.meta.url);
/** What is for hosts and not for readers, and the worker's own. */
const LEFT_OUT: ReadonlySet<string> = new Set(['_headers', '.nojekyll', WORKER, MANIFEST]);
/** What programs read: as much as all pages together. */
const NOT_FOR_READERS = /^api\/|^llms-full|\.md$/;
/** Pictures for other sites, which no page shows. */
const CARDS = cardPath('')
  .slice(1)
  .replace(/[^/]*$/, '');

/**
 * Writes the service worker that keeps the site for when there is no network, and the manifest of what it keeps. It has to come after all
 * that writes files.
 * @param isOn if not, pages ask for no worker, and the one that is written removes itself and all that one before it kept
 */
export function offline(isOn: boolean): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        updateConfig({
          vite: {
            define: { __WORKER__: JSON.stringify(isOn && command === 'build' ? `${config.base.replace(/\/$/, '')}/${WORKER}` : '') },
            plugins: [
              {
                name: 'offline-worker',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: fileURLToPath(SOURCE), fileName: WORKER });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeWorker(folder, await readFile(join(folder, WORKER), 'utf8'), isOn);
      },
    },
  };
}

/**
 * Writes the worker of what lies in a folder, and its manifest.
 * @param code the worker's, as it was bundled
 */
export async function writeWorker(folder: string, code: string, isOn = true): Promise<void> {
  const manifest = isOn ? JSON.stringify(await manifestOf(folder)) : '';
  if (isOn) await writeFile(join(folder, MANIFEST), manifest);
  const build = isOn ? await digestOf(Buffer.from(manifest)) : '';
  await writeFile(join(folder, WORKER), `const BUILD="${build}";${code}`);
}

/** The files of a build in the order of their names, so that the same files make the same manifest. */
async function manifestOf(folder: string): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((file) => !LEFT_OUT.has(file) && !NOT_FOR_READERS.test(file) && !file.startsWith(CARDS))
    .sort();
  const digests = await Promise.all(files.map(async (file) => digestOf(await readFile(join(folder, file)))));
  return Object.fromEntries(files.map((file, index) => [file, digests[index]!]));
}
