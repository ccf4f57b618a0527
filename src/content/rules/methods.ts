import type { Rule } from './rule.ts';

/** A method is idempotent or not. */
export const methodsAreTold: Rule = {
  check: ({ methods }) =>
    (methods?.others ?? []).flatMap((name, index) =>
      methods!.idempotent.includes(name)
        ? [
            {
              file: 'content/methods.yaml',
              field: `others.${index}`,
              problem: `${name} is idempotent already`,
              remedy: 'Remove it from one of the two.',
            },
          ]
        : [],
    ),
};

/** A method that an entry or a protocol names is registered. */
export const methodsAreRegistered: Rule = {
  check: ({ codes, protocols, methods }) => {
    if (!methods) return [];
    const known = new Set([...methods.idempotent, ...methods.others]);
    const named = [
      ...codes.flatMap(({ file, facts }) => facts.methods.names.map((name, index) => ({ file, field: `methods.names.${index}`, name }))),
      ...protocols.flatMap(({ file, facts }) =>
        facts.parts.flatMap(({ rules }, part) =>
          rules.flatMap(({ methods: names }, rule) =>
            names.map((name, index) => ({ file, field: `parts.${part}.rules.${rule}.methods.${index}`, name })),
          ),
        ),
      ),
    ];
    return named
      .filter(({ name }) => !known.has(name))
      .map(({ name, ...at }) => ({
        ...at,
        problem: `there is no method ${name}`,
        remedy: 'Correct its spelling; content/methods.yaml has all that are registered.',
      }));
  },
};
