import { proseEntries } from '../entries.ts';
import type { Rule } from './rule.ts';

/** Content runs no code: no expression, import or export in the prose. An expression stands only in an attribute of an element of ours. */
export const proseRunsNoCode: Rule = {
  check: (entries) =>
    proseEntries(entries).flatMap(({ file, prose }) =>
      prose.scripts.map(({ text, line }) => ({
        file,
        line,
        field: 'prose',
        problem: `MDX would run this: ${text.split('\n')[0]!}`,
        remedy: 'Remove it; put a brace that is meant as text into backticks.',
      })),
    ),
};
