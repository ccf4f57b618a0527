import { codesSection, UNKNOWN_LEAD, type ClassPage } from '../../models/class-page.ts';
import { toCodeName } from '../../facts/code-name.ts';
import { computedSections } from '../../models/code-page.ts';
import { CODE_COLUMNS, toCodeCells } from '../../facts/code-table.ts';
import { toAddress } from '../../addresses.ts';
import { SENT_BY_US } from '../../facts/our-rule.ts';
import { classMeta } from '../../models/page-meta.ts';
import { toDocument, toSection } from './document.ts';
import { toCodeLink, toSpecLink, toText } from './inline.ts';
import { toRequirementGroups, toReviewed } from './lists.ts';
import { toProse } from './prose.ts';
import { toTable } from './table.ts';

/** The page of a class as Markdown. */
export function toClassMarkdown({ entry, codes, ours, requirementGroups }: ClassPage): string {
  const { summary, spec, unknownCode, reviewed } = entry.facts;
  const { title, path } = classMeta(entry);
  const rows = codes.map(({ facts }) => {
    const remarks = [facts.standing === 'standard' ? '' : facts.standing, ours.has(facts.code) ? SENT_BY_US : ''].filter(Boolean);
    return [toCodeLink(toCodeName(facts), remarks), ...toCodeCells(facts).map(toText)];
  });
  return toDocument([
    `# ${toText(title)}`,
    toText(summary),
    `Defined in ${toSpecLink(spec)} · ${toAddress(path)}`,
    `**${UNKNOWN_LEAD}** ${toText(unknownCode.text)} (${toSpecLink(unknownCode.spec)})`,
    toSection(codesSection.title, [toTable(CODE_COLUMNS, rows)]),
    toProse(entry.prose, { path }),
    toSection(computedSections.requirements.title, [toRequirementGroups(requirementGroups)]),
    toReviewed(reviewed),
  ]);
}
