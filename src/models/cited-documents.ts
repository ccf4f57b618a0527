import type { Catalogue } from '../content/catalogue.ts';
import { documentAddress } from '../facts/spec.ts';

/** A specification that pages of the site rest on. */
export interface CitedDocument {
  name: string;
  title: string;
  year: number;
  address: string;
  /** How many entries cite it. */
  entries: number;
}

/** Every specification that the facts cite, the most cited first. */
export function citedDocuments({ codes, classes, specs }: Catalogue): CitedDocument[] {
  const uses = new Map<string, number>();
  for (const { facts } of [...codes, ...classes]) {
    const own = 'specs' in facts ? facts.specs : [facts.spec, facts.unknownCode.spec];
    for (const name of new Set([...own, ...facts.requirements.map(({ spec }) => spec)].map(({ document }) => document)))
      uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return [...uses]
    .map(([name, entries]) => ({ name, title: specs[name]!.title, year: specs[name]!.year, address: documentAddress(name), entries }))
    .sort((a, b) => b.entries - a.entries || a.name.localeCompare(b.name, 'en', { numeric: true }));
}
