import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the program of this name is that a shell would start; undefined if there is none. */
export function findOnPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

/** Whether the file is there and may be started. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
