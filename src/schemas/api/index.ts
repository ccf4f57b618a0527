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
} as const;

/** The name of a kind of document. */
export type ApiDocumentName = keyof typeof apiDocuments;
