import { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** One file of `content/`: its facts, and its prose if it has any. */
export interface Entry<Facts> {
  /** Path from the project's root: `content/codes/409.mdx`. */
  file: string;
  /** The file's name without extension: `409`. */
  id: string;
  facts: Facts;
  /** The MDX behind the front matter; empty for YAML files. */
  body: string;
  /** How many lines of the file stand before the body, so that a line of the body can be named. */
  bodyOffset: number;
}

/** An entry, or all that keeps the file from being one. */
export type ReadEntry<Facts> = { entry: Entry<Facts>; problems: [] } | { entry?: never; problems: Problem[] };

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The file's name without folder and extension. */
export function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** How many lines stand before the body of an MDX file. */
export function linesBeforeBody(text: string): number {
  const found = FRONT_MATTER.exec(text);
  return found?.index === 0 ? found[0].split('\n').length - 1 : 0;
}

/**
 * Reads one file of `content/` against the schema of its collection.
 * @param file path from the project's root; `.mdx` has front matter and prose, `.yaml` is all facts
 * @param text the file's text
 */
export function readEntry<Schema extends z.ZodType>(file: string, text: string, schema: Schema): ReadEntry<z.output<Schema>> {
  const isProse = file.endsWith('.mdx');
  const found = isProse ? FRONT_MATTER.exec(text) : undefined;
  if (isProse && found?.index !== 0) {
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
  const lines = new LineCounter();
  const document = parseDocument(found ? found[1]! : text, { lineCounter: lines });
  const firstLine = found ? 1 : 0;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: error.linePos![0].line + firstLine,
        field: found ? 'front matter' : 'YAML',
        problem: `this is not valid YAML: ${error.message
          .split('\n')[0]!
          .replace(/ at line \d+.*$/, '')
          .replace(/[.:]$/, '')}`,
        remedy: 'Quote text that contains ": ", " #" or begins with a backtick, and check the indentation.',
      })),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    const lineOf = (path: readonly PropertyKey[]) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lines.linePos(offset).line + firstLine;
    };
    return {
      problems: parsed.error.issues.flatMap((issue) =>
        toProblems(issue).map((problem) => ({
          file,
          line: lineOf(problem.path),
          field: fieldOf(problem.path),
          problem: problem.problem,
          remedy: problem.remedy,
        })),
      ),
    };
  }
  return {
    entry: {
      file,
      id: idOf(file),
      facts: parsed.data,
      body: isProse ? text.slice(found![0].length) : '',
      bodyOffset: linesBeforeBody(text),
    },
    problems: [],
  };
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'front matter' : path.map(String).join('.');
}

/** Where the nearest node on the path stands in the YAML: of a key its key, so that a missing field points at its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

interface FieldProblem {
  path: readonly PropertyKey[];
  problem: string;
  remedy: string;
}

/** Turns what zod found into words for an author. */
function toProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: `there is no field "${key}"`,
        remedy: 'Check its spelling against the field table in content/README.md, or remove it.',
      }));
    case 'invalid_type':
      return issue.input === undefined && /received undefined/.test(issue.message)
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
    number: 'a number, without quotes',
    int: 'a whole number',
  };
  return names[type] ?? `a ${type}`;
}
