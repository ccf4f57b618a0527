import type { Catalogue } from '../content/catalogue.ts';
import type { ClassEntry, CodeEntry } from '../content/entries.ts';
import type { Section } from './section.ts';
import { groupRequirements, type RequirementGroup } from '../facts/requirements.ts';
import { ourCodes } from './our-api-page.ts';
import { classOf } from '../facts/status-class.ts';

/** A class with the codes that have a page. */
export interface ClassPage {
  entry: ClassEntry;
  codes: CodeEntry[];
  requirementGroups: RequirementGroup[];
  /** The codes that the team's API sends. */
  ours: ReadonlySet<number>;
}

/** The list of the codes of a class, before its prose. */
export const codesSection: Section = { id: 'codes', title: 'The codes' };

/** Stands before what a client does with a code of the class that it does not know. */
export const UNKNOWN_LEAD = 'A code you do not know?';

/** The five classes, each with its codes. */
export function toClassPages({ classes, codes, ourApi }: Catalogue): ClassPage[] {
  return classes.map((entry) => ({
    entry,
    codes: codes.filter(({ facts }) => classOf(facts.code) === entry.facts.class),
    ours: ourCodes({ ourApi }),
    requirementGroups: groupRequirements(entry.facts.requirements),
  }));
}
