import { toAddress } from '../../addresses.ts';
import type { ToldDocument, ToldSource } from '../../facts/source.ts';
import { toList, type Block } from './document.ts';
import { toLink, toText } from './inline.ts';

/** What a statement rests on, in brackets: links to the list of documents on the page. */
export function toCited(sources: readonly ToldSource[], path: string): string {
  return `(${sources.map(({ id, label }) => toLink(toText(label), `${toAddress(path)}#${id}`)).join('; ')})`;
}

/** What was read or run for the page. */
export function toDocumentList(documents: readonly ToldDocument[]): Block {
  return toList(
    documents.map(({ name, title, url, details, note }) =>
      [`**${name}**`, url ? toLink(toText(title), url) : toText(title), `(${toText(details)})`, note && toText(note)]
        .filter(Boolean)
        .join(' '),
    ),
  );
}
