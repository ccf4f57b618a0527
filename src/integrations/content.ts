import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readCatalogue, type Catalogue } from '../content/catalogue.ts';
import { CatalogueError } from '../content/problem.ts';
import type { ContentFile, Reads } from '../content/read.ts';
import { decode, type Fault } from '../content/text.ts';
import { Refusal } from '../environment.ts';

/** The module from which pages and collections take the catalogue; `src/env.d.ts` declares it. */
const MODULE = 'virtual:catalogue';
const RESOLVED = `\0${MODULE}`;
/** Under this symbol the process that builds keeps the catalogue: pages run in it. As text the module would be compiled for each of its users. */
const SHARED = 'status-atlas:catalogue';

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
  const reads: Reads = new Map();
  const read = async () => (current ??= readCatalogue(await contentFiles(root), newestDay(), reads));

  const plugin: Plugin = {
    name: 'catalogue',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return undefined;
      Object.assign(globalThis, { [Symbol.for(SHARED)]: await read() });
      return `export default globalThis[Symbol.for(${JSON.stringify(SHARED)})];`;
    },
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

/** Today where it is latest on Earth: an author there may have written it already. */
export function newestDay(): string {
  const hour = 60 * 60 * 1000;
  return new Date(Date.now() + 14 * hour).toISOString().slice(0, 10);
}

const NO_FILE: Fault = {
  field: 'file',
  problem: 'this is a link or a folder, not a file',
  remedy: 'Put the file itself there, or remove it.',
};

/** Every file below `content/`, with its path from the project's root; what is called as a file and is none, with what it is. */
export async function contentFiles(root: string): Promise<ContentFile[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      `${error.path ?? 'content'}: the folder cannot be read (${error.code}). Restore it, or give the build the right to read it.`,
    );
  });
  const found = entries
    .filter((entry) => !entry.isDirectory() || /\.(?:mdx|yaml)$/i.test(entry.name))
    .map((entry) => ({ isFile: entry.isFile(), path: join(entry.parentPath, entry.name) }));
  const files = await Promise.all(
    found.map(async ({ isFile, path }): Promise<ContentFile> => {
      const file = `content/${path
        .slice(join(root, 'content').length + 1)
        .split(sep)
        .join('/')}`;
      if (!isFile) return { file, fault: NO_FILE };
      try {
        return { file, ...decode(await readFile(path)) };
      } catch (error) {
        const { code = 'unknown' } = error as NodeJS.ErrnoException;
        const problem = `the file cannot be read (${code})`;
        return { file, fault: { field: 'file', problem, remedy: 'Give the build the right to read it.' } };
      }
    }),
  );
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}
