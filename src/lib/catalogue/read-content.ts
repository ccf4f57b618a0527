import type { z } from 'astro/zod';
import { codeSchema } from '../../schemas/code.ts';
import { headersSchema } from '../../schemas/header.ts';
import { languageSchema } from '../../schemas/language.ts';
import { statusClassSchema } from '../../schemas/status-class.ts';
import { checkEntries, type Entries } from './catalogue.ts';
import { readEntry, type Entry } from './entry.ts';
import { OUR_API_FILE, readOurApi } from './our-api.ts';
import type { Problem } from './problem.ts';

/** The text of one file below `content/`. */
export interface ContentFile {
  /** Path from the project's root: `content/codes/409.mdx`. */
  file: string;
  text: string;
}

/** All that was read, and all that is wrong with it. */
export interface ReadContent {
  entries: Entries;
  problems: Problem[];
}

/**
 * Reads and checks the files of `content/` as the build does, without Astro. Files whose names begin with an underscore are
 * templates and are left out.
 */
export function readContent(files: readonly ContentFile[]): ReadContent {
  const problems: Problem[] = [];
  const unreadable: string[] = [];
  const read = <Schema extends z.ZodType>(folder: string, schema: Schema): Entry<z.output<Schema>>[] =>
    files
      .filter(({ file }) => file.startsWith(`content/${folder}/`) && !/\/_[^/]*$/.test(file))
      .flatMap(({ file, text }) => {
        const result = readEntry(file, text, schema);
        problems.push(...result.problems);
        if (result.entry) return [result.entry];
        unreadable.push(file);
        return [];
      });
  const ourApi = readOurApi(files.find(({ file }) => file === OUR_API_FILE)?.text);
  problems.push(...ourApi.problems);
  const entries: Entries = {
    codes: read('codes', codeSchema),
    classes: read('classes', statusClassSchema),
    headers: readHeaders(files, problems),
    languages: read('languages', languageSchema),
    ourApi: ourApi.ourApi,
    unreadable,
  };
  return { entries, problems: [...problems, ...checkEntries(entries)] };
}

/** The fields of `content/headers.yaml`, one entry each. */
function readHeaders(files: readonly ContentFile[], problems: Problem[]): Entries['headers'] {
  const found = files.find(({ file }) => file === 'content/headers.yaml');
  if (!found) return [];
  const { entry, problems: own } = readEntry(found.file, found.text, headersSchema);
  problems.push(...own);
  return Object.entries(entry?.facts ?? {}).map(([id, facts]) => ({ file: found.file, id, facts, body: '', bodyOffset: 0 }));
}
