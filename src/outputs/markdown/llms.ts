import { site } from '../../site.ts';
import { toFileRows } from '../../models/data-page.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { toClassPages } from '../../models/class-page.ts';
import { toCodeName } from '../../facts/code-name.ts';
import { dataPaths, markdownPaths, toAddress } from '../../addresses.ts';
import { tellOurRule } from '../../facts/our-rule.ts';
import {
  aboutMeta,
  behaviourMeta,
  chooseMeta,
  classMeta,
  comparisonMeta,
  dataMeta,
  guideMeta,
  headersMeta,
  languagesMeta,
  logsMeta,
  ourApiMeta,
  securityMeta,
  type PageMeta,
} from '../../models/page-meta.ts';
import { toDocument, toList, toSection, type Block } from './document.ts';
import { toLink, toText } from './inline.ts';

/** A line of a list: a name that leads to a file, and what it holds. */
interface Item {
  label: string;
  path: string;
  holds: string;
}

/** The site for language models by the convention of llmstxt.org: every page as a link to its Markdown, with a line on each. */
export function toLlmsText(catalogue: Catalogue): string {
  const classes = toClassPages(catalogue);
  return toDocument([
    ...toHead(),
    `Each link to a file in \`.md\` leads to the Markdown of a page; the page for people has a slash in the place of \`.md\`. All of them in one file: ${toAddress(dataPaths.llmsFull)}`,
    toOurSection(catalogue),
    ...classes.map(({ entry: { facts }, codes }) =>
      toFileList(
        `Codes: ${facts.class} ${facts.title}`,
        codes.map((code) => ({ label: toLabel(code), path: markdownPaths.code(code.facts.code), holds: code.facts.summary })),
      ),
    ),
    toFileList(
      'Classes',
      classes.map(({ entry }) => ({
        label: classMeta(entry).title,
        path: markdownPaths.statusClass(entry.facts.class),
        holds: entry.facts.summary,
      })),
    ),
    toFileList(
      'Comparisons',
      catalogue.comparisons.map((entry) => ({
        label: comparisonMeta(entry).title,
        path: markdownPaths.comparison(entry.id),
        holds: entry.facts.question,
      })),
    ),
    toFileList(
      'Guides',
      catalogue.guides.map((entry) => ({ label: guideMeta(entry).title, path: markdownPaths.guide(entry.id), holds: entry.facts.summary })),
    ),
    toFileList(
      'Products',
      catalogue.products.map(({ id, facts }) => ({ label: facts.title, path: markdownPaths.product(id), holds: facts.summary })),
    ),
    toFileList(
      'Protocols',
      catalogue.protocols.map(({ id, facts }) => ({ label: facts.title, path: markdownPaths.protocol(id), holds: facts.summary })),
    ),
    toFileList(
      'Measured behaviour',
      Object.entries(catalogue.probes).map(([id, { title, question }]) => ({
        label: title,
        path: markdownPaths.probe(id),
        holds: question,
      })),
    ),
    toFileList('Data', [toPageItem(dataMeta()), ...toDataItems()]),
    // By the convention, what a reader who is short of room leaves out.
    toFileList(
      'Optional',
      [
        chooseMeta(),
        headersMeta(),
        languagesMeta(catalogue.languages.length),
        logsMeta(),
        behaviourMeta(catalogue.measured.length),
        securityMeta(),
        aboutMeta(),
      ].map(toPageItem),
    ),
  ]);
}

/**
 * All pages in one file.
 * @param documents the pages as Markdown
 */
export function toLlmsFullText(documents: readonly string[]): string {
  return toDocument([...toHead(), ...documents.flatMap((document) => ['---', document.trim()])]);
}

function toHead(): Block[] {
  return [
    `# ${site.name}`,
    `> ${site.description}`,
    'Requirements are cited with the section that has them. A code that is called unofficial is in no registry: it means what its vendor says, and a client that does not know it treats it as the x00 code of its class.',
  ];
}

/** The rules of the team that runs this copy of the site; they come first, because they are why the team asks here. */
function toOurSection({ ourApi, codes }: Catalogue): Block {
  if (!ourApi) return undefined;
  const ruled = codes.flatMap((entry) => {
    const rule = ourApi.codes[entry.id];
    return rule ? [{ entry, rule }] : [];
  });
  return toFileList(ourApi.name, [
    toPageItem(ourApiMeta(ourApi.name)),
    ...ruled.map(({ entry, rule }) => ({
      label: toLabel(entry),
      path: markdownPaths.code(entry.facts.code),
      holds: tellOurRule(rule)
        .flatMap(({ lead, text }) => [lead, text])
        .filter(Boolean)
        .join(' '),
    })),
  ]);
}

function toLabel({ facts }: Catalogue['codes'][number]): string {
  const { code, phrase, isUnofficial } = toCodeName(facts);
  return `${code} ${phrase}${isUnofficial ? ' (unofficial)' : ''}`;
}

/** Files of data; the Markdown is listed page by page already. */
function toDataItems(): Item[] {
  const others = toFileRows().filter(({ path }) => !/\.(?:md|txt)$/.test(path));
  return others.map(({ path, holds, example }) => ({ label: path, path: example ?? path, holds: `${holds}.` }));
}

function toPageItem({ title, description, path }: PageMeta): Item {
  return { label: title, path, holds: description };
}

function toFileList(title: string, items: readonly Item[]): Block {
  return toSection(toText(title), [
    toList(items.map(({ label, path, holds }) => `${toLink(toText(label), toAddress(path))}: ${toText(holds)}`)),
  ]);
}
