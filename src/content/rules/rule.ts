import type { Entries } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** Something that must hold across the content on the day of the build. The doc comment of each rule states it. */
export interface Rule {
  check: (entries: Entries, today: string) => Problem[];
}
