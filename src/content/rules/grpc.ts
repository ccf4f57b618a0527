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
    const pageOf = new Map<string, string>();
    const twice = codes.flatMap(({ file, facts }) =>
      facts.grpc.flatMap((name, index): Problem[] => {
        const other = pageOf.get(name);
        pageOf.set(name, other ?? file);
        return other === undefined || other === file
          ? []
          : [
              {
                file,
                field: `grpc.${index}`,
                problem: `${other} answers ${name} already`,
                remedy: 'Leave it to the one that the mapping has.',
              },
            ];
      }),
    );
    const gap = numbers.findIndex((number, index) => number !== index);
    const twin = Object.entries(grpc.numbers).find(([name, number]) =>
      Object.entries(grpc.numbers).some(([before, other]) => other === number && before < name),
    )?.[0];
    return [
      ...twice,
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
              field: twin === undefined ? 'numbers' : `numbers.${twin}`,
              problem: `the number ${gap} is missing${twin === undefined ? '' : ', and another stands twice'}`,
              remedy: 'Give each code its number.',
            },
          ]),
      ...Object.keys(grpc.clientReads)
        .filter((code) => unreadable.length === 0 && codes.length > 0 && !pages.has(code))
        .map((code) => ({ file: FILE, field: `clientReads.${code}`, problem: `code ${code} has no page`, remedy: 'Correct the number.' })),
    ];
  },
};
