import { toInlineParts } from '../../facts/inline.ts';
import type { SpecReference } from '../../schemas/fields.ts';
import type { CodeName } from '../../facts/code-name.ts';
import { paths, toAddress } from '../../addresses.ts';
import { specAddress, specLabel } from '../../facts/spec.ts';
import { longestTicks } from './fences.ts';

/** What Markdown would take for a mark of its own. An underscore inside a word is none. */
const MARKS = /[\\*<[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** A sentence of the facts, in one line. What stands between backticks is code, and nothing else is a mark. */
export function toText(text: string): string {
  return toInlineParts(text.replace(/\s*\n\s*/g, ' '))
    .map((part) => (part.isCode ? toCode(part.text) : part.text.replace(MARKS, '\\$&')))
    .join('');
}

/** Inline code. */
export function toCode(text: string): string {
  const ticks = '`'.repeat(longestTicks(text) + 1);
  return ticks.length === 1 ? `\`${text}\`` : `${ticks} ${text} ${ticks}`;
}

/**
 * A link.
 * @param label Markdown: what is not, has to go through `toText` first
 */
export function toLink(label: string, address: string): string {
  // A bracket in the address would end it for tools that count none.
  return `[${label}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A link to a page of the site. */
export function toPageLink(label: string, path: string): string {
  return toLink(toText(label), toAddress(path));
}

/** A link to a section of a specification: `[RFC 9110 §15.5.10](https://…)`. */
export function toSpecLink(spec: SpecReference): string {
  return toLink(toText(specLabel(spec)), specAddress(spec));
}

/**
 * A link to a code.
 * @param remarks what stands behind it in brackets; that it is in no registry stands there by itself
 */
export function toCodeLink(
  { code, phrase, isUnofficial }: CodeName,
  remarks: readonly string[] = isUnofficial ? ['unofficial'] : [],
): string {
  const link = toPageLink(`${code} ${phrase}`, paths.code(code));
  return remarks.length > 0 ? `${link} (${remarks.join(', ')})` : link;
}
