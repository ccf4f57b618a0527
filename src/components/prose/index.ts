import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { paths, toHref } from '../../addresses.ts';
import { bind } from './bind.ts';
import Exchange from './Exchange.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import InsteadOf from './InsteadOf.astro';
import Link from './Link.astro';
import Message from './Message.astro';
import Sequence from './Sequence.astro';
import Source from './Source.astro';
import Spec from '../ui/Spec.astro';
import Table from './Table.astro';

/** What authors can use in MDX: the elements by name, and what Markdown's own become. */
export const prose = { Exchange, InsteadOf, Sequence, Source, Spec, a: Link, h2: Heading2, h3: Heading3, pre: Message, table: Table };

/** The same, with links from the fields in messages to their pages: those that matter with the codes that a page is about. */
export function proseAbout(codes: readonly { headers: readonly { name: string }[] }[]): Record<string, AstroComponentFactory> {
  return { ...prose, pre: bind(Message, { fields: fieldLinks(codes) }) };
}

/** The addresses of the fields that matter with some codes, by the names in small letters. */
export function fieldLinks(codes: readonly { headers: readonly { name: string }[] }[]): ReadonlyMap<string, string> {
  const names = codes.flatMap(({ headers }) => headers.map(({ name }) => name));
  return new Map(names.map((name) => [name.toLowerCase(), toHref(paths.header(name))]));
}
