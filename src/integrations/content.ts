import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readCatalogue, type Catalogue } from '../content/catalogue.ts';
import { CatalogueError } from '../content/problem.ts';
import type { ContentFile } from '../content/read.ts';

/** The module from which pages and collections take the catalogue; `src/env.d.ts` declares it. */
const MODULE = 'virtual:catalogue';
const RESOLVED = `\0${MODULE}`;

/** The content of one build: read once, before anything else happens, and handed to whoever needs it. */
export interface Content {
  integration: AstroIntegration;
  /** The catalogue, as soon as the configuration is read. */
  catalogue: () => Catalogue;
}

/**
 * Reads all of `content/` before a build or the dev server starts, so that every problem is listed together, and serves the catalogue as a
 * module. A build stops at a problem; the dev server tells it, so that an author can mend while looking, and reads again at each change.
 */
export function createContent(): Content {
  let root = '';
  let current: Catalogue | undefined;
  const read = async () => (current ??= readCatalogue(await contentFiles(root)));

  const plugin: Plugin = {
    name: 'catalogue',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    // As a string: engines parse JSON faster than an object of this size.
    load: async (id) => (id === RESOLVED ? `export default JSON.parse(${JSON.stringify(JSON.stringify(await read()))});` : undefined),
    configureServer: (server) => {
      const content = join(root, 'content') + sep;
      server.watcher.add(content);
      server.watcher.on('all', (event, path) => {
        if (!path.startsWith(content)) return;
        current = undefined;
        // Collections list their entries once.
        if (event !== 'change') void server.restart();
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(RESOLVED);
          if (module) moduleGraph.invalidateModule(module);
        }
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };

  return {
    catalogue: () => {
      if (!current) throw new Error('The content is read in astro:config:setup; ask for it later.');
      return current;
    },
    integration: {
      name: 'content',
      hooks: {
        'astro:config:setup': async ({ config, command, updateConfig, logger }) => {
          if (command === 'preview') return;
          root = fileURLToPath(config.root);
          updateConfig({ vite: { plugins: [plugin] } });
          try {
            await read();
          } catch (error) {
            if (command !== 'dev' || !(error instanceof CatalogueError)) throw error;
            logger.error(error.message);
          }
        },
      },
    },
  };
}

/** Every file below `content/`, with its path from the project's root. */
export async function contentFiles(root: string): Promise<ContentFile[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, 'content').length + 1))
    .map((name) => `content/${name.split(sep).join('/')}`)
    .sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })));
}
