import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

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
