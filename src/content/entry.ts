import { z } from 'astro/zod';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { findJsonFault } from '../http/json.ts';
import type { Problem } from './problem.ts';
import { faultsOf } from './text.ts';
import { readProse, type Prose } from './tree.ts';

/**
 * The line of a field in its file, by the path that problems name: `related.2`; of the nearest field on the path that is there. With a line of its
 * text, that line, where the text stands line by line in the file.
 */
export type LineOf = (field: string, lineInField?: number) => number | undefined;

/** What stands in one file. */
export interface ReadFile<Facts> {
  facts: Facts;
  /** Undefined for YAML files. */
  prose: Prose | undefined;
  lineOf: LineOf;
}

/** What YAML says of a quotation or a bracket that never ends. */
const OPEN = /^Missing closing|end with a [\]}]/;
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/** The file's name without folder and extension. */
export function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/**
 * Reads one file of `content/` against its schema.
 * @param file path from the project's root; `.mdx` has front matter and prose, `.yaml` and `.json` are all facts
 * @param written the file's text
 * @returns what it holds, or all that keeps it from being read
 */
export function readFile<Schema extends z.ZodType>(
  file: string,
  written: string,
  schema: Schema,
): { read: ReadFile<z.output<Schema>>; problems: [] } | { read?: never; problems: Problem[] } {
  const text = written.replaceAll('\r\n', '\n');
  if (file.endsWith('.json')) return readJson(file, text, schema);
  const isProse = file.endsWith('.mdx');
  const found = isProse ? FRONT_MATTER.exec(text) : undefined;
  if (isProse && found?.index !== 0) {
    if (text.startsWith('---\n'))
      return {
        problems: [
          {
            file,
            // Front matter has neither blank lines nor headings, as authors write it.
            line: text.split('\n').findIndex((line) => line === '' || line.startsWith('## ')) + 1,
            field: 'front matter',
            problem: 'it is not closed',
            remedy: 'Put a line of --- between the facts and the prose.',
          },
        ],
      };
    return {
      problems: [
        {
          file,
          line: 1,
          field: 'front matter',
          problem: 'the file does not begin with front matter between two lines of ---',
          remedy: 'Start from content/codes/_template.mdx.',
        },
      ],
    };
  }
  const firstLine = found ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(found ? found[1]! : text, { lineCounter: lines });
  /** Of the front matter's beginning, where nothing on the path is there. */
  const lineAt = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? 1 : lines.linePos(offset).line + firstLine;
  };
  const read = found ? readProse(text.slice(found[0].length), found[0].split('\n').length - 1) : undefined;
  const whole = found ? 'front matter' : 'YAML';
  const misread = misreadIn(document, found ? found[1]! : text);
  const isSound = document.errors.length + document.warnings.length + misread.length === 0;
  const facts = isSound && document.contents ? schema.safeParse(document.toJS()) : undefined;
  const problems: Problem[] = [
    ...(isSound && !document.contents
      ? [{ file, line: 1, field: whole, problem: 'it is empty', remedy: 'Restore it; content/README.md says what it holds.' }]
      : []),
    ...[...document.errors, ...document.warnings].map((error) => ({
      file,
      line: lines.linePos(OPEN.test(error.message) ? openedAt(document, error) : error.pos[0]).line + firstLine,
      field: whole,
      ...toYamlProblem(error),
    })),
    ...misread.map(({ offset, ...fault }) => ({ file, line: lines.linePos(offset).line + firstLine, field: whole, ...fault })),
    ...(facts?.error?.issues ?? [])
      .flatMap(toFieldProblems)
      .map(({ path, problem, remedy }) => ({ file, line: lineAt(path), field: path.map(String).join('.') || whole, problem, remedy })),
    ...repeatedIn(facts?.data).map(({ path, value }) => ({
      file,
      line: lineAt(path),
      field: path.join('.'),
      problem: `the list has ${typeof value === 'object' ? 'this' : JSON.stringify(value)} already`,
      remedy: 'Remove one of the two.',
    })),
    ...(read && 'problem' in read
      ? [{ file, field: 'prose', ...read.problem, remedy: 'Close what is open, and put a bare "<" or "{" into backticks.' }]
      : []),
  ];
  if (problems.length > 0 || !facts?.success) return { problems };
  return {
    read: {
      facts: facts.data,
      prose: read && 'prose' in read ? read.prose : undefined,
      lineOf: (field, lineInField) => {
        const path = field.split('.');
        const text: unknown = lineInField === undefined ? undefined : document.getIn(path, true);
        return isScalar(text) && text.type === 'BLOCK_LITERAL'
          ? lines.linePos(text.range![0]).line + firstLine + lineInField!
          : lineAt(path);
      },
    },
    problems: [],
  };
}

/** What a program has written: the rules' problems have no lines, since the program mends them. */
function readJson<Schema extends z.ZodType>(file: string, text: string, schema: Schema): ReturnType<typeof readFile<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column, problem } = findJsonFault(text)!;
    return {
      problems: [
        { file, line, field: 'JSON', problem: `column ${column} is not JSON: ${problem}`, remedy: 'Restore it, or have it written again.' },
      ],
    };
  }
  const { data, error } = schema.safeParse(value);
  if (error) {
    // JSON is YAML, whose parser knows the places, and takes ten times as long.
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    return {
      problems: error.issues.flatMap(toFieldProblems).map(({ path, problem, remedy }) => ({
        file,
        line: lines.linePos(offsetOf(document, path) ?? 0).line,
        field: path.map(String).join('.') || 'JSON',
        problem,
        remedy,
      })),
    };
  }
  return { read: { facts: data, prose: undefined, lineOf: () => undefined }, problems: [] };
}

function toYamlProblem({ code, message }: YAMLError): Pick<Problem, 'problem' | 'remedy'> {
  const said = message
    .split('\n')[0]!
    .replace(/ at line \d+.*$/, '')
    .replace(/[.:]$/, '');
  const remedies: Partial<Record<YAMLError['code'], string>> = {
    DUPLICATE_KEY: 'Remove one of the two lines.',
    MISSING_CHAR: said.startsWith('Implicit map keys')
      ? 'Put a colon and a value behind the name.'
      : 'Close the quotation mark or the bracket.',
    MULTIPLE_DOCS: 'Remove the line of --- or ... before it.',
    TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
    TAG_RESOLVE_FAILED: 'Put the text into quotes: a bare "!" begins a tag.',
  };
  return {
    problem: `this is not valid YAML: ${said}`,
    remedy: remedies[code] ?? 'Quote text that contains ": ", " #" or begins with a backtick, and check the indentation.',
  };
}

/** The paths of what stands twice in a list, at any depth: nothing in the content is said twice on purpose. */
function repeatedIn(value: unknown, path: readonly string[] = []): { path: string[]; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const seen = new Set<string>();
  return Object.entries(value).flatMap(([name, one]) => {
    const written = JSON.stringify(one);
    const isRepeated = Array.isArray(value) && seen.has(written);
    seen.add(written);
    return isRepeated ? [{ path: [...path, name], value: one as unknown }] : repeatedIn(one, [...path, name]);
  });
}

/** Where a quotation or a bracket that never ends begins: what stands behind it was taken for its content. */
function openedAt(document: Document, { pos }: YAMLError): number {
  let opened = pos[0];
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow && range && range[0] < pos[0] && range[2] >= pos[0]) opened = range[0];
    },
    Scalar: (_, { type, range }) => {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range[1] >= pos[0] - 1) opened = Math.min(opened, range[0]);
    },
  });
  return opened;
}

/** A number as people write it. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** What YAML takes and an author did not mean, or nobody can read: nothing in the content needs any of it. */
function misreadIn(document: Document, text: string): { offset: number; problem: string; remedy: string }[] {
  const found: { offset: number; problem: string; remedy: string }[] = [];
  const add = (offset: number, problem: string, remedy: string) => found.push({ offset, problem, remedy });
  visit(document, {
    Node: (_, node) => {
      // A circle of aliases has no end.
      if (isAlias(node) || node.anchor)
        add(
          node.anchor ? text.lastIndexOf(`&${node.anchor}`, node.range![0]) : node.range![0],
          'an anchor (&) or an alias (*) stands here',
          'Write the value itself, in quotes if it begins with such a sign.',
        );
    },
  });
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Map<string, string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (name === '__proto__') add(key.range![0], 'there is no field "__proto__"', 'Remove it.');
        // YAML itself tells two keys of one type.
        if ((seen.get(name) ?? typeof key.value) !== typeof key.value)
          add(key.range![0], `${name} stands here twice, once in quotes`, 'Remove one of the two.');
        seen.set(name, typeof key.value);
      }
    },
    Scalar: (_, { value, source, type, range }) => {
      if (typeof value === 'number' && !PLAIN_NUMBER.test(source!))
        add(
          range![0],
          `${source} is no plain number`,
          `Write it in digits${Number.isSafeInteger(value) ? `: ${value}` : ''}; or as a text, in quotes.`,
        );
      // What an escape stands for is not in the file's text.
      if (type === 'QUOTE_DOUBLE')
        for (const { problem, remedy } of faultsOf(String(value))) add(range![0], `the text's ${problem}`, remedy);
      if (type === 'QUOTE_DOUBLE' && !String(value).isWellFormed())
        add(range![0], 'half a character is escaped here', 'Write the character itself.');
    },
  });
  return found;
}

/** Where the nearest node on the path stands in the YAML: of a key its key, so that a missing field points at its parent. */
function offsetOf({ contents }: Document, path: readonly PropertyKey[]): number | undefined {
  let nearest: number | undefined;
  let node: unknown = contents;
  for (const name of path.map(String)) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name) : undefined;
    const next = isSeq(node) ? node.items[Number(name)] : pair?.key;
    if (!isNode(next)) break;
    nearest = next.range?.[0];
    node = pair ? pair.value : next;
  }
  return nearest;
}

interface FieldProblem {
  path: readonly PropertyKey[];
  problem: string;
  remedy: string;
}

/** Turns what zod found into words for an author. */
function toFieldProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: `there is no field "${key}"`,
        remedy: 'Check its spelling against the field table in content/README.md, or remove it.',
      }));
    case 'invalid_type':
      return /received undefined/.test(issue.message)
        ? [{ path, problem: 'the field is missing', remedy: 'Add it; the field table in content/README.md says what it holds.' }]
        : [{ path, problem: plain(issue.message), remedy: `Write ${article(issue.expected)}.` }];
    case 'invalid_value':
      return [{ path, problem: 'this value is not allowed', remedy: `Write one of: ${issue.values.map(String).join(', ')}.` }];
    default:
      return [{ path, problem: plain(issue.message), remedy: 'Correct it; the field table in content/README.md shows an example.' }];
  }
}

function plain(message: string): string {
  return message.replace(/^Invalid input: /, '').replace(/\.$/, '');
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list: [a, b]',
    object: 'fields of its own',
    record: 'fields of its own',
    number: 'a number, without quotes',
    int: 'a whole number',
  };
  return names[type] ?? `a ${type}`;
}
