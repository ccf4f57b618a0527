import type { Catalogue } from '../content/catalogue.ts';

/** The names that one language gives to one code. */
export interface ConstantRow {
  /** The language's file name: `go`. */
  id: string;
  language: string;
  /** As it is written in a program: `http.StatusConflict`. Undefined where the language has no name. */
  written: string | undefined;
  /** Is the name itself marked as old, with no other to take its place? */
  isDeprecated: boolean;
  /** Does the name stand for another meaning of the number? */
  isOtherMeaning: boolean;
  /** Other names, as they are written. */
  aliases: string[];
  /** Are the other names those of older releases? */
  areAliasesOlder: boolean;
  /** Names that the source marks as old, as they are written. */
  deprecated: string[];
}

/** Stands where a language has no name for a code. */
export const NO_NAME = 'no name';

/** Marks a name that works but that its source calls old. */
export const DEPRECATED = 'deprecated';

/** Marks a name that stands for another meaning of the number. */
export const OTHER_MEANING = 'another meaning';

/** Languages whose place in the order is at most this stand open on a code's page; the others are folded. */
const LAST_COMMON = 9;

/** What each language calls a code: the common languages, and the others. */
export function constantsOf(code: number, languages: Catalogue['languages']): { common: ConstantRow[]; others: ConstantRow[] } {
  const rows = (list: Catalogue['languages']) => list.map((language) => toConstantRow(code, language));
  return {
    common: rows(languages.filter(({ facts }) => facts.order <= LAST_COMMON)),
    others: rows(languages.filter(({ facts }) => facts.order > LAST_COMMON)),
  };
}

/** The further names of a row, each with the word that says what it is. */
export function otherNames({
  aliases,
  areAliasesOlder,
  deprecated,
}: Pick<ConstantRow, 'aliases' | 'areAliasesOlder' | 'deprecated'>): { name: string; kind: string }[] {
  return [
    ...aliases.map((name) => ({ name, kind: areAliasesOlder ? 'older name' : 'also' })),
    ...deprecated.map((name) => ({ name, kind: DEPRECATED })),
  ];
}

/** What one language calls a code. */
export function toConstantRow(code: number, { id, facts }: Catalogue['languages'][number]): ConstantRow {
  const write = (name: string) => facts.template.replace('{name}', name);
  const name = facts.codes[code];
  return {
    id,
    language: facts.label,
    written: name && write(name),
    isDeprecated: facts.onlyDeprecated.includes(String(code)),
    isOtherMeaning: facts.otherMeaning.includes(String(code)),
    aliases: (facts.aliases[code] ?? []).map(write),
    areAliasesOlder: facts.aliasesAreOlder ?? false,
    deprecated: (facts.deprecated[code] ?? []).map(write),
  };
}
