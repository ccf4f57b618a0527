import type { Entries } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** Something that must hold across the content. The doc comment of each rule states it. */
export interface Rule {
  check: (entries: Entries) => Problem[];
}

/** A problem at a line of an entry's prose. */
export function atLine({ file, bodyOffset }: Entry<unknown>, line: number): Pick<Problem, 'file' | 'line'> {
  return { file, line: bodyOffset + line };
}
