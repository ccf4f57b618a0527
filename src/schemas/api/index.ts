import { behaviourDocument, probeDocument } from './behaviour.ts';
import { codeDocument } from './code.ts';
import { classesDocument, codesDocument, comparisonsDocument, headersDocument, languagesDocument } from './lists.ts';
import { productsDocument, protocolsDocument } from './senders.ts';

/**
 * Every kind of JSON document that the site publishes, by the name of its schema. Version 1: a field may be added, none may be
 * changed or removed; tests/fixtures/api holds what was promised.
 */
export const apiDocuments = {
  code: { title: 'A status code', schema: codeDocument },
  codes: { title: 'All status codes, without prose', schema: codesDocument },
  classes: { title: 'The classes of status codes', schema: classesDocument },
  headers: { title: 'Header fields that status codes use', schema: headersDocument },
  languages: { title: 'What languages call the status codes', schema: languagesDocument },
  comparisons: { title: 'Pairs of status codes', schema: comparisonsDocument },
  products: { title: 'What products send by themselves, and their marks', schema: productsDocument },
  protocols: { title: 'What protocols prescribe', schema: protocolsDocument },
  behaviour: { title: 'What was measured, and of whom', schema: behaviourDocument },
  probe: { title: 'What one probe found', schema: probeDocument },
} as const;

/** The name of a kind of document. */
export type ApiDocumentName = keyof typeof apiDocuments;

/** Kinds of which there are many documents; of the others there is one, a list. */
const MANY = ['code', 'probe'] as const satisfies readonly ApiDocumentName[];

/** The documents that are lists. */
export type ListName = Exclude<ApiDocumentName, (typeof MANY)[number]>;

/** The names of the lists. */
export const listNames = (Object.keys(apiDocuments) as ApiDocumentName[]).filter(
  (name): name is ListName => !MANY.some((many) => many === name),
);
