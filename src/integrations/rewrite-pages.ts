import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Passes every built page through a function.
 * @param dir the folder of the build, as `astro:build:done` gives it
 * @param rewrite gets the page's HTML and its path below the folder; returns the new HTML
 */
export async function rewritePages(dir: URL, rewrite: (html: string, name: string) => string): Promise<void> {
  const root = fileURLToPath(dir);
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
  await Promise.all(
    names.map(async (name) => {
      const file = join(root, name);
      await writeFile(file, rewrite(await readFile(file, 'utf8'), name));
    }),
  );
}
