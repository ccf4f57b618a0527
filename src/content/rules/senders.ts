import type { Rule } from './rule.ts';

/** Nobody sends a number that is reserved without a meaning; somebody sends every other. */
export const sendersAreNamed: Rule = {
  check: ({ codes }) =>
    codes
      .filter(({ facts: { sentBy, standing } }) => sentBy.length === 0 && standing !== 'unused')
      .map(({ file }) => ({
        file,
        field: 'sentBy',
        problem: 'nobody is said to send the code',
        remedy: 'Name who generates the response.',
      })),
};
