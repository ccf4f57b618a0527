import type { Problem } from '../problem.ts';
import { sectionHeadings } from '../tree.ts';
import type { Rule } from './rule.ts';

/** Questions of fewer words may well recur. */
const LONG = 4;
/** The headings that every comparison has, in this order; others may follow. */
const HEADINGS = ['When to send each', 'What the specification says', 'What people do'];

/** A comparison sets two codes with pages side by side, the smaller number first, in a file of that name. */
export const comparisonsAreOfTwoCodes: Rule = {
  check: ({ comparisons, codes, unreadable }) => {
    const known = new Set([...codes.map(({ id }) => id), ...unreadable.map((file) => file.replace(/^.*\/|\.\w+$/g, ''))]);
    return comparisons.flatMap(({ file, id, facts: { codes: pair } }): Problem[] => {
      const [first, second] = pair;
      const name = `${first}-vs-${second}`;
      return [
        ...(first < second
          ? []
          : [
              {
                file,
                field: 'codes',
                problem: `${first} does not stand before ${second} by number`,
                remedy: 'Put the smaller number first.',
              },
            ]),
        ...(id === name
          ? []
          : [
              {
                file,
                field: 'codes',
                problem: `the file is called "${id}", but it compares ${first} and ${second}`,
                remedy: `Rename it to ${name}.mdx, or correct the codes.`,
              },
            ]),
        ...pair
          .filter((code) => !known.has(String(code)))
          .map((code) => ({ file, field: 'codes', problem: `code ${code} has no page`, remedy: 'Correct the number.' })),
      ];
    });
  },
};

/** A verdict begins with the code that it is for, so that the two cannot change places. */
export const verdictsNameTheirCode: Rule = {
  check: ({ comparisons }) =>
    comparisons.flatMap(({ file, facts: { codes, first, second } }) =>
      (
        [
          ['first', first],
          ['second', second],
        ] as const
      ).flatMap(([field, verdict], index): Problem[] => {
        const code = String(codes[index]);
        return new RegExp(`^${code}\\b`).test(verdict) && !verdict.endsWith('?')
          ? []
          : [
              {
                file,
                field,
                problem: `the verdict is no sentence that begins with ${code}`,
                remedy: `Say when ${code} is the one: "${code} if …".`,
              },
            ];
      }),
    ),
};

/** Two verdicts tell two codes apart. */
export const verdictsDiffer: Rule = {
  check: ({ comparisons }) =>
    comparisons
      .filter(({ facts: { first, second } }) => first.slice(3) === second.slice(3))
      .map(({ file }) => ({
        file,
        field: 'second',
        problem: 'it says of one code what first says of the other',
        remedy: 'Say what tells them apart.',
      })),
};

/** Two pairs of codes are told apart by two questions. */
export const questionsDecide: Rule = {
  check: ({ comparisons }) =>
    comparisons.flatMap(({ file, facts: { question } }, index): Problem[] => {
      const other = comparisons.find((one) => one.facts.question === question && question.split(' ').length > LONG)!;
      return other === undefined || comparisons.indexOf(other) === index
        ? []
        : [{ file, field: 'question', problem: `${other.file} asks the same`, remedy: 'Ask what decides between these two.' }];
    }),
};

/** A comparison answers in the same order as all others. */
export const comparisonsHaveHeadings: Rule = {
  check: ({ comparisons }) =>
    comparisons.flatMap(({ file, prose }) => {
      const found = sectionHeadings(prose).map(({ text }) => text);
      return HEADINGS.filter((name) => !found.includes(name)).map((name) => ({
        file,
        field: `## ${name}`,
        problem: 'the heading is missing',
        remedy: `Add a section "## ${name}".`,
      }));
    }),
};
