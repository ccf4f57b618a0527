/** Something in the content that is not so. Shown to the author, one line a problem. */
export interface Problem {
  /** Path from the project's root: `content/codes/409.mdx`. */
  file: string;
  /** Line in the file, from 1, where it is known. */
  line?: number | undefined;
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
    const files = Map.groupBy(problems, ({ file }) => file);
    const [worst] = [...files].reduce((most, next) => (next[1].length > most[1].length ? next : most));
    super(
      `The content has ${count}${files.size === 1 ? '' : ', the most'} in ${worst}.\n${problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`,
    );
    this.name = 'CatalogueError';
    // The place in our code says nothing to an author.
    this.stack = this.message;
    this.problems = problems;
  }
}
