import type { BreadcrumbList, DefinedTerm, DefinedTermSet, Graph, TechArticle, Thing, WebSite } from 'schema-dts';
import { site } from '../../site.ts';
import { paths, toAddress } from '../../addresses.ts';
import type { PageMeta } from '../../models/page-meta.ts';

/** The page's data for search engines (schema.org), ready to be put into a script element; undefined if there is nothing to say. */
export function toJsonLd(meta: PageMeta): string | undefined {
  const things: Thing[] = [];
  if (meta.crumbs.length > 0) things.push(toBreadcrumbs(meta));
  if (meta.reviewed) things.push(toArticle(meta, meta.reviewed));
  if (meta.path === paths.codes) things.push(termSet);
  if (things.length === 0) return undefined;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  // A "<" could end the script element.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

const termSet: DefinedTermSet = { '@type': 'DefinedTermSet', name: 'HTTP status codes', url: toAddress(paths.codes) };

function toBreadcrumbs({ crumbs }: PageMeta): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: toAddress(path),
    })),
  };
}

function toArticle({ title, description, path, term }: PageMeta, reviewed: string): TechArticle {
  const partOf: WebSite = { '@type': 'WebSite', name: site.name, url: toAddress(paths.home) };
  return {
    '@type': 'TechArticle',
    headline: title,
    description,
    url: toAddress(path),
    dateModified: reviewed,
    inLanguage: 'en',
    isPartOf: partOf,
    ...(term ? { about: toTerm(term) } : {}),
  };
}

function toTerm({ code, name, definition }: NonNullable<PageMeta['term']>): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    termCode: String(code),
    name,
    description: definition,
    inDefinedTermSet: termSet,
  };
}
