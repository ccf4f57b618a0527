import { productSections as sections, type ProductPage } from '../../models/product-page.ts';
import { toAddress } from '../../addresses.ts';
import type { CodeName } from '../../facts/code-name.ts';
import type { ToldMark, ToldSend } from '../../facts/sender.ts';
import { productMeta } from '../../models/page-meta.ts';
import { toDocument, toList, toSection } from './document.ts';
import { toFence } from './fences.ts';
import { toCode, toCodeLink, toPageLink, toText } from './inline.ts';
import { toReviewed } from './lists.ts';
import { toProse } from './prose.ts';
import { toCited, toDocumentList } from './sources.ts';

/** The page of a product as Markdown. */
export function toProductMarkdown(page: ProductPage): string {
  const { entry } = page;
  const { facts } = entry;
  const { path } = productMeta(entry);
  const cited = (sources: Parameters<typeof toCited>[0]) => toCited(sources, path);
  return toDocument([
    `# ${toText(facts.title)}`,
    toText(facts.summary),
    toAddress(path),
    toSection(sections.answered.title, [toList(page.answered.map(({ sign, sources }) => `${toText(sign)} ${cited(sources)}`))]),
    toSection(
      sections.sends.title,
      [
        ...page.codes.map(({ name, sends }) => ({ title: toCodeLink(name), sends })),
        ...page.outside.map(({ title, sends }) => ({ title: toText(title), sends })),
      ].map(({ title, sends }) => toSection(title, [toList(sends.map((send) => toSend(send, path)))], 3)),
    ),
    toSection(
      sections.marks.title,
      page.marks.map(({ title, note, marks }) =>
        toSection(toText(title), [note && toText(note), toList(marks.map((mark) => toMark(mark, path)))], 3),
      ),
    ),
    toSection(
      sections.logs.title,
      page.logs.map(({ title, format, example, columns }) =>
        toSection(
          toText(title),
          [
            format && toText(format),
            toFence('text', example),
            toList(columns.map(({ name, value, means }) => `${toCode(value)} ${toText(name)}: ${toText(means)}`)),
          ],
          3,
        ),
      ),
    ),
    toSection(sections.noStatus.title, [
      toList(
        page.noStatus.map(({ mark, where, meaning, fix, sources }) =>
          [toCode(mark), `${toText(where)}: ${toText(meaning)}`, fix && toText(fix), cited(sources)].filter(Boolean).join(' '),
        ),
      ),
    ]),
    toSection(sections.headers.title, [
      toList(page.headers.map(({ name, tells, sources }) => `${toCode(name)} ${toText(tells)} ${cited(sources)}`)),
    ]),
    toSection(sections.words.title, [
      toList(
        page.words.map(({ word, setting, codes, meaning, sources }) =>
          [toCode(word), `(${toText(setting)})`, toNumbers(codes), toText(meaning), cited(sources)].filter(Boolean).join(' '),
        ),
      ),
    ]),
    toProse(entry.prose, { path }),
    toSection(
      sections.measured.title,
      page.measured.map(({ name, version, source, date, probes }) =>
        toSection(
          toText(`${name} ${version} (${source}, ${date})`),
          [
            toList(
              probes.map(({ title, path: at, call, outcomes }) =>
                [
                  toPageLink(title, at),
                  call && toCode(call),
                  outcomes.map(({ says, cases }) => `**${toText(says)}:** ${toText(cases.join(', '))}`).join('; '),
                ]
                  .filter(Boolean)
                  .join(' '),
              ),
            ),
          ],
          3,
        ),
      ),
    ),
    toSection(sections.documents.title, [toDocumentList(page.documents)]),
    toReviewed(facts.reviewed),
  ]);
}

function toSend({ part, phrase, meaning, when, mark, setting, seen, versions, actor, fix, sources }: ToldSend, path: string): string {
  return [
    part && `${toText(part)}:`,
    phrase && `${toText(phrase)}.`,
    meaning && toText(meaning),
    toText(when),
    mark && `Beside it: ${mark.anchor ? toCode(mark.text) : toText(mark.text)}.`,
    setting && `Setting: ${toText(setting)}.`,
    seen && toText(seen),
    versions && `${toText(versions)}.`,
    fix && `**${actor}:** ${toText(fix)}`,
    toCited(sources, path),
  ]
    .filter(Boolean)
    .join(' ');
}

function toMark({ mark, codes, meaning, versions, actor, fix, sources }: ToldMark, path: string): string {
  return [
    toCode(mark),
    toNumbers(codes),
    toText(meaning),
    fix && `**${actor}:** ${toText(fix)}`,
    versions && `${toText(versions)}.`,
    toCited(sources, path),
  ]
    .filter(Boolean)
    .join(' ');
}

function toNumbers(codes: readonly CodeName[]): string | undefined {
  return codes.length > 0 ? `(${codes.map(({ code }) => code).join(', ')})` : undefined;
}
