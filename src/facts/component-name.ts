import type { CodeFacts } from '../schemas/code.ts';
import { hasStandardMeaning } from './code-name.ts';

/**
 * The name of a code in programs: its registered phrase in Pascal case, with the capitals of the phrase, such as `NotFound`,
 * `URITooLong`, `IMUsed` or `NonAuthoritativeInformation`. A number without a meaning, or that no registry lists, has no phrase that
 * all agree on; it is called by the number: `Status418`, `Status520`. A code that leaves the registry, or gets another phrase there,
 * changes its name.
 */
export function componentName({ code, phrase, standing }: Pick<CodeFacts, 'code' | 'phrase' | 'standing'>): string {
  if (!hasStandardMeaning({ standing })) return `Status${code}`;
  const words = phrase.split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
