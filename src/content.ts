import catalogue from 'virtual:catalogue';
import { getEntry, render } from 'astro:content';
import type { ProseEntry, ProseKind } from './content/entries.ts';

/** The checked content of the site: what every page is made from. */
export { catalogue };

/** The prose of an entry as a component. */
export async function proseOf(collection: ProseKind, { id }: ProseEntry<unknown>) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The collection ${collection} has no entry "${id}". Run "npm run dev" or "npm run build" again.`);
  return (await render(entry)).Content;
}
