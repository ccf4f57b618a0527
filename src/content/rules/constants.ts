import { proseEntries, type CodeEntry, type LanguageEntry } from '../entries.ts';
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
      const orphans = facts.onlyDeprecated
        .map((code, index) => ({ field: `onlyDeprecated.${index}`, code, name: '' }))
        .concat(facts.otherMeaning.map((code, index) => ({ field: `otherMeaning.${index}`, code, name: '' })))
        .filter(({ code }) => !Object.hasOwn(facts.codes, code));
      return [...namesOf(facts), ...orphans].flatMap(({ field, code, name }): Problem[] => {
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

/**
 * A name fits its code: it is a phrase of the code, or what another language calls it. A slip of the pen is neither, and no other place in the
 * content would show it. A name that is neither in its source stands a second time, under `irregular`.
 */
export const namesFitTheirCodes: Rule = {
  check: ({ languages, codes, unreadable }) => {
    if (unreadable.length > 0) return [];
    const phrasesOf = new Map(
      codes.map(({ id, facts }) => [
        id,
        new Set([facts.phrase, ...[...facts.formerPhrases, ...facts.vendors].map(({ phrase }) => phrase ?? '')].map(withoutSigns)),
      ]),
    );
    const all = languages.flatMap(({ file, facts }) => {
      const names = namesOf(facts);
      const begin = commonBeginning(names.map(({ code, name }) => name.replace(code, '')));
      const style = styleOf(names.map(({ code, name }) => name.replace(code, '').slice(begin.length)));
      return names.map((named) => {
        const whole = named.name.replace(named.code, '');
        return {
          ...named,
          file,
          facts,
          word:
            whole.startsWith(begin) && (style?.test(whole.slice(begin.length)) ?? true)
              ? withoutSigns(whole.slice(begin.length))
              : undefined,
        };
      });
    });
    const unknown = languages.flatMap(({ file, facts }) => {
      const names = new Set(namesOf(facts).map(({ name }) => name));
      return facts.irregular
        .filter((name) => !names.has(name))
        .map((name): Problem => ({
          file,
          field: 'irregular',
          problem: `the language has no name "${name}"`,
          remedy: 'Correct it, or remove it.',
        }));
    });
    const filesOf = Map.groupBy(all, ({ code, word }) => `${code} ${word}`);
    const unfit = all.flatMap(({ file, facts, field, code, name, word }): Problem[] => {
      const phrases = phrasesOf.get(code);
      const isOfOthers = filesOf.get(`${code} ${word}`)!.some((other) => other.file !== file);
      // Haskell's status409 and 409 alike: the number is all of the name.
      const isNumber = name.includes(code) && (word === '' || word === 'status');
      const isRegular = phrases !== undefined && word !== undefined && (phrases.has(word) || isOfOthers || isNumber);
      if (isRegular === !facts.irregular.includes(name)) return [];
      if (isRegular)
        return [{ file, field: 'irregular', problem: `"${name}" is a phrase of ${code}, or has company`, remedy: 'Remove it there.' }];
      return [
        {
          file,
          field,
          problem: phrases ? `${code} is called ${phraseOf(codes, code)}, not "${name}"` : `code ${code} has no page`,
          remedy: `Correct the line; if the source has it so, list ${name} under irregular.`,
        },
      ];
    });
    return [...unknown, ...unfit];
  },
};

function phraseOf(codes: readonly CodeEntry[], code: string): string {
  return codes.find(({ id }) => id === code)!.facts.phrase;
}

function withoutSigns(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Every name that a language has, with the field and the code that it stands under. */
function namesOf(facts: LanguageEntry['facts']): { field: string; code: string; name: string }[] {
  return [
    ...Object.entries(facts.codes).map(([code, name]) => ({ field: `codes.${code}`, code, name })),
    ...(['aliases', 'deprecated'] as const).flatMap((list) =>
      Object.entries(facts[list]).flatMap(([code, names]) => names.map((name) => ({ field: `${list}.${code}`, code, name }))),
    ),
  ];
}

interface Shape {
  file: string;
  label: string;
  /** What a constant of the language looks like: its template around a name of the same beginning and case. */
  pattern: RegExp;
  /** Every constant, as it is written. */
  written: ReadonlySet<string>;
}

function toShape({ file, facts }: LanguageEntry): Shape {
  const names = namesOf(facts).map(({ name }) => name);
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

/** How the letters of names are written: in capitals, with one at the beginning, with a small one there. */
const STYLES = [/^[^a-z]*$/, /^[A-Z]/, /^[a-z]/];

/** How nearly all names are written, if it is one way. */
function styleOf(names: readonly string[]): RegExp | undefined {
  return STYLES.find((style) => names.filter((name) => style.test(name)).length >= names.length * MOST_NAMES);
}

/** How many names have the beginning of all: a slip in one of them hides it not. */
const MOST_NAMES = 0.9;

/** What the names of a language begin with, all but a few. */
function commonBeginning(names: string[]): string {
  if (names.length === 1) return '';
  const middle = names.toSorted()[Math.floor(names.length / 2)] ?? '';
  let length = middle.length;
  while (length > 0 && names.filter((name) => name.startsWith(middle.slice(0, length))).length < names.length * MOST_NAMES) length -= 1;
  return middle.slice(0, length);
}
