import type { CodeFacts } from '../schemas/code.ts';

/** What a link to a code needs: where it leads, what to call it, and whether that is a number that no registry lists. */
export interface CodeName {
  code: number;
  phrase: string;
  isUnofficial?: true | undefined;
}

/** Earlier names of a code and their sources, as a sentence; undefined for none. */
export function tellFormerPhrases({ formerPhrases }: Pick<CodeFacts, 'formerPhrases'>): string | undefined {
  if (formerPhrases.length === 0) return undefined;
  return `Formerly ${formerPhrases.map(({ phrase, source }) => `“${phrase}” (${source})`).join(', ')}.`;
}

/** The name of a code for links. */
export function toCodeName({ code, phrase, standing }: Pick<CodeFacts, 'code' | 'phrase' | 'standing'>): CodeName {
  return { code, phrase, isUnofficial: isUnofficial({ standing }) || undefined };
}

/** Is it a number that no registry lists? */
export function isUnofficial({ standing }: Pick<CodeFacts, 'standing'>): boolean {
  return standing === 'unofficial';
}

/** Does a standard give the number a meaning, so that its phrase is one that all agree on? */
export function hasStandardMeaning({ standing }: Pick<CodeFacts, 'standing'>): boolean {
  return standing !== 'unused' && !isUnofficial({ standing });
}
