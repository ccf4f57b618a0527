import { toPlainText } from '../../facts/inline.ts';
import { escapeXml } from '../escape-xml.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { dataPaths, paths, toAddress } from '../../addresses.ts';
import { reviewedPages, type ReviewedPage } from '../../models/reviewed-pages.ts';
import { site } from '../../site.ts';

/** What changed, as an Atom feed (RFC 4287): a page each, the newest first; those that say what was changed before the others. */
export function toFeed(catalogue: Catalogue): string {
  const pages = reviewedPages(catalogue).sort(
    (a, b) => b.reviewed.localeCompare(a.reviewed, 'en') || Number(b.change !== undefined) - Number(a.change !== undefined),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element('title', site.name),
    element('subtitle', site.description),
    element('id', toAddress(paths.home)),
    link('self', toAddress(dataPaths.feed), 'application/atom+xml'),
    link('alternate', toAddress(paths.home), 'text/html'),
    element('updated', instant(pages[0]!.reviewed)),
    `<author>${element('name', site.name)}</author>`,
    ...pages.flatMap(toFeedEntry),
    '</feed>',
    '',
  ].join('\n');
}

function toFeedEntry({ meta, reviewed, change }: ReviewedPage): string[] {
  const address = toAddress(meta.path);
  return [
    '<entry>',
    element('title', meta.title),
    // A second review is a second entry.
    element('id', `${address}#reviewed-${reviewed}`),
    link('alternate', address, 'text/html'),
    element('updated', instant(reviewed)),
    element('summary', change ?? `Read against its sources. ${meta.description}`),
    '</entry>',
  ];
}

/** A review is known to the day; Atom wants a time. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(toPlainText(text))}</${name}>`;
}

function link(relation: string, address: string, type: string): string {
  return `<link rel="${relation}" type="${type}" href="${escapeXml(address)}"/>`;
}
