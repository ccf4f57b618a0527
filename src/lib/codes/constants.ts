import type { Catalogue } from '../catalogue/catalogue.ts';

/** The names that one language gives to one code. */
export interface ConstantRow {
  language: string;
  library: string;
  docs: string;
  /** As it is written in a program: `http.StatusConflict`. Undefined where the language has no name. */
  written: string | undefined;
  /** Other names, as they are written. */
  aliases: string[];
  /** Names that the source marks as old, as they are written. */
  deprecated: string[];
}

/** What each language calls a code, the common languages first. */
export function constantsOf(code: number, languages: Catalogue['languages']): ConstantRow[] {
  return languages.map(({ facts }) => {
    const write = (name: string) => facts.template.replace('{name}', name);
    const name = facts.codes[code];
    return {
      language: facts.label,
      library: facts.library,
      docs: facts.docs,
      written: name && write(name),
      aliases: (facts.aliases[code] ?? []).map(write),
      deprecated: (facts.deprecated[code] ?? []).map(write),
    };
  });
}
