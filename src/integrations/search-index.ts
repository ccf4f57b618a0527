import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

const FOLDER = 'pagefind';
/** What Pagefind writes for its own user interfaces. The site has its own; nothing loads these. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Indexes the built pages with Pagefind and serves the last index to the dev server. A build without an index fails. */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
          const name = /^\/((?:[\w-]+\/)*[\w.-]+)(?:\?|$)/.exec(request.url ?? '')?.[1];
          if (name === undefined) return next();
          if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
          createReadStream(join(outDir, FOLDER, name))
            .once('error', () => next())
            .pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true }))
          .filter((name) => name.endsWith('.html'))
          .map((name) => name.split(sep).join('/'));
        const files = await indexFiles(pages.sort(), (name) => readFile(join(root, name), 'utf8'));
        await Promise.all(
          files.map(async ({ path, content }) => {
            const file = join(root, FOLDER, path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
          }),
        );
        logger.info(`Pagefind has read ${pages.length} pages`);
      },
    },
  };
}

/**
 * The files of Pagefind's index. Its names and numbers follow from the order in which it gets the pages, and in a folder that is the file system's.
 * @throws with what Pagefind says
 */
async function indexFiles(pages: readonly string[], read: (name: string) => Promise<string>) {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ['.anchor', '.button', 'nav'] });
    const added = [];
    if (index) for (const name of pages) added.push(await index.addHTMLFile({ sourcePath: name, content: await read(name) }));
    const written = await index?.getFiles();
    const problems = [...errors, ...added.flatMap((page) => page.errors), ...(written?.errors ?? [])];
    if (!written || problems.length > 0) throw new Error(`Pagefind made no search index: ${problems.join('; ')}`);
    return written.files.filter(({ path }) => !UNUSED.test(path));
  } finally {
    await close();
  }
}
