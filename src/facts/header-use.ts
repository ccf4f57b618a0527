import type { CodeFacts } from '../schemas/code.ts';

/** The columns that tell how a code uses a header field, behind the one that names the code or the field. */
export const HEADER_USE_COLUMNS = ['In the', 'Level', 'What for'];

/** The cells of one use, one for each column. What stands between backticks is code. */
export function toHeaderUseCells({ role, next, level, why }: CodeFacts['headers'][number]): string[] {
  return [next ? `next ${role}` : role, level, why];
}
