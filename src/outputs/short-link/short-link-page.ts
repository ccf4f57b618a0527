import { escapeXml } from '../escape-xml.ts';
import { toAddress, toHref } from '../../addresses.ts';
import type { PageLink } from '../../facts/page-link.ts';

/**
 * A page that sends the reader on, also where a host knows no redirects and scripts do not run: `/409/` to `/codes/409/`, `/codes/600/` to what
 * that number is.
 */
export function toShortLinkPage({ label, path }: PageLink): string {
  const href = toHref(path);
  const name = escapeXml(label);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="refresh" content="0; url=${href}">`,
    `<title>${name}</title><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${toAddress(path)}">`,
    `<link rel="icon" href="data:,"></head><body><a href="${href}">${name}</a></body></html>`,
  ].join('');
}
