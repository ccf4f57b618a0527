import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A header field that an entry names is defined, so that its page can say what it is. */
export const headersAreDefined: Rule = {
  check: ({ codes, classes, headers, unreadable }) => {
    if (unreadable.includes('content/headers.yaml')) return [];
    const known = new Set(headers.map(({ id }) => id));
    return [...codes, ...classes].flatMap(({ file, facts }) => [
      ...facts.requirements.flatMap(({ headers: names }, index) => undefinedIn(names, known, file, `requirements.${index}.headers`)),
      ...('headers' in facts ? facts.headers.flatMap(({ name }, index) => undefinedIn([name], known, file, `headers.${index}.name`)) : []),
    ]);
  },
};

function undefinedIn(names: readonly string[], known: ReadonlySet<string>, file: string, field: string): Problem[] {
  return names
    .filter((name) => !known.has(name))
    .map((name) => ({
      file,
      field,
      problem: `the header field ${name} is not defined`,
      remedy: 'Add it to content/headers.yaml, or correct its spelling.',
    }));
}

/** An entry names a header field once. */
export const headersAreNamedOnce: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts: { headers } }) =>
      headers.flatMap(({ name, role }, index): Problem[] =>
        headers.findIndex((other) => other.name === name && other.role === role) === index
          ? []
          : [{ file, field: `headers.${index}.name`, problem: `${name} is in the list already`, remedy: 'Merge the two.' }],
      ),
    ),
};

/** A header field is used; one that no entry names would have an empty page. */
export const headersAreUsed: Rule = {
  check: ({ codes, classes, headers, unreadable }) => {
    if (unreadable.length > 0) return [];
    const used = new Set(
      [...codes, ...classes].flatMap(({ facts }) => [
        ...facts.requirements.flatMap((one) => one.headers),
        ...('headers' in facts ? facts.headers.map(({ name }) => name) : []),
      ]),
    );
    return headers
      .filter(({ id }) => !used.has(id))
      .map(({ file, id }) => ({
        file,
        field: id,
        problem: 'no entry names this header field',
        remedy: 'Remove it, or name it in the entry that uses it.',
      }));
  },
};
