import type { z } from 'astro/zod';
import { codeSchema } from '../schemas/code.ts';
import { comparisonSchema } from '../schemas/comparison.ts';
import { correctionsSchema } from '../schemas/corrections.ts';
import { decisionsSchema } from '../schemas/decisions.ts';
import { grpcSchema } from '../schemas/grpc.ts';
import { guideSchema } from '../schemas/guide.ts';
import { headersSchema } from '../schemas/header.ts';
import { languageSchema } from '../schemas/language.ts';
import { listsSchema } from '../schemas/lists.ts';
import { methodsSchema } from '../schemas/methods.ts';
import { mostMetSchema } from '../schemas/most-met.ts';
import { ourApiSchema } from '../schemas/our-api.ts';
import { outsidesSchema } from '../schemas/outside.ts';
import { specsSchema } from '../schemas/specs.ts';
import { statusClassSchema } from '../schemas/status-class.ts';
import { idOf, readFile, type LineOf } from './entry.ts';
import type { Entries, Entry, ProseEntry } from './entries.ts';
import { CORRECTIONS_FILE, DECISIONS_FILE, MOST_MET_FILE, OUR_API_FILE, SPECS_FILE } from './files.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import type { Prose } from './tree.ts';

/** The text of one file below `content/`. */
export interface ContentFile {
  /** Path from the project's root: `content/codes/409.mdx`. */
  file: string;
  text: string;
}

/** All that was read, and all that is wrong with it. */
export interface ReadContent {
  entries: Entries;
  /** In the order of the files. */
  problems: Problem[];
}

/** What is below `content/` for authors, and no content. */
const FOR_AUTHORS = /^content\/README\.md$|\/_[^/]*$/;

/**
 * Reads and checks the files of `content/`: the only reader, for the build, the dev server and the tests. Files whose names begin with an
 * underscore are templates and are left out; any other file that is not read is a problem.
 * @param files every file below `content/`
 */
export function readContent(files: readonly ContentFile[]): ReadContent {
  const problems: Problem[] = [];
  const unreadable: string[] = [];
  const lineOf = new Map<string, LineOf>();
  const unread = new Map(files.filter(({ file }) => !FOR_AUTHORS.test(file)).map(({ file, text }) => [file, text]));

  const readOne = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const text = unread.get(file);
    if (text === undefined) return undefined;
    unread.delete(file);
    const result = readFile(file, text, schema);
    problems.push(...result.problems);
    if (!result.read) {
      unreadable.push(file);
      return undefined;
    }
    lineOf.set(file, result.read.lineOf);
    return result.read;
  };
  const folder = <Schema extends z.ZodType>(name: string, extension: 'mdx' | 'yaml', schema: Schema) =>
    [...unread.keys()]
      .filter((file) => new RegExp(`^content/${name}/[^/]+\\.${extension}$`).test(file))
      .flatMap((file) => {
        const read = readOne(file, schema);
        return read ? [{ file, id: idOf(file), facts: read.facts, prose: read.prose }] : [];
      });
  const prose = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    folder(name, 'mdx', schema).map((entry): ProseEntry<z.output<Schema>> => ({ ...entry, prose: entry.prose as Prose }));
  /** A file that has to be there. */
  const single = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined => {
    if (!unread.has(file))
      problems.push({ file, field: 'file', problem: 'the file is missing', remedy: 'Restore it; content/README.md says what it holds.' });
    return readOne(file, schema)?.facts;
  };
  /** A file that holds many, as one entry each. */
  const many = <Facts>(file: string, schema: z.ZodType<Record<string, Facts>>): Entry<Facts>[] =>
    Object.entries(single(file, schema) ?? {}).map(([id, facts]) => ({ file, id, facts }));
  /** The team's file, which may be missing, empty or nothing but comments. */
  const ourApi = () => {
    const hasRules = unread
      .get(OUR_API_FILE)
      ?.split('\n')
      .some((line) => !/^\s*(#.*)?$/.test(line));
    if (hasRules) return readOne(OUR_API_FILE, ourApiSchema)?.facts;
    unread.delete(OUR_API_FILE);
    return undefined;
  };

  const entries: Entries = {
    codes: prose('codes', codeSchema),
    classes: prose('classes', statusClassSchema),
    guides: prose('guides', guideSchema),
    comparisons: prose('comparisons', comparisonSchema),
    languages: folder('languages', 'yaml', languageSchema).map(({ file, id, facts }) => ({ file, id, facts })),
    outside: many('content/outside.yaml', outsidesSchema),
    headers: many('content/headers.yaml', headersSchema),
    specs: single(SPECS_FILE, specsSchema),
    decisions: single(DECISIONS_FILE, decisionsSchema),
    grpc: single('content/grpc.yaml', grpcSchema),
    methods: single('content/methods.yaml', methodsSchema),
    mostMet: single(MOST_MET_FILE, mostMetSchema),
    corrections: single(CORRECTIONS_FILE, correctionsSchema),
    lists: single('content/lists.yaml', listsSchema),
    ourApi: ourApi(),
    unreadable,
  };
  for (const file of unread.keys()) {
    problems.push({
      file,
      field: 'file',
      problem: 'nobody reads this file',
      remedy: 'Give it a name and a place from the table in content/README.md, or let its name begin with an underscore.',
    });
  }
  const ofRules = checkEntries(entries).map((problem) => ({ ...problem, line: problem.line ?? lineOf.get(problem.file)?.(problem.field) }));
  return { entries, problems: inOrder([...problems, ...ofRules]) };
}

/** All that is wrong between the entries. */
export function checkEntries(entries: Entries): Problem[] {
  return inOrder(rules.flatMap((rule) => rule.check(entries)));
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }) || (a.line ?? 0) - (b.line ?? 0));
}
