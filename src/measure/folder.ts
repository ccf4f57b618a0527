import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where packages of npm are installed and programs are written, outside the project. */
export const FOLDER = join(tmpdir(), 'status-atlas-measure');
/** Programs of packages of npm. */
export const MODULES = join(FOLDER, 'node_modules');

/** Writes a program, and says where. */
export function writeProgram(path: string, text: string): string {
  const file = join(FOLDER, 'programs', path);
  replace(file, text);
  return file;
}

/** A file with a content, or with so many octets, all of them `a`. */
export function writeContent(content: string | number): string {
  const name = typeof content === 'string' ? Buffer.from(content).toString('hex') : String(content);
  const file = join(FOLDER, 'contents', name);
  if (!existsSync(file)) replace(file, typeof content === 'string' ? content : 'a'.repeat(content));
  return file;
}

/** In one step: clients of other cases may be reading it. */
function replace(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
