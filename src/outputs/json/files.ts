import { apiDocuments, listNames, type ApiDocumentName } from '../../schemas/api/index.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { toCodePage } from '../../models/code-page.ts';
import { toCodeDocument } from './code-document.ts';
import { toProbeDocument } from './behaviour.ts';
import { toListDocument } from './documents.ts';
import { toJsonSchema } from './json-schema.ts';

/** A file below `/api/`. */
export interface ApiFile {
  /** Its path there without `.json`: `v1/codes`. */
  name: string;
  document: object;
}

const names = Object.keys(apiDocuments) as ApiDocumentName[];

/** Every JSON file below `/api/`: the lists in their newest version and in version 1, each code and probe, and the schemas. */
export function toApiFiles(catalogue: Catalogue): ApiFile[] {
  const lists = listNames.map((name) => ({ name, document: toListDocument(catalogue, name) }));
  return [
    ...lists,
    ...lists.map(({ name, document }) => ({ name: `v1/${name}`, document })),
    ...catalogue.codes.map((entry) => ({
      name: `v1/codes/${entry.id}`,
      document: toCodeDocument(catalogue, toCodePage(catalogue, entry)),
    })),
    ...Object.entries(catalogue.probes).map(([id, facts]) => ({
      name: `v1/behaviour/${id}`,
      document: toProbeDocument(id, facts, catalogue),
    })),
    ...names.map((name) => ({ name: `v1/schema/${name}`, document: toJsonSchema(name) })),
  ];
}
