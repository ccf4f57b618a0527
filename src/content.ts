import { parse } from 'yaml';
import decisionsText from '../content/decisions.yaml?raw';
import grpcText from '../content/grpc.yaml?raw';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { toCatalogue, type Catalogue } from './content/catalogue.ts';
import type { Entry } from './content/entry.ts';
import { ourApi } from './our-api.ts';
import { decisionsSchema } from './schemas/decisions.ts';
import { grpcSchema } from './schemas/grpc.ts';

type Collection = 'codes' | 'classes' | 'guides' | 'comparisons' | 'outside' | 'headers' | 'languages';

async function entriesOf<Name extends Collection>(name: Name): Promise<Entry<CollectionEntry<Name>['data']>[]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data, body, filePath }) => ({
    file: filePath!,
    id,
    facts: data,
    body: body ?? '',
    bodyOffset: 0,
  }));
}

const decisions = decisionsSchema.parse(parse(decisionsText));
const grpc = grpcSchema.parse(parse(grpcText));

let catalogue: Promise<Catalogue> | undefined;

/**
 * The checked content of the site: what every page is made from.
 * @throws {CatalogueError} with every problem of the content; it stops a build
 */
export function getCatalogue(): Promise<Catalogue> {
  catalogue ??= readCatalogue();
  // The dev server keeps this module while entries change.
  const current = catalogue;
  if (import.meta.env.DEV) catalogue = undefined;
  return current;
}

async function readCatalogue(): Promise<Catalogue> {
  const [codes, classes, guides, comparisons, outside, headers, languages] = await Promise.all([
    entriesOf('codes'),
    entriesOf('classes'),
    entriesOf('guides'),
    entriesOf('comparisons'),
    entriesOf('outside'),
    entriesOf('headers'),
    entriesOf('languages'),
  ]);
  return toCatalogue({ codes, classes, guides, comparisons, outside, decisions, grpc, headers, languages, ourApi, unreadable: [] });
}

/** The prose of an entry as a component. */
export async function proseOf(collection: 'codes' | 'classes' | 'guides' | 'comparisons', { id }: Entry<unknown>) {
  const entry = (await getCollection(collection)).find((entry) => entry.id === id)!;
  return (await render(entry)).Content;
}
