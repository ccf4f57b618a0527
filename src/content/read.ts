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
import { measuredSchema } from '../schemas/measured.ts';
import { methodsSchema } from '../schemas/methods.ts';
import { mostMetSchema } from '../schemas/most-met.ts';
import { mostMetProductsSchema } from '../schemas/most-met-products.ts';
import { ourApiSchema } from '../schemas/our-api.ts';
import { outsidesSchema } from '../schemas/outside.ts';
import { probesSchema } from '../schemas/probe.ts';
import { productSchema } from '../schemas/product.ts';
import { protocolSchema } from '../schemas/protocol.ts';
import { registrySchema } from '../schemas/registry.ts';
import { specsSchema } from '../schemas/specs.ts';
import { statusClassSchema } from '../schemas/status-class.ts';
import { idOf, readFile, type LineOf } from './entry.ts';
import { proseEntries, type Entries, type Entry, type ProseEntry, type ProseKind } from './entries.ts';
import {
  CORRECTIONS_FILE,
  DECISIONS_FILE,
  LISTS_FILE,
  MOST_MET_FILE,
  MOST_MET_PRODUCTS_FILE,
  OUR_API_FILE,
  OUTSIDE_FILE,
  PROBES_FILE,
  SPECS_FILE,
} from './files.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { faultsOf, type Fault } from './text.ts';
import type { Prose } from './tree.ts';
import { productsByFrequency } from './products-by-frequency.ts';
import { vendorUses } from './vendor-uses.ts';

/** One file below `content/`: its path from the project's root, `content/codes/409.mdx`, and its text, or why it has none. */
export type ContentFile = { file: string } & ({ text: string } | { fault: Fault });

/** All that was read, and all that is wrong with it. */
export interface ReadContent {
  entries: Entries;
  /** In the order of the files. */
  problems: Problem[];
}

/** What was found in each file, by its path. */
export type Reads = Map<string, { text: string; found: ReturnType<typeof readFile> }>;

/** What is below `content/` and no content: words for authors, templates, and what editors and systems leave. */
const NO_CONTENT = /^content\/README\.md$|\/[._][^/]*$|~$|\/#[^/]*#$|\/(?:Thumbs\.db|desktop\.ini)$/;
/** An address is made of the name: no longer than people read out, and none that Windows keeps for its devices. */
const SLUG = /^(?!(?:index|con|prn|aux|nul|com\d|lpt\d)$)(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Folders whose entries are called as their authors like. */
const HAS_SLUGS: ReadonlySet<string> = new Set<ProseKind>(['guides', 'products', 'protocols']);
const CLASSES = ['1xx', '2xx', '3xx', '4xx', '5xx'];

/**
 * Reads and checks the files of `content/`: the only reader, for the build, the dev server and the tests. Files whose names begin with an
 * underscore are templates and are left out; any other file that is not read is a problem.
 * @param files every file below `content/`
 * @param today the day of the build, `2026-11-20`
 * @param reads whoever reads the same content again hands on the same: what has not changed is not parsed again
 */
export function readContent(files: readonly ContentFile[], today: string, reads: Reads = new Map()): ReadContent {
  const problems: Problem[] = [];
  const unreadable: string[] = [];
  const lineOf = new Map<string, LineOf>();
  const unread = new Map(files.filter(({ file }) => !NO_CONTENT.test(file)).map((one) => [one.file, one]));

  const readOne = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const found = unread.get(file);
    if (found === undefined) return undefined;
    unread.delete(file);
    // YAML may begin with a byte order mark (YAML 1.2.2 section 5.2); MDX may not.
    const text = 'fault' in found ? '' : found.text.replace(file.endsWith('.yaml') ? /^\uFEFF/ : '', '');
    const known = 'fault' in found ? undefined : reads.get(file);
    const result = known?.text === text ? (known.found as Found<Schema>) : parse(found, text, schema);
    if (!('fault' in found)) reads.set(file, { text, found: result });
    problems.push(...result.problems);
    if (!('read' in result) || !result.read) {
      unreadable.push(file);
      return undefined;
    }
    lineOf.set(file, result.read.lineOf);
    return result.read;
  };
  const folder = <Schema extends z.ZodType>(name: string, extension: 'mdx' | 'yaml' | 'json', schema: Schema, hasSlug: boolean) =>
    [...unread.keys()]
      .filter((file) => new RegExp(`^content/${name}/[^/]+\\.${extension}$`).test(file))
      .flatMap((file) => {
        const read = readOne(file, schema);
        if (hasSlug && !SLUG.test(idOf(file)))
          problems.push({
            file,
            field: 'file name',
            problem: `no address can be made of "${idOf(file)}"`,
            remedy: `Rename it with at most 60 small letters a to z, digits and hyphens, such as rate-limiting.${extension}.`,
          });
        return read ? [{ file, id: idOf(file), facts: read.facts, prose: read.prose }] : [];
      });
  const prose = <Schema extends z.ZodType>(name: ProseKind, schema: Schema) =>
    folder(name, 'mdx', schema, HAS_SLUGS.has(name)).map((entry): ProseEntry<z.output<Schema>> => ({
      ...entry,
      prose: entry.prose as Prose,
    }));
  const expect = (file: string) => {
    if (unread.has(file)) return;
    problems.push({ file, field: 'file', problem: 'the file is missing', remedy: 'Restore it; content/README.md says what it holds.' });
    unreadable.push(file);
  };
  /** A file that has to be there. */
  const single = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined => {
    expect(file);
    return readOne(file, schema)?.facts;
  };
  /** A file that holds many, as one entry each. */
  const many = <Facts>(file: string, schema: z.ZodType<Record<string, Facts>>): Entry<Facts>[] =>
    Object.entries(single(file, schema) ?? {}).map(([id, facts]) => ({ file, id, facts }));
  /** The team's file, which may be missing, empty or nothing but comments. */
  const ourApi = () => {
    const found = unread.get(OUR_API_FILE);
    const hasRules = found && ('fault' in found || found.text.split('\n').some((line) => !/^\s*(#.*)?$/.test(line)));
    if (hasRules) return readOne(OUR_API_FILE, ourApiSchema)?.facts;
    unread.delete(OUR_API_FILE);
    return undefined;
  };

  const products = prose('products', productSchema);
  const mostMetProducts = single(MOST_MET_PRODUCTS_FILE, mostMetProductsSchema);
  const uses = vendorUses(productsByFrequency({ products, mostMetProducts }));
  for (const name of CLASSES) expect(`content/classes/${name}.mdx`);
  const entries: Entries = {
    codes: prose('codes', codeSchema).map(({ facts, ...entry }) => ({
      ...entry,
      facts: { ...facts, vendors: uses.get(String(facts.code)) ?? [] },
    })),
    classes: prose('classes', statusClassSchema),
    guides: prose('guides', guideSchema),
    comparisons: prose('comparisons', comparisonSchema),
    products,
    protocols: prose('protocols', protocolSchema),
    languages: folder('languages', 'yaml', languageSchema, true).map(({ file, id, facts }) => ({ file, id, facts })),
    measured: folder('measured', 'json', measuredSchema, true).map(({ file, id, facts }) => ({ file, id, facts })),
    probes: single(PROBES_FILE, probesSchema),
    outside: many(OUTSIDE_FILE, outsidesSchema).map(({ facts, ...entry }) => ({
      ...entry,
      facts: { ...facts, vendors: uses.get(entry.id) ?? [] },
    })),
    headers: many('content/headers.yaml', headersSchema),
    specs: single(SPECS_FILE, specsSchema),
    decisions: single(DECISIONS_FILE, decisionsSchema),
    grpc: single('content/grpc.yaml', grpcSchema),
    methods: single('content/methods.yaml', methodsSchema),
    mostMet: single(MOST_MET_FILE, mostMetSchema),
    mostMetProducts,
    corrections: single(CORRECTIONS_FILE, correctionsSchema),
    lists: single(LISTS_FILE, listsSchema),
    registry: single('content/registry.yaml', registrySchema),
    ourApi: ourApi(),
    unreadable,
  };
  for (const [file, found] of unread) {
    const fault = 'fault' in found ? found.fault : { field: 'file', problem: 'nobody reads this file', remedy: placeOf(file) };
    problems.push({ file, ...fault });
  }
  const ofRules = checkEntries(entries, today).map(({ lineInField, ...problem }) => ({
    ...problem,
    line: problem.line ?? lineOf.get(problem.file)?.(problem.field, lineInField),
  }));
  return { entries, problems: inOrder([...problems, ...ofRules]) };
}

type Found<Schema extends z.ZodType> = ReturnType<typeof readFile<Schema>>;

/** What stands in a file, or why it cannot be read. */
function parse<Schema extends z.ZodType>(one: ContentFile, text: string, schema: Schema): Found<Schema> {
  const faults = 'fault' in one ? [one.fault] : faultsOf(text);
  return faults.length === 0 ? readFile(one.file, text, schema) : { problems: faults.map((fault) => ({ file: one.file, ...fault })) };
}

/** What its author meant a file to be that has no place. */
function placeOf(file: string): string {
  const name = file.replace(/\.mdx?$/i, '.mdx').replace(/\.ya?ml$/i, '.yaml');
  if (name !== file) return `Rename it to ${name.replace(/^.*\//, '')}.`;
  const [, folder, last] = /^content\/(codes|classes|guides|comparisons|products|protocols|languages)\/.*\/([^/]*)$/.exec(file) ?? [];
  if (folder) return `Move it to content/${folder}/${last}, or let its name begin with an underscore.`;
  return 'Give it a name and a place from the table in content/README.md, or let its name begin with an underscore.';
}

/**
 * All that is wrong between the entries.
 * @param today what the clock says
 */
export function checkEntries(entries: Entries, today: string): Problem[] {
  const day = dayOf(entries, today);
  return inOrder(rules.flatMap((rule) => rule.check(entries, day)));
}

/** The day of the build. Where most entries were read later, the clock is wrong and not the content: then it is the day on which the last was read. */
function dayOf(entries: Entries, today: string): string {
  const days = proseEntries(entries).map(({ facts }) => facts.reviewed);
  const ahead = days.filter((day) => day > today);
  return days.length > 1 && ahead.length > days.length / 2 ? ahead.toSorted().at(-1)! : today;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }) || (a.line ?? 0) - (b.line ?? 0));
}
