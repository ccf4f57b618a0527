import { escapeXml } from '../escape-xml.ts';
import type { CodeFacts } from '../../schemas/code.ts';
import { paths, toAddress, toHref } from '../../addresses.ts';

/** The page at `/409/`: it sends the reader on to `/codes/409/`, also where a host knows no redirects and scripts do not run. */
export function toShortLinkPage({ code, phrase }: Pick<CodeFacts, 'code' | 'phrase'>): string {
  const href = toHref(paths.code(code));
  const name = escapeXml(`${code} ${phrase}`);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="refresh" content="0; url=${href}">`,
    `<title>${name}</title><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${toAddress(paths.code(code))}">`,
    `<link rel="icon" href="data:,"></head><body><a href="${href}">${name}</a></body></html>`,
  ].join('');
}
