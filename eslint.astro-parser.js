import * as astro from 'astro-eslint-parser';
import { parser } from 'typescript-eslint';

/**
 * The parser by which the rules on imports look into `.astro` files. Those rules ask for no tokens, which the parser of Astro cannot do
 * without, and they only take a parser that can be named by its path.
 */
export const meta = astro.meta;

export function parseForESLint(code, options) {
  return astro.parseForESLint(code, { ...options, parser, tokens: true, comment: true });
}
