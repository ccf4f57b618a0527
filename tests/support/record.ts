import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect } from 'vitest';

/**
 * Opens a folder of the record (`tests/record/<folder>`) for one test file, which has to be the only one that writes there. `expectRecord`
 * compares one text whole with its file; `npm run record` writes the files anew. `expectNoOther`, the last test of the file, fails for a file
 * that no test before it asked for.
 */
export function openRecord(folder: string) {
  const asked = new Set<string>();
  const root = join('tests/record', folder);
  return {
    async expectRecord(name: string, text: string): Promise<void> {
      asked.add(name);
      await expect(text).toMatchFileSnapshot(join(process.cwd(), root, name));
    },
    expectNoOther(): void {
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
    },
  };
}
