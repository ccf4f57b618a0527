import type { CodeFacts } from '../schemas/code.ts';
import { specLabel } from './spec.ts';
import { actorAnswer, retryAnswer } from './at-a-glance.ts';

/** The columns of every list of codes; the first has the code itself. */
export const CODE_COLUMNS = ['Code', 'What it says', 'Who acts', 'Retry as is?', 'Defined in'];

/** The cells behind the code, one for each further column. */
export function toCodeCells(facts: CodeFacts): string[] {
  return [facts.summary, actorAnswer(facts), retryAnswer(facts), facts.specs.map(specLabel).join(', ')];
}
