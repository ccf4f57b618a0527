import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A class is defined by its own section of RFC 9110: 15.2 has 1xx, and so on. */
export const classesHaveTheirSection: Rule = {
  check: ({ classes }) =>
    classes.flatMap(({ file, facts }): Problem[] => {
      const section = `15.${Number(facts.class[0]) + 1}`;
      return facts.spec.document === 'RFC 9110' && facts.spec.section === section
        ? []
        : [{ file, field: 'spec', problem: `the section does not define ${facts.class}`, remedy: `Write RFC 9110 ${section}.` }];
    }),
};

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
