import type { Rule } from './rule.ts';

/** A method that an entry names is registered. */
export const methodsAreRegistered: Rule = {
  check: ({ codes, methods }) => {
    if (!methods) return [];
    const known = new Set([...methods.idempotent, ...methods.others]);
    return codes.flatMap(({ file, facts }) =>
      facts.methods.names.flatMap((name, index) =>
        known.has(name)
          ? []
          : [
              {
                file,
                field: `methods.names.${index}`,
                problem: `there is no method ${name}`,
                remedy: 'Correct its spelling; content/methods.yaml has all that are registered.',
              },
            ],
      ),
    );
  },
};
