import { proseEntries, type LanguageEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Inline code that has the look of a language's constant is one: `http.StatusConflict`, not `http.StatusConfict`. */
export const constantsAreKnown: Rule = {
  check: (entries) => {
    const shapes = entries.languages.map(toShape);
    return proseEntries(entries).flatMap((entry) =>
      entry.prose.code.flatMap(({ text, line }): Problem[] => {
        const looksLike = shapes.filter(({ pattern }) => pattern.test(text));
        if (looksLike.length === 0 || looksLike.some(({ written }) => written.has(text))) return [];
        const { file, label } = looksLike[0]!;
        return [
          {
            file: entry.file,
            line,
            field: `\`${text}\``,
            problem: `${label} has no such constant`,
            remedy: `Look the name up in ${file}.`,
          },
        ];
      }),
    );
  },
};

/** A language gives a name to one code only, and old names belong to codes that it names. */
export const namesAreUnique: Rule = {
  check: ({ languages }) =>
    languages.flatMap(({ file, facts }) => {
      const codeOf = new Map<string, string>();
      const all = [
        ...Object.entries(facts.codes).map(([code, name]) => ({ field: `codes.${code}`, code, name })),
        ...(['aliases', 'deprecated'] as const).flatMap((list) =>
          Object.entries(facts[list]).flatMap(([code, names]) => names.map((name) => ({ field: `${list}.${code}`, code, name }))),
        ),
      ];
      return all.flatMap(({ field, code, name }): Problem[] => {
        if (!Object.hasOwn(facts.codes, code))
          return [
            { file, field, problem: `the language has no name for ${code} under codes`, remedy: 'Add it there, or remove the line.' },
          ];
        const other = codeOf.get(name);
        codeOf.set(name, code);
        return other === undefined
          ? []
          : [{ file, field, problem: `"${name}" is the name of ${other} already`, remedy: 'Correct one of the two lines.' }];
      });
    }),
};

interface Shape {
  file: string;
  label: string;
  /** What a constant of the language looks like: its template around a name of the same beginning and case. */
  pattern: RegExp;
  /** Every constant, as it is written. */
  written: ReadonlySet<string>;
}

function toShape({ file, facts }: LanguageEntry): Shape {
  const names = [Object.values(facts.codes), ...Object.values(facts.aliases), ...Object.values(facts.deprecated)].flat();
  const [before, after] = facts.template.split('{name}') as [string, string];
  const begin = before + commonBeginning(names);
  // A beginning of punctuation alone (":conflict"), or of few letters without anything around ("HTTP_CONFLICT"), says too little:
  // ":method" and "HTTP_PROXY" are no constants.
  const letters =
    /\w/.test(begin) && (facts.template !== '{name}' || begin.length > 'HTTP_'.length)
      ? names.every((name) => name === name.toUpperCase())
        ? '[A-Z][A-Z0-9_]*'
        : '[A-Z]\\w*'
      : '(?!)';
  return {
    file,
    label: facts.label,
    pattern: new RegExp(`^${RegExp.escape(begin)}${letters}${RegExp.escape(after)}$`),
    written: new Set(names.map((name) => facts.template.replace('{name}', name))),
  };
}

function commonBeginning(names: string[]): string {
  const [first = ''] = names;
  let length = first.length;
  while (length > 0 && !names.every((name) => name.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}
