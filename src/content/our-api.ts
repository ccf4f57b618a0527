import { ourApiSchema, type OurApi } from '../schemas/our-api.ts';
import { readEntry } from './entry.ts';
import type { Problem } from './problem.ts';

/** Where the team writes its rules. */
export const OUR_API_FILE = 'content/our-api.yaml';

/**
 * Reads the team's rules.
 * @param text of `content/our-api.yaml`, or undefined where there is no such file
 * @returns no rules for a file that is empty or has nothing but comments
 */
export function readOurApi(text: string | undefined): { ourApi: OurApi | undefined; problems: Problem[] } {
  const isEmpty = !text || text.split('\n').every((line) => /^\s*(#.*)?$/.test(line));
  if (isEmpty) return { ourApi: undefined, problems: [] };
  const { entry, problems } = readEntry(OUR_API_FILE, text, ourApiSchema);
  return { ourApi: entry?.facts, problems };
}
