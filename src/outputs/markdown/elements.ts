import type { Catalogue } from '../../content/catalogue.ts';
import type { Element } from '../../content/tree.ts';
import { insteadOfSection, type CodeNote } from '../../models/code-page.ts';
import { outsideSections, toTable as toComputedTable, type Cell } from '../../models/tables.ts';
import { toSequence } from '../../facts/sequence.ts';
import { tellCited } from '../../facts/source.ts';
import { toAddress } from '../../addresses.ts';
import { elementSchemas, isElementName, type ElementAttributes, type ElementName } from '../../schemas/elements.ts';
import { toBlocks, toSection, type Block } from './document.ts';
import { toCodeLink, toLink, toSpecLink, toText } from './inline.ts';
import { toCodeNotes, toVendorUses } from './lists.ts';
import { toCited } from './sources.ts';
import { toTable } from './table.ts';

/** What the elements of a page's prose show besides their attributes. */
export interface ProseData {
  /** The page's own path, for links to its sections. */
  path: string;
  /** The codes to send instead, on a code's page. */
  insteadOf?: readonly CodeNote[];
  /** What tables are computed from, in a guide. */
  catalogue?: Catalogue;
}

/** How each element of MDX is written in Markdown; undefined for nothing. The content has been checked: its attributes are right. */
type Writers = { [Name in ElementName]: (attributes: ElementAttributes<Name>, data: ProseData) => Block };

const writers: Writers = {
  Spec: ({ at }) => toSpecLink(at),
  Source: ({ at }, { path }) => toCited(tellCited(at, []), path),
  // The frame around messages; Markdown has none.
  Exchange: () => undefined,
  InsteadOf: (_, { insteadOf = [] }) => toSection(insteadOfSection.title, [toCodeNotes(insteadOf)], 3),
  Sequence: ({ label, steps }) =>
    toBlocks([
      `${toText(label)}:`,
      // With "1." it would become one list with an author's own numbered list right behind it.
      toSequence(steps)
        .steps.map(({ spoken, message }, index) => `${index + 1}) ${toText(spoken)}: ${toText(message)}`)
        .join('\n'),
    ]),
  Codes: ({ table, of }, data) => {
    const { columns, rows } = toComputedTable(catalogueOf(data), table, of);
    return toTable(
      columns,
      rows.map((cells) => cells.map((cell) => toCell(cell))),
    );
  },
  OutsideNumbers: (_, data) =>
    toBlocks(
      outsideSections(catalogueOf(data)).map(({ title, summary, vendors, page }) =>
        toSection(
          toText(title),
          [toText(summary), page && toLink(page.label, toAddress(page.path)), vendors.length > 0 ? toVendorUses(vendors, 4) : undefined],
          3,
        ),
      ),
    ),
};

/**
 * One element of the prose as Markdown; undefined for nothing.
 * @throws if the content was not checked
 */
export function writeElement({ name, attributes }: Element, data: ProseData): Block {
  if (!isElementName(name)) throw new Error(`<${name}> is no element for authors.`);
  const write = writers[name] as (attributes: unknown, data: ProseData) => Block;
  return write(elementSchemas[name].parse(attributes), data);
}

function toCell(cell: Cell): string {
  if (typeof cell === 'string') return toText(cell);
  return 'path' in cell ? toLink(toText(cell.label), toAddress(cell.path)) : toCodeLink(cell);
}

function catalogueOf({ catalogue, path }: ProseData): Catalogue {
  if (!catalogue) throw new Error(`${path} has no catalogue to compute from.`);
  return catalogue;
}
