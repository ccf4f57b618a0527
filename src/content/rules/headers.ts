import { proseEntries } from '../entries.ts';
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

/** That a code demands a header field is a requirement of a specification, which is listed with the same force. */
export const demandedHeadersAreRequired: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts: { headers, requirements } }) =>
      headers.flatMap(({ name, level }, index): Problem[] =>
        (level !== 'MUST' && level !== 'SHOULD') || requirements.some((one) => one.headers.includes(name) && one.level.startsWith(level))
          ? []
          : [
              {
                file,
                field: `headers.${index}.level`,
                problem: `no requirement with ${level} names ${name}`,
                remedy: `Add the requirement, or its headers: [${name}]; or correct the level.`,
              },
            ],
      ),
    ),
};

/** A header field in an example or in code is not a slip of the pen in the name of one that entries name. */
export const headersAreSpelled: Rule = {
  check: (entries) => {
    const known = new Map(entries.headers.map(({ id }) => [id.toLowerCase(), id]));
    const slipOf = (name: string) => {
      const written = name.toLowerCase();
      return known.has(written) ? undefined : known.get([...known.keys()].find((one) => isSlipOf(written, one)) ?? '');
    };
    return proseEntries(entries).flatMap(({ file, prose }) => {
      const inExamples = prose.exchanges.flat().flatMap(({ text, line }) => {
        const [head] = text.split('\n\n', 1) as [string];
        return head.split('\n').flatMap((written, index) => {
          const [, name] = /^([\w-]+):/.exec(written) ?? [];
          return name ? [{ name, line: line + index, field: `example, ${name}` }] : [];
        });
      });
      const inCode = prose.code
        .filter(({ text }) => /^\w+(?:-\w+)+$/.test(text))
        .map(({ text, line }) => ({ name: text, line, field: `\`${text}\`` }));
      return [...inExamples, ...inCode].flatMap(({ name, line, field }): Problem[] => {
        const meant = slipOf(name);
        return meant === undefined
          ? []
          : [
              {
                file,
                line,
                field,
                problem: 'no entry names such a header field',
                remedy: `Write ${meant}; or add the field to content/headers.yaml, and name it in an entry.`,
              },
            ];
      });
    });
  },
};

/** Is one word the other with one letter more, less, or in place of another, or with two that have changed places? */
function isSlipOf(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return Math.max(left.length, right.length) === 1 || (left.length === 2 && left === [...right].reverse().join(''));
}

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
