import type { z } from 'astro/zod';
import type { apiDocuments, ListName } from '../../schemas/api/index.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { toClassPages } from '../../models/class-page.ts';
import { toComparisonPages } from '../../models/comparison-page.ts';
import { toHeaderPages } from '../../models/header-page.ts';
import { toLanguagePages } from '../../models/language-page.ts';
import { dataPaths, markdownPaths, paths, toAddress } from '../../addresses.ts';
import { toAllCodeFacts } from './code-document.ts';
import { toBehaviour } from './behaviour.ts';
import { toRequirements, toSpec } from './parts.ts';
import { toProductDocument, toProtocolDocument } from './senders.ts';

type Lists = { [Name in ListName]: Omit<z.output<(typeof apiDocuments)[Name]['schema']>, '$schema'> };

const makers: { [Name in ListName]: (catalogue: Catalogue) => Lists[Name] } = {
  codes: (catalogue) => ({ codes: toAllCodeFacts(catalogue) }),
  classes: (catalogue) => ({
    classes: toClassPages(catalogue).map(({ entry: { facts }, codes }) => ({
      class: facts.class,
      title: facts.title,
      tagline: facts.tagline,
      summary: facts.summary,
      spec: toSpec(facts.spec),
      unknownCode: { ...facts.unknownCode, spec: toSpec(facts.unknownCode.spec) },
      requirements: toRequirements(facts.requirements, paths.statusClass(facts.class)),
      codes: codes.map((code) => code.facts.code),
      reviewed: facts.reviewed,
      addresses: addressesOf(paths.statusClass(facts.class), markdownPaths.statusClass(facts.class)),
    })),
  }),
  headers: (catalogue) => ({
    headers: toHeaderPages(catalogue).map(({ entry, inResponses, inRequests, inNextRequests }) => ({
      name: entry.id,
      spec: toSpec(entry.facts.spec),
      summary: entry.facts.summary,
      uses: [
        ...inResponses.map(({ code, level, why }) => ({ code, role: 'response' as const, level, why })),
        ...inRequests.map(({ code, level, why }) => ({ code, role: 'request' as const, level, why })),
        ...inNextRequests.map(({ code, level, why }) => ({ code, role: 'request' as const, next: true as const, level, why })),
      ],
      address: toAddress(paths.header(entry.id)),
    })),
  }),
  languages: (catalogue) => ({
    languages: toLanguagePages(catalogue).map(({ entry: { id, facts }, rows, missing }) => ({
      id,
      label: facts.label,
      library: facts.library,
      version: facts.version,
      kind: facts.kind,
      template: facts.template,
      docs: facts.docs,
      source: facts.source,
      names: rows.map(({ code, written, isDeprecated, isOtherMeaning, aliases, deprecated }) => ({
        code,
        written: written!,
        isDeprecated,
        isOtherMeaning: isOtherMeaning || undefined,
        aliases,
        deprecated,
      })),
      missing: missing.map(({ code }) => code),
      notes: facts.notes,
      address: toAddress(paths.language(id)),
    })),
  }),
  comparisons: (catalogue) => ({
    comparisons: toComparisonPages(catalogue).map(({ entry: { id, facts }, differences }) => ({
      codes: facts.codes,
      question: facts.question,
      first: facts.first,
      second: facts.second,
      differences,
      reviewed: facts.reviewed,
      addresses: addressesOf(paths.comparison(id), markdownPaths.comparison(id)),
    })),
  }),
  products: ({ products }) => ({ products: products.map(toProductDocument) }),
  behaviour: toBehaviour,
  protocols: ({ protocols }) => ({ protocols: protocols.map(toProtocolDocument) }),
};

/** One of the lists, such as `/api/v1/classes.json`. */
export function toListDocument<Name extends ListName>(catalogue: Catalogue, name: Name): Lists[Name] & { $schema: string } {
  return { $schema: toAddress(dataPaths.schema(name)), ...makers[name](catalogue) };
}

function addressesOf(html: string, markdown: string) {
  return { html: toAddress(html), markdown: toAddress(markdown) };
}
