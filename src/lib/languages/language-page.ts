import type { Catalogue, LanguageEntry } from '../catalogue/catalogue.ts';
import { toConstantRow, type ConstantRow } from '../codes/constants.ts';

/** One code and its names in the language. */
export interface LanguageRow extends ConstantRow {
  code: number;
  /** Undefined for a number without a page. */
  phrase: string | undefined;
}

/** Everything that the page of one language shows. */
export interface LanguagePage {
  entry: LanguageEntry;
  /** Every code that the language names, by number. */
  rows: LanguageRow[];
  /** The standard codes that it has no name for. */
  missing: { code: number; phrase: string }[];
}

/** The pages of all languages, in their order. */
export function toLanguagePages({ codes, languages }: Catalogue): LanguagePage[] {
  const phraseOf = new Map(codes.map(({ facts }) => [facts.code, facts.phrase]));
  return languages.map((entry) => ({
    entry,
    rows: Object.keys(entry.facts.codes)
      .map(Number)
      .sort((a, b) => a - b)
      .map((code) => ({ ...toConstantRow(code, entry), code, phrase: phraseOf.get(code) })),
    missing: codes
      .filter(({ facts }) => facts.standing === 'standard' && !(facts.code in entry.facts.codes))
      .map(({ facts: { code, phrase } }) => ({ code, phrase })),
  }));
}
