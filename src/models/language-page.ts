import type { Catalogue } from '../content/catalogue.ts';
import type { LanguageEntry } from '../content/entries.ts';
import { toCodeName, type CodeName } from '../facts/code-name.ts';
import { toConstantRow, type ConstantRow } from '../facts/constants.ts';

/** One code and its names in the language. */
export interface LanguageRow extends ConstantRow {
  code: number;
  /** Undefined for a number without a page. */
  name: CodeName | undefined;
}

/** Everything that the page of one language shows. */
export interface LanguagePage {
  entry: LanguageEntry;
  /** Every code that the language names, by number. */
  rows: LanguageRow[];
  /** The standard codes that it has no name for. */
  missing: CodeName[];
}

/** The pages of all languages, in their order. */
export function toLanguagePages({ codes, languages }: Catalogue): LanguagePage[] {
  const nameOf = new Map(codes.map(({ facts }) => [facts.code, toCodeName(facts)]));
  return languages.map((entry) => ({
    entry,
    rows: Object.keys(entry.facts.codes)
      .map(Number)
      .sort((a, b) => a - b)
      .map((code) => ({ ...toConstantRow(code, entry), code, name: nameOf.get(code) })),
    missing: codes
      .filter(({ facts }) => facts.standing === 'standard' && !(facts.code in entry.facts.codes))
      .map(({ facts }) => toCodeName(facts)),
  }));
}
