import type { CodeDocument, CodeFactsDocument } from '../../schemas/api/code.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import type { CodeEntry } from '../../content/entries.ts';
import { toCodePage, type CodePage } from '../../models/code-page.ts';
import { classOf } from '../../facts/status-class.ts';
import { dataPaths, markdownPaths, paths, toAddress } from '../../addresses.ts';
import { toSections } from '../markdown/sections.ts';
import { toSnippetGroups } from '../samples/snippets.ts';
import { isApiResponse } from '../../facts/api-response.ts';
import { documentAddress } from '../../facts/spec.ts';
import { toRequirements, toSpec } from './parts.ts';

/** Everything about one code, as `/codes/409.json` has it. */
export function toCodeDocument(catalogue: Catalogue, page: CodePage): CodeDocument {
  return {
    $schema: toAddress(dataPaths.schema('code')),
    ...toCodeFacts(catalogue, page),
    sections: toSections(page),
    snippets: toSnippetGroups(page.entry).flatMap(({ id, snippets }) => snippets.map((snippet) => ({ group: id, ...snippet }))),
  };
}

/** The facts of one code, written and computed, without prose. */
function toCodeFacts({ ourApi, comparisons, guides, specs }: Catalogue, page: CodePage): CodeFactsDocument {
  const { entry, constants, previous, next, grpcClientReads } = page;
  const { facts } = entry;
  const rule = ourApi?.codes[entry.id];
  return {
    code: facts.code,
    phrase: facts.phrase,
    class: classOf(facts.code),
    standing: facts.standing,
    summary: facts.summary,
    formerPhrases: facts.formerPhrases,
    specs: facts.specs.map((spec) => ({ ...toSpec(spec), status: specs[spec.document]!.status })),
    firstDefined: facts.firstDefined && {
      ...facts.firstDefined,
      year: specs[facts.firstDefined.document]!.year,
      address: documentAddress(facts.firstDefined.document),
    },
    sentBy: facts.sentBy,
    actor: facts.actor,
    retry: facts.retry,
    cacheable: facts.cacheable,
    content: facts.content,
    methods: facts.methods,
    requirements: toRequirements(facts.requirements, paths.code(facts.code)),
    headers: facts.headers.map((use) => ({ ...use, address: toAddress(paths.header(use.name)) })),
    insteadOf: facts.insteadOf,
    confusedWith: facts.confusedWith,
    related: facts.related,
    grpc: { sentFor: facts.grpc, clientReads: grpcClientReads },
    constants: [...constants.common, ...constants.others].flatMap(
      ({ id, language, written, isDeprecated, isOtherMeaning, aliases, deprecated }) =>
        written === undefined
          ? []
          : [{ language: id, label: language, written, isDeprecated, isOtherMeaning: isOtherMeaning || undefined, aliases, deprecated }],
    ),
    // The anchor is the page's business.
    vendors: facts.vendors.map(({ name, product, phrase, meaning, trigger, visibleTo, visibleNote, usage, fix, confidence, source }) => ({
      name,
      product,
      phrase,
      meaning,
      trigger,
      visibleTo,
      visibleNote,
      usage,
      fix,
      confidence,
      source,
    })),
    comparisons: comparisons
      .filter((comparison) => comparison.facts.codes.includes(facts.code))
      .map(({ id, facts: { codes } }) => ({ codes, address: toAddress(paths.comparison(id)) })),
    guides: guides
      .filter((guide) => guide.facts.codes.includes(facts.code))
      .map(({ id, facts: { title } }) => ({ title, address: toAddress(paths.guide(id)) })),
    previous: previous?.code,
    next: next?.code,
    ourApi: rule && { name: ourApi.name, ...rule },
    keywords: facts.keywords,
    asks: facts.asks,
    reviewed: facts.reviewed,
    change: facts.change,
    addresses: addressesOf(entry),
  };
}

/** The facts of all codes, by number. */
export function toAllCodeFacts(catalogue: Catalogue): CodeFactsDocument[] {
  return catalogue.codes.map((entry) => toCodeFacts(catalogue, toCodePage(catalogue, entry)));
}

function addressesOf(entry: CodeEntry): CodeFactsDocument['addresses'] {
  const { code } = entry.facts;
  return {
    html: toAddress(paths.code(code)),
    short: toAddress(paths.shortLink(code)),
    json: toAddress(dataPaths.code(code)),
    markdown: toAddress(markdownPaths.code(code)),
    openapi: isApiResponse(entry) ? toAddress(dataPaths.openapi(code)) : undefined,
  };
}
