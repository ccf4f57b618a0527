import type { CodeFacts } from '../schemas/code.ts';
import type { StatusClass } from '../schemas/fields.ts';
import { isUnofficial } from './code-name.ts';
import { classOf } from './status-class.ts';
import { specLabel } from './spec.ts';
import { actorWord, retryAnswer } from './at-a-glance.ts';

/** The columns of every list of codes; the first has the code itself. */
export const CODE_COLUMNS = ['Code', 'What it says', 'Who acts', 'Retry as is?', 'Defined in'];

/** The cells behind the code, one for each further column. */
export function toCodeCells(facts: CodeFacts): string[] {
  return [facts.summary, actorWord(facts), retryAnswer(facts), definedIn(facts)];
}

/** The section that defines a code, or who uses a number that none does. */
function definedIn({ specs: [spec], vendors: [vendor, ...others] }: CodeFacts): string {
  if (spec) return specLabel(spec);
  if (!vendor) return '';
  return others.some(({ name }) => name !== vendor.name) ? `${vendor.name}, …` : vendor.name;
}

/** Some codes of one list, under one heading. */
export interface CodeGroup {
  /** Its anchor. */
  id: string;
  statusClass: StatusClass;
  isUnofficial: boolean;
  codes: CodeFacts[];
}

/** Codes by class: of each the registered ones first, then the numbers that no registry lists. */
export function groupCodes(codes: readonly CodeFacts[]): CodeGroup[] {
  const groups = Map.groupBy(codes, (facts) => `${classOf(facts.code)}${isUnofficial(facts) ? '-unofficial' : ''}`);
  return [...groups]
    .map(([id, found]) => ({ id, statusClass: classOf(found[0]!.code), isUnofficial: isUnofficial(found[0]!), codes: found }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
