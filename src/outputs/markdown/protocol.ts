import { protocolSections as sections, type ProtocolPage, type ToldRule } from '../../models/protocol-page.ts';
import { toAddress } from '../../addresses.ts';
import { protocolMeta } from '../../models/page-meta.ts';
import { toDocument, toList, toSection } from './document.ts';
import { toCode, toCodeLink, toText } from './inline.ts';
import { toReviewed } from './lists.ts';
import { toProse } from './prose.ts';
import { toCited, toDocumentList } from './sources.ts';

/** The page of a protocol as Markdown. */
export function toProtocolMarkdown({ entry, parts, errors, documents }: ProtocolPage): string {
  const { title, summary, reviewed } = entry.facts;
  const { path } = protocolMeta(entry);
  return toDocument([
    `# ${toText(title)}`,
    toText(summary),
    toAddress(path),
    ...parts.map((part) =>
      toSection(toText(part.title), [part.note && toText(part.note), toList(part.rules.map((rule) => toRule(rule, path)))]),
    ),
    toSection(sections.errors.title, [
      toList(
        errors.map(({ mark, codes, meaning, fix, sources }) =>
          [
            toCode(mark),
            codes.length > 0 && `(${codes.map(({ code }) => code).join(', ')})`,
            toText(meaning),
            fix && toText(fix),
            toCited(sources, path),
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ),
    ]),
    toProse(entry.prose, { path }),
    toSection(sections.documents.title, [toDocumentList(documents)]),
    toReviewed(reviewed),
  ]);
}

function toRule({ codes, classes, binding, situation, at, methods, body, then, sources }: ToldRule, path: string): string {
  const answers = codes.length > 0 ? codes.map((code) => toCodeLink(code)).join(', ') : classes.join(', ') || 'Any code';
  return [
    `${answers}, **${binding}**:`,
    toText(situation),
    (at || methods.length > 0) && `(${[methods.join(', '), at && toText(at)].filter(Boolean).join(' ')})`,
    body && `Content: ${toText(body)}`,
    then && `Then: ${toText(then)}`,
    toCited(sources, path),
  ]
    .filter(Boolean)
    .join(' ');
}
