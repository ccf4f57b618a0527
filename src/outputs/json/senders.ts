import type { z } from 'astro/zod';
import type { productsDocument, protocolsDocument } from '../../schemas/api/senders.ts';
import { anchorOfMark } from '../../schemas/product.ts';
import type { Cited } from '../../schemas/source.ts';
import type { ProductEntry, ProtocolEntry } from '../../content/entries.ts';
import { markdownPaths, paths, toAddress } from '../../addresses.ts';

type ProductDocument = z.output<typeof productsDocument>['products'][number];
type ProtocolDocument = z.output<typeof protocolsDocument>['protocols'][number];

/** A statement whose `source` is called `sources`, because it is a list. */
function sourced<Statement extends { source: Cited }>({ source, ...statement }: Statement) {
  return { ...statement, sources: source };
}

function withoutAnchor<Send extends { anchor?: string | undefined }>(send: Send): Omit<Send, 'anchor'> {
  const { anchor, ...rest } = send;
  return anchor === undefined ? send : rest;
}

/** A product with all its facts. */
export function toProductDocument({ id, facts }: ProductEntry): ProductDocument {
  const { title, maker, kind, summary, documents, reviewed } = facts;
  return {
    id,
    title,
    maker,
    kind,
    summary,
    documents,
    answered: facts.answered.map(sourced),
    headers: facts.headers.map(sourced),
    // The anchor on a code's page is that page's business.
    sends: facts.sends.map((send) => sourced(withoutAnchor(send))),
    outside: facts.outside.map(sourced),
    marks: facts.marks.map((group) => ({
      id: group.id,
      title: group.title,
      note: group.note,
      marks: group.marks.map(({ id: own, source, ...mark }) => ({
        ...mark,
        sources: source ?? group.source ?? [],
        address: `${toAddress(paths.product(id))}#${anchorOfMark(group, { mark: mark.mark, id: own })}`,
      })),
    })),
    logs: facts.logs.map(sourced),
    words: facts.words.map(sourced),
    noStatus: facts.noStatus.map(sourced),
    reviewed,
    addresses: { html: toAddress(paths.product(id)), markdown: toAddress(markdownPaths.product(id)) },
  };
}

/** A protocol with all its rules. */
export function toProtocolDocument({ id, facts }: ProtocolEntry): ProtocolDocument {
  const { title, summary, documents, parts, errors, reviewed } = facts;
  return {
    id,
    title,
    summary,
    documents,
    parts: parts.map(({ rules, ...part }) => ({
      ...part,
      rules: rules.map((rule) => ({ ...sourced(rule), address: `${toAddress(paths.protocol(id))}#${rule.id}` })),
    })),
    errors: errors.map(({ mark, codes, meaning, fix, source }) => sourced({ mark, codes, meaning, fix, source })),
    reviewed,
    addresses: { html: toAddress(paths.protocol(id)), markdown: toAddress(markdownPaths.protocol(id)) },
  };
}
