import { toCodeName } from '../../facts/code-name.ts';
import { differencesSection, type ComparisonPage } from '../../models/comparison-page.ts';
import { toAddress } from '../../addresses.ts';
import { comparisonMeta } from '../../models/page-meta.ts';
import { toDocument, toList, toSection } from './document.ts';
import { toCodeLink, toText } from './inline.ts';
import { toProductSources, toReviewed } from './lists.ts';
import { toProse } from './prose.ts';
import { toTable } from './table.ts';

/** The page of a comparison as Markdown. */
export function toComparisonMarkdown({ entry, codes, differences, productSources }: ComparisonPage): string {
  const { question, first, second, reviewed } = entry.facts;
  const { title, path } = comparisonMeta(entry);
  const links = codes.map(({ facts }) => toCodeLink(toCodeName(facts)));
  return toDocument([
    `# ${toText(title)}`,
    `**${toText(question)}**`,
    toList([first, second].map((text, index) => `${links[index]!}: ${toText(text)}`)),
    toAddress(path),
    toProse(entry.prose, { path }),
    toSection(differencesSection.title, [
      toTable(
        ['', ...links],
        differences.map(({ label, values }) => [label, ...values].map(toText)),
      ),
    ]),
    ...toProductSources(productSources),
    toReviewed(reviewed),
  ]);
}
