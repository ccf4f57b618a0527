import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const FILE = 'content/grpc.yaml';

/** A gRPC code that is named has a number, the numbers have no gap, and the HTTP codes of the mapping have pages. */
export const grpcCodesExist: Rule = {
  check: ({ codes, grpc, unreadable }) => {
    if (!grpc) return [];
    const used = [
      ...codes.flatMap(({ file, facts }) => facts.grpc.map((name, index) => ({ file, field: `grpc.${index}`, name }))),
      ...Object.entries(grpc.clientReads).map(([code, name]) => ({ file: FILE, field: `clientReads.${code}`, name })),
      { file: FILE, field: 'otherwise', name: grpc.otherwise },
    ];
    const pages = new Set(codes.map(({ id }) => id));
    const numbers = Object.values(grpc.numbers).toSorted((a, b) => a - b);
    const gap = numbers.findIndex((number, index) => number !== index);
    return [
      ...used
        .filter(({ name }) => !Object.hasOwn(grpc.numbers, name))
        .map(({ name, ...at }): Problem => ({
          ...at,
          problem: `there is no gRPC code ${name}`,
          remedy: `Correct its spelling; ${FILE} has all under numbers.`,
        })),
      ...(gap < 0
        ? []
        : [
            {
              file: FILE,
              field: 'numbers',
              problem: `the number ${gap} is missing or another stands twice`,
              remedy: 'Give each code its number.',
            },
          ]),
      ...Object.keys(grpc.clientReads)
        .filter((code) => unreadable.length === 0 && codes.length > 0 && !pages.has(code))
        .map((code) => ({ file: FILE, field: `clientReads.${code}`, problem: `code ${code} has no page`, remedy: 'Correct the number.' })),
    ];
  },
};
