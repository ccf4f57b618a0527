/** Something in the content that is not so. Shown to the author, one line a problem. */
export interface Problem {
  /** Path from the project's root: `content/codes/409.mdx`. */
  file: string;
  /** Line in the file, from 1, where it is known. */
  line?: number | undefined;
  /** Line within the text of the field, from 1, of a problem whose line its reader has to look up. */
  lineInField?: number | undefined;
  /** The field of the front matter (`related.2`), or the part of the prose (`Example`). */
  field: string;
  /** What is wrong, without a full stop: `code 499 has no page`. */
  problem: string;
  /** What to do about it, as a sentence. */
  remedy: string;
}

/** One line that names place, problem and remedy. */
export function formatProblem({ file, line, field, problem, remedy }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`} ${field}: ${problem}. ${remedy}`;
}

/** Thrown when content is broken. Its message lists every problem of the build, not the first alone. */
export class CatalogueError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    const { file, line } = worst(problems);
    super(
      `${file}${line === undefined ? '' : `:${line}`}: the content has ${count}.\n${problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`,
    );
    this.name = 'CatalogueError';
    // The place in our code says nothing to an author.
    this.stack = this.message;
    this.problems = problems;
  }
}

/** The first file that is missing or in a wrong place, since others may speak of it; else that which has most problems. */
function worst(problems: readonly Problem[]): Problem {
  const ofFiles = Map.groupBy(problems, ({ file }) => file);
  const most = [...ofFiles.values()].reduce((most, ofFile) => (ofFile.length > most.length ? ofFile : most))[0]!;
  return problems.find(({ field }) => field === 'file') ?? most;
}
