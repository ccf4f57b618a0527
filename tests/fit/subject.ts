import { sureness, type Signs } from '../../src/outputs/search/subject.ts';
import { regress } from './regress.ts';

/** So many questions in a thousand that are about the subject may be taken for others. */
const LOST = 10;

/** What every question has. Where the border is, is found for itself, so its weight is not kept. */
const ALWAYS = 'always';

/**
 * Finds what each sign counts for, by logistic regression, and from where on a question is about the subject.
 * @param real the signs of questions that nothing was learned from; undefined where a name or a mark tells the subject
 * @param others those of questions about anything else
 */
export function fitSubject(real: readonly (Signs | undefined)[], others: readonly (Signs | undefined)[]) {
  const lessonsOf = (all: readonly (Signs | undefined)[], isReal: boolean) => {
    const known = all.filter((signs) => signs !== undefined);
    // Both count alike, however many there are. The page without evidence stands for “about something else”.
    return known.map((signs) => ({ pages: [{ ...signs, [ALWAYS]: 1 }, {}], isRight: [isReal, !isReal], weight: 1 / known.length }));
  };
  const found = regress([...lessonsOf(real, true), ...lessonsOf(others, false)]);
  const weights = Object.fromEntries(Object.entries(found).filter(([name]) => name !== ALWAYS));
  const sure = real.map((signs) => (signs ? sureness(signs, weights) : Infinity)).sort((a, b) => a - b);
  return { least: Number(sure[Math.floor((real.length * LOST) / 1000)]!.toFixed(3)), weights };
}
