import type { Rule } from './rule.ts';

/** A file's name is the code or the class in it. */
export const fileNames: Rule = {
  check: ({ codes, classes }) => [
    ...codes
      .filter(({ id, facts }) => id !== String(facts.code))
      .map(({ file, id, facts }) => ({
        file,
        field: 'code',
        problem: `the file is called "${id}", but the code is ${facts.code}`,
        remedy: `Rename the file to ${facts.code}.mdx, or correct the code.`,
      })),
    ...classes
      .filter(({ id, facts }) => id !== facts.class)
      .map(({ file, id, facts }) => ({
        file,
        field: 'class',
        problem: `the file is called "${id}", but the class is ${facts.class}`,
        remedy: `Rename the file to ${facts.class}.mdx, or correct the class.`,
      })),
  ],
};
