import type { ProductFacts } from '../schemas/product.ts';
import type { Entry } from './entries.ts';
import type { Found, Prose } from './tree.ts';

/** Finds the products that a text names. */
export type ProductFinder<Product> = (text: string) => Product[];

/** What prose calls a product: its title, and its other names. */
export function namesOfProduct({ title, names }: Pick<ProductFacts, 'title' | 'names'>): string[] {
  return [title, ...names];
}

/** Prepares to find products by their names, as words of their own; of two names at one place the longer counts. */
export function productFinder<Product extends Entry<ProductFacts>>(products: readonly Product[]): ProductFinder<Product> {
  const byName = new Map(products.flatMap((product) => namesOfProduct(product.facts).map((name) => [name, product])));
  if (byName.size === 0) return () => [];
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const pattern = new RegExp(`(?<![\\w.-])(?:${names.join('|')})(?![\\w-])`, 'g');
  return (text) => [...new Set((text.match(pattern) ?? []).map((name) => byName.get(name)!))];
}

/** What stands in a block of the prose to be read. */
export interface ReadableText extends Found {
  /** Does the block link to a document, or to the page of a product, which names what was read? */
  isDocumented: boolean;
}

/** The text of the prose, block by block: without code, examples, and the addresses of links. */
export function readableTexts({ source, blocks, fences }: Prose): ReadableText[] {
  return blocks.map(({ start, end, line, pieces }) => {
    const others = [...fences.filter((fence) => fence.start >= start && fence.end <= end), ...pieces].sort((a, b) => a.start - b.start);
    const ends = [start, ...others.map((other) => other.end)];
    const starts = [...others.map((other) => other.start), end];
    const text = starts.map((to, index) => source.slice(ends[index], to)).join(' ');
    return {
      text: withoutCode(text),
      line,
      isDocumented: pieces.some((piece) => piece.kind === 'link' && /^https:|^\/products\/./.test(piece.target)),
    };
  });
}

/** Fields that nobody reads as sentences of the page: what the search has, and what stands with evidence of its own. */
const NOT_SAID: ReadonlySet<string> = new Set(['keywords', 'asks', 'vendors']);

/** The texts of facts, however deep, as they are written, each with its field. */
export function factTexts(facts: unknown, field = ''): { field: string; text: string }[] {
  if (typeof facts === 'string') return [{ field, text: facts }];
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([name, value]) => (NOT_SAID.has(name) ? [] : factTexts(value, field ? `${field}.${name}` : name)));
}

/** A text without its code. */
export function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '`');
}
