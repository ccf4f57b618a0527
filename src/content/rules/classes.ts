import type { Rule } from './rule.ts';

/** A code that a client does not know is treated as the x00 of its class (RFC 9110 section 15). */
export const unknownCodesAreTheGeneral: Rule = {
  check: ({ classes }) =>
    classes
      .map(({ file, facts }) => ({ file, treatAs: facts.unknownCode.treatAs, general: Number(facts.class[0]) * 100 }))
      .filter(({ treatAs, general }) => treatAs !== general)
      .map(({ file, treatAs, general }) => ({
        file,
        field: 'unknownCode.treatAs',
        problem: `${treatAs} is not the general code of the class`,
        remedy: `Write ${general}.`,
      })),
};
