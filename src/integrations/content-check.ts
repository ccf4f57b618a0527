import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CatalogueError } from '../content/problem.ts';
import { readContent, type ContentFile } from '../content/read-content.ts';

/**
 * Checks all of `content/` before a build or the dev server starts, so that every problem is listed together. Astro alone stops
 * at the first file that its schema or YAML parser rejects.
 * @throws {CatalogueError} in a build; the dev server only logs, so that an author can mend while looking
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        if (command === 'preview') return;
        const { problems } = readContent(await contentFiles(fileURLToPath(config.root)));
        if (problems.length === 0) return;
        const error = new CatalogueError(problems);
        if (command === 'dev') logger.error(error.message);
        else throw error;
      },
    },
  };
}

/** Every MDX and YAML file below `content/`, with its path from the project's root. */
export async function contentFiles(root: string): Promise<ContentFile[]> {
  const names = await readdir(join(root, 'content'), { recursive: true });
  const files = names
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .map((name) => `content/${name.split(sep).join('/')}`)
    .sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })));
}
