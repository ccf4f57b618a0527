import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A protocol says of one situation one thing, and explains each of its errors once. */
export const situationsAreTheirOwn: Rule = {
  check: ({ protocols }) =>
    protocols.flatMap(({ file, facts }) => [
      ...facts.parts.flatMap(({ rules }, part) =>
        told(
          rules.map(({ at, methods, situation }) => [at, ...methods, situation].join('\n')),
          (index) => ({ file, field: `parts.${part}.rules.${index}.situation`, problem: 'the part has this situation already' }),
        ),
      ),
      ...told(
        facts.errors.map(({ mark }) => mark),
        (index) => ({ file, field: `errors.${index}.mark`, problem: 'the error is explained already' }),
      ),
    ]),
};

function told(keys: readonly string[], toProblem: (index: number) => Omit<Problem, 'remedy'>): Problem[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) === index ? [] : [{ ...toProblem(index), remedy: 'Merge the two, or tell them apart.' }],
  );
}

/** Header fields of a protocol are spelled as everywhere else. */
export const fieldsAreSpelledAsDefined: Rule = {
  check: ({ protocols, headers }) => {
    const spelling = new Map(headers.map(({ id }) => [id.toLowerCase(), id]));
    return protocols.flatMap(({ file, facts }) =>
      facts.parts.flatMap(({ rules }, part) =>
        rules.flatMap(({ fields }, rule) =>
          fields.flatMap((name, index): Problem[] => {
            const known = spelling.get(name.toLowerCase());
            return known === undefined || known === name
              ? []
              : [
                  {
                    file,
                    field: `parts.${part}.rules.${rule}.fields.${index}`,
                    problem: `the field is called ${known}`,
                    remedy: `Write ${known}.`,
                  },
                ];
          }),
        ),
      ),
    );
  },
};

/** Each rule of a protocol has an anchor of its own, and the codes that it names have pages. */
export const protocolRulesAreFound: Rule = {
  check: ({ protocols, codes, unreadable }) => {
    const known = new Set(codes.map(({ facts }) => facts.code));
    return protocols.flatMap(({ file, facts }) => {
      const seen = new Set<string>();
      const anchors = facts.parts.flatMap(({ id, rules }, part) => [
        { id, field: `parts.${part}.id` },
        ...rules.map((rule, index) => ({ id: rule.id, field: `parts.${part}.rules.${index}.id` })),
      ]);
      const named = [
        ...facts.parts.flatMap(({ rules }, part) =>
          rules.flatMap((rule, index) => rule.codes.map((code, place) => ({ code, field: `parts.${part}.rules.${index}.codes.${place}` }))),
        ),
        ...facts.errors.flatMap((error, index) => error.codes.map((code, place) => ({ code, field: `errors.${index}.codes.${place}` }))),
      ];
      return [
        ...anchors.flatMap(({ id, field }): Problem[] => {
          const isTaken = seen.has(id);
          seen.add(id);
          return isTaken ? [{ file, field, problem: `"${id}" is an anchor of the page already`, remedy: 'Give it another id.' }] : [];
        }),
        ...(unreadable.length > 0 ? [] : named)
          .filter(({ code }) => !known.has(code))
          .map(({ code, field }) => ({
            file,
            field,
            problem: `code ${code} has no page`,
            remedy: 'Correct the number, or say it in the situation.',
          })),
      ];
    });
  },
};
