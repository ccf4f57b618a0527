import type { Catalogue } from '../content/catalogue.ts';
import { documentAddress, documentStatus } from '../facts/spec.ts';

/** A specification that pages of the site rest on. */
export interface CitedDocument {
  name: string;
  title: string;
  year: number;
  /** What it is: `Internet Standard`. */
  status: string;
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
    .map(([name, entries]) => {
      const facts = specs[name]!;
      return { name, title: facts.title, year: facts.year, status: documentStatus(facts), address: documentAddress(name), entries };
    })
    .sort((a, b) => b.entries - a.entries || a.name.localeCompare(b.name, 'en', { numeric: true }));
}
