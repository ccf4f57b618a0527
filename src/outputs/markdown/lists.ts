import type { CodeFacts } from '../../schemas/code.ts';
import type { PageLink } from '../../facts/page-link.ts';
import { EXPERIENCE, READ } from '../../facts/product-sources.ts';
import type { ProductSources } from '../../models/product-sources.ts';
import { toAddress } from '../../addresses.ts';
import type { CodeNote } from '../../models/code-page.ts';
import type { RequirementGroup } from '../../facts/requirements.ts';
import { tellVendorUses } from '../../facts/vendor-use.ts';
import { REVIEWED } from '../../facts/reviewed.ts';
import { toBlocks, toList, toSection, type Block } from './document.ts';
import { toCodeLink, toLink, toPageLink, toSpecLink, toText } from './inline.ts';

/** Codes with a sentence on each. */
export function toCodeNotes(notes: readonly CodeNote[]): Block {
  return toList(notes.map(({ note, ...name }) => `${toCodeLink(name)}: ${toText(note)}`));
}

/** Links to pages on a common subject, in one line. */
export function toPageLinks(label: string, links: readonly PageLink[]): Block {
  if (links.length === 0) return undefined;
  return `${label}: ${links.map(({ label: text, path }) => toPageLink(text, path)).join(' · ')}`;
}

/** Normative statements, by who must meet them. */
export function toRequirementGroups(groups: readonly RequirementGroup[]): Block {
  return toBlocks(
    groups.map(({ actor, requirements }) =>
      toSection(
        toText(actor),
        [toList(requirements.map(({ level, text, spec }) => `**${level}** ${toText(text)} (${toSpecLink(spec)})`))],
        3,
      ),
    ),
  );
}

/** Who uses a number and for what, each vendor apart and with its evidence. */
export function toVendorUses(vendors: CodeFacts['vendors'], level: 3 | 4 = 3): Block {
  return toBlocks(
    tellVendorUses(vendors).map(({ title, phrase, meaning, answers, source }) =>
      toSection(
        toText(title),
        [
          phrase && toText(phrase),
          toText(meaning),
          toList([
            ...answers.map(({ label, text }) => `**${label}**: ${toText(text)}`),
            `**${source.label}**: ${toLink(toText(source.title), source.url)}${toText(source.remark)}`,
          ]),
        ],
        level,
      ),
    ),
  );
}

/** What the statements of a page about products rest on. */
export function toProductSources({ read, experience }: ProductSources): Block[] {
  return [
    { lead: READ, links: read },
    { lead: EXPERIENCE, links: experience },
  ]
    .filter(({ links }) => links.length > 0)
    .map(({ lead, links }) => `${lead} ${links.map(({ label, path }) => toLink(toText(label), toAddress(path))).join('; ')}.`);
}

/** When the entry was last read against its sources. */
export function toReviewed(day: string): string {
  return `${REVIEWED} ${day}.`;
}
