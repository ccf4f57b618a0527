import { specReference } from '../../schemas/fields.ts';
import { isUnofficial, tellFormerPhrases } from '../../facts/code-name.ts';
import { computedSections as sections, linkLabels, type CodePage } from '../../models/code-page.ts';
import { DEPRECATED, NO_NAME, OTHER_MEANING, otherNames, type ConstantRow } from '../../facts/constants.ts';
import { toFurtherFacts } from '../../facts/further-facts.ts';
import { tellGrpcAndCurl } from '../../facts/grpc-and-curl.ts';
import { HEADER_USE_COLUMNS, toHeaderUseCells } from '../../facts/header-use.ts';
import { standingWord } from '../../facts/standing.ts';
import { tellUnregistered } from '../../facts/unregistered.ts';
import { markdownPaths, paths, toAddress } from '../../addresses.ts';
import { ourRuleTitle, tellOurRule } from '../../facts/our-rule.ts';
import { toSenderLines } from '../../models/senders.ts';
import { codeMeta } from '../../models/page-meta.ts';
import { toSnippetGroups, type SnippetGroup } from '../samples/snippets.ts';
import { toDocument, toList, toSection, type Block } from './document.ts';
import { toFence } from './fences.ts';
import { toCode, toLink, toPageLink, toSpecLink, toText } from './inline.ts';
import { toCodeNotes, toPageLinks, toRequirementGroups, toProductSources, toReviewed, toVendorUses } from './lists.ts';
import { toProse } from './prose.ts';
import { toTable } from './table.ts';

/**
 * The page of a code as Markdown.
 * @param snippetGroups the texts to copy; those of the entry
 */
export function toCodeMarkdown(page: CodePage, snippetGroups: readonly SnippetGroup[] = toSnippetGroups(page.entry)): string {
  const { entry, statusClass, insteadOf } = page;
  const { facts } = entry;
  const { title, path } = codeMeta(entry, statusClass);
  const isShown = (section: { id: string }) => page.contents.some(({ id }) => id === section.id);
  const former = tellFormerPhrases(facts);
  return toDocument([
    `# ${toText(title)}`,
    toText(facts.summary),
    toStanding(page, path),
    former && toText(former),
    toFacts(page),
    isUnofficial(facts) ? toUnregistered(facts.code) : undefined,
    toOurRule(page),
    isUnofficial(facts) ? toSection(sections.senders.title, [toVendorUses(facts.vendors)]) : undefined,
    toProse(entry.prose, { path, insteadOf }),
    toSection(sections.measured.title, [
      toList(page.measured.map(({ title, found, path: at }) => `${toPageLink(title, at)}: ${toText(found)}`)),
    ]),
    toSection(sections.hops.title, [toSenders(page)]),
    toSection(sections.prescribed.title, [toPrescribers(page)]),
    toSection(sections.requirements.title, [toRequirementGroups(page.requirementGroups)]),
    toSection(sections.headers.title, [toHeaderFields(page)]),
    toSection(sections.constants.title, toConstants(page)),
    isShown(sections.grpc) ? toSection(sections.grpc.title, [toGrpcAndCurl(page)]) : undefined,
    isShown(sections.vendors) ? toSection(sections.vendors.title, [toVendorUses(facts.vendors)]) : undefined,
    toSection(sections.confused.title, [toCodeNotes(page.confusedWith), toPageLinks(linkLabels.comparisons, page.comparisons)]),
    toSection(sections.related.title, [toCodeNotes(page.related), toPageLinks(linkLabels.guides, page.guides)]),
    ...snippetGroups.map(toSnippets),
    isShown(sections.sources) ? toSection(sections.sources.title, [toSourceList(page)]) : undefined,
    toPageLinks(
      linkLabels.forms,
      page.forms.filter((form) => form.path !== markdownPaths.code(facts.code)),
    ),
    ...toProductSources(page.productSources),
    toReviewed(facts.reviewed),
  ]);
}

/** How the code stands and where it is defined, its class, and the address of the page for people. */
function toStanding({ entry: { facts }, statusClass, definitionStatus }: CodePage, path: string): string {
  const { class: name, title } = statusClass.facts;
  return [
    standingWord(facts),
    ...(definitionStatus ? [[...facts.specs.map(toSpecLink), definitionStatus].join(', ')] : []),
    toPageLink(`${name} ${title.toLowerCase()}`, paths.statusClass(name)),
    toAddress(path),
  ].join(' · ');
}

function toFacts({ answers, entry: { facts } }: CodePage): string {
  return toTable(
    ['Fact', 'Answer', 'Detail'],
    [
      ...answers.map(({ label, answer, detail, address }) => [
        toText(label),
        address ? toLink(toText(answer), address) : toText(answer),
        toText(detail),
      ]),
      ...toFurtherFacts(facts).map(({ label, value, detail }) => [label, value, detail].map(toText)),
    ],
  );
}

function toUnregistered(code: number): string {
  const { lead, text, spec, statusClass } = tellUnregistered(code);
  return `**${lead}** ${toText(text)} (${toSpecLink(specReference.parse(spec))}, ${toPageLink(statusClass, paths.statusClass(statusClass))}).`;
}

function toOurRule({ ourRule }: CodePage): Block {
  if (!ourRule) return undefined;
  const { name, rule } = ourRule;
  return toSection(toPageLink(ourRuleTitle(name), paths.ourApi), [
    ...tellOurRule(rule).map(({ lead, text }) => [lead && `**${lead}**`, toText(text)].filter(Boolean).join(' ')),
    // What looks like JSON is JSON: the catalogue has seen to it.
    rule.body && toFence(/^[[{]/.test(rule.body) ? 'json' : 'text', rule.body),
  ]);
}

function toHeaderFields({ entry: { facts } }: CodePage): Block {
  if (facts.headers.length === 0) return undefined;
  return toTable(
    ['Field', ...HEADER_USE_COLUMNS],
    facts.headers.map((use) => [toLink(toCode(use.name), toAddress(paths.header(use.name))), ...toHeaderUseCells(use).map(toText)]),
  );
}

/** A row for each language that has a name; the others in one line. */
function toConstants({ constants }: CodePage): Block[] {
  const rows = [...constants.common, ...constants.others];
  const named = rows.filter(({ written }) => written !== undefined);
  const nameless = rows.filter(({ written }) => written === undefined);
  const link = ({ id, language }: ConstantRow) => toPageLink(language, paths.language(id));
  return [
    named.length > 0
      ? toTable(
          ['Language', 'Name', 'Other names'],
          named.map((row) => [link(row), ...toNames(row)]),
        )
      : undefined,
    nameless.length > 0 ? `${NO_NAME}: ${nameless.map(({ language }) => toText(language)).join(', ')}` : undefined,
  ];
}

function toNames(row: ConstantRow): string[] {
  const { written, isDeprecated, isOtherMeaning } = row;
  return [
    `${toCode(written!)}${isDeprecated ? ` (${DEPRECATED})` : ''}${isOtherMeaning ? ` (${OTHER_MEANING})` : ''}`,
    otherNames(row)
      .map(({ name, kind }) => `${kind} ${toCode(name)}`)
      .join(', '),
  ];
}

function toGrpcAndCurl(page: CodePage): string {
  const { sentFor, read, mappings, curl } = tellGrpcAndCurl(page.entry.facts, page.grpcClientReads);
  return [sentFor && toText(sentFor), `${toText(read)} (${toPageLink(mappings.label, mappings.path)}).`, toText(curl)]
    .filter(Boolean)
    .join(' ');
}

function toSnippets({ title, snippets }: SnippetGroup): Block {
  return toSection(
    toText(title),
    snippets.map(({ label, note, language, text }) => toSection(toText(label), [note && toText(note), toFence(language, text)], 3)),
  );
}

/** Who sends the code by itself: all of them, since Markdown has no second page for the rest. */
function toSenders({ senders }: CodePage): Block {
  return toList(
    toSenderLines(senders, senders.length).map(({ title, path, marks, text, more }) =>
      [toPageLink(title, path), ...marks.map(toCode), toText(text), more > 0 && `(and ${more} more)`].filter(Boolean).join(' '),
    ),
  );
}

function toPrescribers({ prescriptions }: CodePage): Block {
  return toList(
    prescriptions.map(({ title, path, situation, binding, more }) =>
      [toPageLink(title, path), `**${binding}**:`, toText(situation), more > 0 && `(and ${more} more)`].filter(Boolean).join(' '),
    ),
  );
}

function toSourceList({ sources }: CodePage): Block {
  return toList(sources.map(({ before, label, address, after }) => `${toText(before)}${toLink(toText(label), address)}${toText(after)}`));
}
