import type { Cited, SourceDocument } from '../schemas/source.ts';

/** One place that a statement rests on, as a link to the list of what was read. */
export interface ToldSource {
  /** Anchor of the document on the same page, without #. */
  id: string;
  /** `manual §8.5`, or the id alone. */
  label: string;
  /** The document's whole title. */
  title: string;
}

/** What was read or run, in the list at the end of a page. */
export interface ToldDocument {
  id: string;
  /** By which the page cites it. */
  name: string;
  title: string;
  url: string | undefined;
  /** Kind, version and the day it was seen. */
  details: string;
  note: string | undefined;
}

/** Name of a document's anchor. */
export function documentAnchor(id: string): string {
  return `document-${id}`;
}

/** What a statement rests on. */
export function tellCited(cited: Cited, documents: readonly SourceDocument[]): ToldSource[] {
  return cited.map(({ document, at }) => ({
    id: documentAnchor(document),
    label: at ? `${document} ${at}` : document,
    title: documents.find(({ id }) => id === document)?.title ?? document,
  }));
}

/** The documents of a page. */
export function tellDocuments(documents: readonly SourceDocument[]): ToldDocument[] {
  return documents.map(({ id, title, kind, url, version, seen, note }) => ({
    id: documentAnchor(id),
    name: id,
    title,
    url,
    details: [kind === 'run' ? 'run here' : kind, version, kind === 'run' ? `on ${seen}` : `seen ${seen}`].filter(Boolean).join(', '),
    note,
  }));
}
