import type { z } from 'astro/zod';
import { codeSchema } from '../schemas/code.ts';
import { comparisonSchema } from '../schemas/comparison.ts';
import { decisionsSchema } from '../schemas/decisions.ts';
import { grpcSchema } from '../schemas/grpc.ts';
import { guideSchema } from '../schemas/guide.ts';
import { headersSchema } from '../schemas/header.ts';
import { languageSchema } from '../schemas/language.ts';
import { outsidesSchema } from '../schemas/outside.ts';
import { statusClassSchema } from '../schemas/status-class.ts';
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
  const single = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined => {
    const found = files.find((one) => one.file === file);
    if (!found) return undefined;
    const result = readEntry(file, found.text, schema);
    problems.push(...result.problems);
    return result.entry?.facts;
  };
  const ourApi = readOurApi(files.find(({ file }) => file === OUR_API_FILE)?.text);
  problems.push(...ourApi.problems);
  const entries: Entries = {
    codes: read('codes', codeSchema),
    classes: read('classes', statusClassSchema),
    guides: read('guides', guideSchema),
    comparisons: read('comparisons', comparisonSchema),
    outside: toEntries('content/outside.yaml', single('content/outside.yaml', outsidesSchema)),
    decisions: single('content/decisions.yaml', decisionsSchema),
    grpc: single('content/grpc.yaml', grpcSchema),
    headers: toEntries('content/headers.yaml', single('content/headers.yaml', headersSchema)),
    languages: read('languages', languageSchema),
    ourApi: ourApi.ourApi,
    unreadable,
  };
  return { entries, problems: [...problems, ...checkEntries(entries)] };
}

/** The facts of a file that holds many, as one entry each. */
function toEntries<Facts>(file: string, facts: Record<string, Facts> | undefined): Entry<Facts>[] {
  return Object.entries(facts ?? {}).map(([id, one]) => ({ file, id, facts: one, body: '', bodyOffset: 0 }));
}
