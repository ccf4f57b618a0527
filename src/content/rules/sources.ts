import { cited as citedSchema, type Cited } from '../../schemas/source.ts';
import type { ProductEntry, ProtocolEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A place in the file that cites documents. */
interface Citation {
  field: string;
  line?: number;
  source: Cited;
}

/** Pages of products and protocols rest on documents that they name: each that is cited is there, each that is there is cited, once by its id. */
export const statementsAreSourced: Rule = {
  check: ({ products, protocols }) => [...products, ...protocols].flatMap(checkEntry),
};

function checkEntry(entry: ProductEntry | ProtocolEntry): Problem[] {
  const { file, facts } = entry;
  const ids = facts.documents.map(({ id }) => id);
  const titles = facts.documents.map(({ title }) => title);
  const citations = [...inFacts(facts, ''), ...inProse(entry)];
  const used = new Set(citations.flatMap(({ source }) => source.map(({ document }) => document)));
  return [
    ...citations.flatMap(({ field, line, source }) =>
      source
        .filter(({ document }) => !ids.includes(document))
        .map(({ document }) => ({
          file,
          line,
          field,
          problem: `no document has the id "${document}"`,
          remedy: `Use one of: ${ids.join(', ')}; or add it to documents.`,
        })),
    ),
    ...ids.flatMap((id, index): Problem[] => {
      const at = { file, field: `documents.${index}.id` };
      const { kind, url } = facts.documents[index]!;
      if (kind === 'run' && url)
        return [
          { ...at, field: `documents.${index}.url`, problem: 'nobody can open a run', remedy: 'Remove the address, or correct the kind.' },
        ];
      if (titles.indexOf(titles[index]!) < index)
        return [
          { ...at, field: `documents.${index}.title`, problem: 'two documents have this title', remedy: 'Merge them, or tell them apart.' },
        ];
      if (ids.indexOf(id) < index) return [{ ...at, problem: `two documents have the id "${id}"`, remedy: 'Rename one of them.' }];
      return used.has(id) ? [] : [{ ...at, problem: `no statement cites "${id}"`, remedy: 'Cite it where it says so, or remove it.' }];
    }),
  ];
}

/** Every `source` of the facts, however deep. */
function inFacts(value: unknown, path: string): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]): Citation[] => {
    const field = path ? `${path}.${name}` : name;
    return name === 'source' && Array.isArray(part) ? [{ field, source: part as Cited }] : inFacts(part, field);
  });
}

function inProse({ prose }: ProductEntry | ProtocolEntry): Citation[] {
  return prose.elements.flatMap(({ name, attributes: { at }, line }) => {
    const written = name === 'Source' && at && 'text' in at ? at.text : undefined;
    const parsed = citedSchema.safeParse(written);
    // What is written wrong is told by the rule on elements.
    return parsed.success ? [{ field: `<Source at="${written}" />`, line, source: parsed.data }] : [];
  });
}
