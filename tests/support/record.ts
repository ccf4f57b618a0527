import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, expect } from 'vitest';

/**
 * Opens a folder of the record (`tests/record/<folder>`) for one test file, which has to be the only one that writes there. Vitest compares each
 * text whole with its file, and `npm run record` writes the files anew. A file that no test asks for any more fails the run.
 * @returns compares one text with one file
 */
export function openRecord(folder: string): (name: string, text: string) => Promise<void> {
  const asked = new Set<string>();
  const root = join('tests/record', folder);
  afterAll(() => {
    const there = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = there.map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    );
    expect(
      names.filter((name) => !asked.has(name)),
      `files of ${root} that nothing writes any more: remove them`,
    ).toEqual([]);
  });
  return async (name, text) => {
    asked.add(name);
    await expect(text).toMatchFileSnapshot(join(process.cwd(), root, name));
  };
}
