import { stringify } from 'yaml';
import { describe, test } from 'vitest';
import { paths } from '../../src/addresses.ts';
import { NO_STATUS_MARKS } from '../../src/schemas/product.ts';
import { toBehaviourPage } from '../../src/models/behaviour-page.ts';
import { toLogSections } from '../../src/models/logs-page.ts';
import { toProbePages } from '../../src/models/probe-page.ts';
import { toProductGroups, toProductPages } from '../../src/models/product-page.ts';
import type { ProductSources } from '../../src/models/product-sources.ts';
import { toProtocolPages } from '../../src/models/protocol-page.ts';
import { toSecurityQuestions } from '../../src/models/security-page.ts';
import { toSenderLines } from '../../src/models/senders.ts';
import { toClassPages } from '../../src/models/class-page.ts';
import { tellFormerPhrases } from '../../src/facts/code-name.ts';
import { toCodePage } from '../../src/models/code-page.ts';
import { toCodeCells } from '../../src/facts/code-table.ts';
import { otherNames } from '../../src/facts/constants.ts';
import { componentName } from '../../src/facts/component-name.ts';
import { toFurtherFacts } from '../../src/facts/further-facts.ts';
import { tellGrpcAndCurl } from '../../src/facts/grpc-and-curl.ts';
import { toSnippetGroups } from '../../src/outputs/samples/snippets.ts';
import { tellUnregistered } from '../../src/facts/unregistered.ts';
import { tellVendorUses } from '../../src/facts/vendor-use.ts';
import { toComparisonPages } from '../../src/models/comparison-page.ts';
import { toDecisionStates } from '../../src/models/decision-page.ts';
import { toGuidePages } from '../../src/models/guide-page.ts';
import * as tables from '../../src/models/tables.ts';
import { toHeaderPages } from '../../src/models/header-page.ts';
import { toLanguagePages } from '../../src/models/language-page.ts';
import { toOurApiPage } from '../../src/models/our-api-page.ts';
import { tellOurRule } from '../../src/facts/our-rule.ts';
import * as metas from '../../src/models/page-meta.ts';
import { reviewedPages } from '../../src/models/reviewed-pages.ts';
import { toSearchDocuments } from '../../src/outputs/search/document.ts';
import { citedDocuments } from '../../src/models/cited-documents.ts';
import { openRecord } from '../support/record.ts';
import { catalogue } from '../support/catalogue.ts';

/**
 * The record: what the models of all pages say of the content as it is. Each file is compared whole. Nobody writes them: `npm run record`
 * does, and its diff is read in review. What stands in the front matter word for word is left out where it is long.
 */
const record = openRecord('models');

/** Compares a model with its file of the record. What is undefined or has no members is left out. */
function expectRecord(name: string, model: unknown): Promise<void> {
  return record.expectRecord(`${name}.yaml`, stringify(JSON.parse(JSON.stringify(model)), { lineWidth: 0, aliasDuplicateObjects: false }));
}

const nameOf = ({ code, phrase, isUnofficial }: { code: number; phrase: string; isUnofficial?: true | undefined }) =>
  `${code} ${phrase}${isUnofficial ? ' (unofficial)' : ''}`;
const notesOf = (notes: readonly { code: number; phrase: string; isUnofficial?: true | undefined; note: string }[]) =>
  notes.map(({ note, ...name }) => `${nameOf(name)}: ${note}`);
const linksOf = (links: readonly { label: string; path: string }[]) => links.map(({ label, path }) => `${label} → ${path}`);
const sourcesOf = ({ read, experience }: ProductSources) => ({ read: linksOf(read), experience: linksOf(experience) });
const groupsOf = (groups: ReturnType<typeof toCodePage>['requirementGroups']) =>
  groups.map(({ id, actor, requirements }) => ({
    [`${actor} #${id}`]: requirements.map(
      ({ id: anchor, level, text, spec, headers }) =>
        `#${anchor} ${level} ${text} (${spec.document} ${spec.section})${headers.length > 0 ? ` [${headers.join(', ')}]` : ''}`,
    ),
  }));
const vendorsOf = (vendors: Parameters<typeof tellVendorUses>[0]) =>
  tellVendorUses(vendors).map(({ id, title, phrase, answers, source }) => ({
    vendor: `${title} #${id}`,
    phrase,
    answers: answers.map(({ label, text }) => `${label}: ${text}`),
    source: `${source.label}: ${source.title}${source.remark} ${source.url}`,
  }));
const constantsOf = (rows: ReturnType<typeof toCodePage>['constants']['common']) =>
  rows.map(
    ({ id, language, written, isDeprecated, isOtherMeaning, ...others }) =>
      `${language} (${id}): ${written ?? '–'}${isDeprecated ? ' deprecated' : ''}${isOtherMeaning ? ' for another meaning' : ''}${otherNames(
        others,
      )
        .map(({ name, kind }) => `; ${kind} ${name}`)
        .join('')}`,
  );
const tableOf = (...[name, of]: [Parameters<typeof tables.toTable>[1], string?]) => {
  const { label, columns, rows } = tables.toTable(catalogue, name, of);
  return {
    label,
    columns: columns.join(' | '),
    rows: rows.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? cell : 'path' in cell ? `${cell.label} ${cell.path}` : nameOf(cell))).join(' | '),
    ),
  };
};

describe('the page of a code', () => {
  test.each(catalogue.codes)('$id', async (entry) => {
    const page = toCodePage(catalogue, entry);
    const { facts } = entry;
    await expectRecord(`codes/${entry.id}`, {
      meta: metas.codeMeta(entry, page.statusClass),
      component: componentName(facts),
      definitionStatus: page.definitionStatus,
      row: toCodeCells(facts).join(' | '),
      answers: page.answers.map(({ label, answer, detail, address }) =>
        [`${label}: ${answer}`, detail, address].filter(Boolean).join(' | '),
      ),
      furtherFacts: toFurtherFacts(facts).map(({ label, value, detail }) => [`${label}: ${value}`, detail].filter(Boolean).join(' | ')),
      formerly: tellFormerPhrases(facts),
      unregistered: facts.standing === 'unofficial' ? tellUnregistered(facts.code) : undefined,
      ourRule: page.ourRule && { name: page.ourRule.name, ...page.ourRule.rule, statements: tellOurRule(page.ourRule.rule) },
      insteadOf: notesOf(page.insteadOf),
      contents: page.contents.map(({ id, title }) => `${title} #${id}`),
      requirements: groupsOf(page.requirementGroups),
      constants: constantsOf(page.constants.common),
      furtherConstants: constantsOf(page.constants.others),
      grpc: tellGrpcAndCurl(facts, page.grpcClientReads),
      vendors: vendorsOf(facts.vendors),
      confusedWith: notesOf(page.confusedWith),
      related: notesOf(page.related),
      measured: page.measured.map(({ title, found, path }) => `${title}: ${found} → ${path}`),
      senders: toSenderLines(page.senders).map(({ title, kind, marks, text, more, path }) =>
        [`${title} (${kind}): ${text}`, ...marks, `${more} more → ${path}`].join(' | '),
      ),
      allSenders: page.senders.map(({ id }) => id).join(' '),
      prescribed: page.prescriptions.map(
        ({ title, situation, binding, more, path }) => `${title} ${binding}: ${situation} | ${more} more → ${path}`,
      ),
      productSources: sourcesOf(page.productSources),
      comparisons: linksOf(page.comparisons),
      guides: linksOf(page.guides),
      previous: page.previous && nameOf(page.previous),
      next: page.next && nameOf(page.next),
      snippets: toSnippetGroups(entry).map(({ id, title, snippets }) => ({
        [`${title} (${id})`]: snippets.map(({ label, language, note }) => [`${label} (${language})`, note].filter(Boolean).join(': ')),
      })),
      forms: linksOf(page.forms),
      markdownLink: page.markdownLink,
      sources: page.sources.map(({ before, label, address, after }) => `${before}[${label}](${address})${after}`),
    });
  });
});

test('the pages of the classes', async () => {
  await expectRecord(
    'classes',
    toClassPages(catalogue).map(({ entry, codes, ours, requirementGroups }) => ({
      meta: metas.classMeta(entry),
      unknownCode: entry.facts.unknownCode,
      codes: codes.map(({ id }) => Number(id)),
      ours: [...ours].sort(),
      requirements: groupsOf(requirementGroups),
    })),
  );
});

test('the pages of the comparisons', async () => {
  await expectRecord(
    'comparisons',
    toComparisonPages(catalogue).map(({ entry, codes, differences }) => ({
      meta: metas.comparisonMeta(entry),
      first: `${codes[0].id}: ${entry.facts.first}`,
      second: `${codes[1].id}: ${entry.facts.second}`,
      differences: differences.map(({ label, values }) => [label, ...values].join(' | ')),
    })),
  );
});

test('the pages of the guides', async () => {
  await expectRecord(
    'guides',
    toGuidePages(catalogue).map(({ entry, contents, productSources }) => ({
      meta: metas.guideMeta(entry),
      productSources: sourcesOf(productSources),
      codes: entry.facts.codes.join(' '),
      contents: contents.map(({ id, title }) => `${title} #${id}`),
    })),
  );
});

test('the tables that guides compute', async () => {
  const vendors = [...new Set(catalogue.codes.flatMap(({ facts }) => facts.vendors.map(({ name }) => name)))].sort();
  const documents = [...new Set(catalogue.codes.flatMap(({ facts }) => facts.specs.map(({ document }) => document)))].sort();
  await expectRecord('tables', {
    cache: tableOf('cacheable'),
    retry: tableOf('retry'),
    unofficial: tableOf('unofficial'),
    vendors: vendors.map((vendor) => tableOf('vendor', vendor)),
    documents: documents.map((document) => ({ document, ...tableOf('document', document) })),
    headers: catalogue.headers
      .filter(({ id }) => catalogue.codes.some(({ facts }) => facts.headers.some(({ name }) => name === id)))
      .map(({ id }) => tableOf('header', id)),
    httpToGrpc: tableOf('http to grpc'),
    grpcToHttp: tableOf('grpc to http'),
    noStatus: [...NO_STATUS_MARKS, 'others'].map((mark) => tableOf('no status', mark)),
    numbers: tables
      .noStatusNumbers(catalogue)
      .map(({ written, title }) => `${paths.number(written)} ${title}: ${tables.numberPath(written)}`),
    outside: tables.outsideSections(catalogue).map(({ id, title, summary, vendors: users, page }) => ({
      [`${title} #${id}`]: summary,
      page: page?.path,
      vendors: vendorsOf(users),
    })),
  });
});

test('the pages of the header fields', async () => {
  await expectRecord(
    'headers',
    toHeaderPages(catalogue).map(({ entry, inResponses, inRequests, inNextRequests, statements }) => ({
      meta: metas.headerMeta(entry),
      inResponses: inResponses.map(({ level, why, ...name }) => `${nameOf(name)} | ${level} | ${why}`),
      inRequests: inRequests.map(({ level, why, ...name }) => `${nameOf(name)} | ${level} | ${why}`),
      inNextRequests: inNextRequests.map(({ level, why, ...name }) => `${nameOf(name)} | ${level} | ${why}`),
      statements: statements.map(({ label, path, requirement: { level, text } }) => `${label}: ${level} ${text} → ${path}`),
    })),
  );
});

test('the pages of the languages', async () => {
  await expectRecord(
    'languages',
    toLanguagePages(catalogue).map(({ entry, rows, missing }) => ({
      meta: metas.languageMeta(entry),
      rows: rows.map((row) => `${row.code}${row.name ? '' : ' without a page'} | ${constantsOf([row])[0]}`),
      missing: missing.map(nameOf),
    })),
  );
});

test('the pages of the products, by their groups', async () => {
  const pages = new Map(toProductPages(catalogue).map((page) => [page.entry.id, page]));
  await expectRecord(
    'products',
    toProductGroups(catalogue).map(({ id, title, products }) => ({
      [`${title} #${id}`]: products.map(({ id: product }) => {
        const { entry, contents, codes, outside, marks, logs, measured, documents } = pages.get(product)!;
        return {
          meta: metas.productMeta(entry),
          contents: contents.map((section) => `${section.title} #${section.id}`),
          codes: codes.map(({ id: anchor, name, sends }) => `${nameOf(name)} #${anchor}: ${sends.length}`),
          outside: outside.map(({ id: anchor, title: numbers, sends }) => `${numbers} #${anchor}: ${sends.length}`),
          marks: marks.map(
            ({ id: anchor, title: group, marks: own }) => `${group} #${anchor}: ${own.map(({ anchor: mark }) => `#${mark}`).join(' ')}`,
          ),
          logs: logs.map(({ id: anchor, title: line, columns }) => `${line} #${anchor}: ${columns.map(({ name }) => name).join(' ')}`),
          measured: measured.map(({ id: anchor, name, version, source, probes }) => ({
            [`${name} ${version} from ${source} #${anchor}`]: probes.map(
              ({ path, call, outcomes }) =>
                `${path}${call ? ` ${call}` : ''}: ${outcomes.map(({ word, cases }) => `${cases.length} ${word}`).join(', ')}`,
            ),
          })),
          documents: documents.map(({ id: anchor, name, details }) => `${name} #${anchor}: ${details}`),
        };
      }),
    })),
  );
});

test('the pages of the protocols', async () => {
  await expectRecord(
    'protocols',
    toProtocolPages(catalogue).map(({ entry, contents, parts, errors, documents }) => ({
      meta: metas.protocolMeta(entry),
      contents: contents.map(({ id, title }) => `${title} #${id}`),
      parts: parts.map(({ id, rules }) => ({
        [`#${id}`]: rules.map(({ id: rule, codes, binding }) => `#${rule} ${binding}: ${codes.map(({ code }) => code).join(' ')}`),
      })),
      errors: errors.map(({ id, mark, codes }) => `${mark} #${id}: ${codes.map(({ code }) => code).join(' ')}`),
      documents: documents.map(({ id, name, details }) => `${name} #${id}: ${details}`),
    })),
  );
});

test('the lines of logs, and where their marks lead', async () => {
  await expectRecord(
    'logs',
    toLogSections(catalogue).map(({ id, title, path, logs, groups }) => ({
      [`${title} #${id}`]: path,
      logs: logs.map((log) => `#${log.id} ${log.title}: ${log.columns.map(({ name, value }) => `${name} ${value}`).join(' | ')}`),
      groups: groups.map(({ title: group, marks }) => `${group}: ${marks.map(({ anchor }) => `#${anchor}`).join(' ')}`),
    })),
  );
});

test('what was measured', async () => {
  const { probes, implementations } = toBehaviourPage(catalogue);
  await expectRecord('behaviour', {
    probes: probes.map(({ title, path, subject, measured, cases, agreed, divided }, index) => ({
      [`${title} ${path}`]: `${measured} ${subject}, ${cases} cases, ${agreed} agreed`,
      divided: divided && `${divided.title}: ${divided.found} → ${divided.path}`,
      outcomes: toProbePages(catalogue)[index]!.outcomes.map(({ tone, word, says }) => `${tone} ${word}: ${says}`),
    })),
    implementations: implementations.map(({ id, name, language, versions, calls }) =>
      [`${id}: ${name}, ${language}`, ...versions.map(({ version, source, date }) => `${version} from ${source}, ${date}`), ...calls].join(
        ' | ',
      ),
    ),
    security: toSecurityQuestions(catalogue).map(({ id, cases }) => ({
      [`#${id}`]: cases.map(({ path, measured, found }) =>
        [`${path} of ${measured}`, ...found.map(({ says, rows }) => `${says}: ${rows.map((row) => row.id).join(' ')}`)].join(' | '),
      ),
    })),
  });
});

test('the states of choosing', async () => {
  await expectRecord(
    'decisions',
    toDecisionStates(catalogue).map((state) => ({
      id: state.id,
      taken: state.taken.map(({ id, question, answer }) => `#${id} ${question} ${answer}`),
      ...(state.kind === 'question'
        ? {
            question: state.question,
            help: state.help,
            answers: state.answers.map(({ answer, leadsTo, code }) => `${answer} → #${leadsTo}${code ? ` (${code})` : ''}`),
          }
        : { end: nameOf(state), because: state.because, rejected: notesOf(state.rejected) }),
    })),
  );
});

test('the page of the team', async () => {
  const page = toOurApiPage(catalogue);
  const list = (codes: NonNullable<typeof page>['returned']) =>
    codes.map(({ summary, rule, ...name }) => ({ [nameOf(name)]: summary, statements: tellOurRule(rule) }));
  await expectRecord(
    'our-api',
    page
      ? {
          meta: metas.ourApiMeta(page.name),
          documentation: page.documentation,
          returned: list(page.returned),
          gateway: list(page.gateway),
          never: list(page.never),
        }
      : 'no rules',
  );
});

test('titles and descriptions of the pages that are there once', async () => {
  await expectRecord('pages', {
    home: metas.homeMeta(),
    codes: metas.codesMeta(),
    classes: metas.classesMeta(),
    headers: metas.headersMeta(),
    languages: metas.languagesMeta(catalogue.languages.length),
    guides: metas.guidesMeta(),
    comparisons: metas.comparisonsMeta(),
    products: metas.productsMeta(),
    senders: metas.sendersMeta(catalogue.codes.find(({ id }) => id === '503')!),
    protocols: metas.protocolsMeta(),
    logs: metas.logsMeta(),
    behaviour: metas.behaviourMeta(catalogue.measured.length),
    probe: metas.probeMeta('redirects', catalogue.probes.redirects!),
    security: metas.securityMeta(),
    choose: metas.chooseMeta(),
    search: metas.searchMeta(),
    about: metas.aboutMeta(),
    data: metas.dataMeta(),
    notFound: metas.notFoundMeta(),
  });
});

test('the days of the reviews, and the documents that are cited', async () => {
  await expectRecord('reviews', {
    reviewed: reviewedPages(catalogue).map(({ meta, reviewed, change }) => [meta.path, reviewed, change].filter(Boolean).join(' | ')),
    documents: citedDocuments(catalogue).map(
      ({ name, title, year, status, address, entries }) => `${name}, ${title} (${year}, ${status}), cited by ${entries}: ${address}`,
    ),
  });
});

test('what the search knows of each page', async () => {
  await expectRecord('search', toSearchDocuments(catalogue));
});

test('no file of the record is left over', record.expectNoOther);
