import { z } from 'astro/zod';
import { specReference } from '../../schemas/fields.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { insteadOfSection, type CodeNote } from '../../models/code-page.ts';
import {
  cacheTable,
  documentTable,
  grpcToHttpTable,
  headerTable,
  httpToGrpcTable,
  outsideSections,
  retryTable,
  unofficialTable,
  vendorTable,
  type TableOfCodes,
} from '../../models/tables.ts';
import { toSequence } from '../../facts/sequence.ts';
import type { Attribute } from '../../content/tree.ts';
import { expressionValue, listValue, textValue } from './attributes.ts';
import { toBlocks, toSection, type Block } from './document.ts';
import { toCode, toCodeLink, toSpecLink, toText } from './inline.ts';
import { toCodeNotes, toVendorUses } from './lists.ts';
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

/** How one element of MDX is written in Markdown. */
export interface Element {
  /** Does it stand in a line of text? Any other stands in lines of its own. */
  isInline?: true;
  /**
   * @param attributes by name
   * @throws if they are not those that the element has
   */
  write: (attributes: Record<string, Attribute>, data: ProseData) => Block;
}

function element<Shape extends z.ZodRawShape>(
  shape: Shape,
  write: (attributes: z.output<z.ZodObject<Shape>>, data: ProseData) => Block,
  isInline?: true,
): Element {
  const schema = z.strictObject(shape);
  return {
    ...(isInline && { isInline }),
    write: (attributes, data) => write(schema.parse(attributes) as z.output<z.ZodObject<Shape>>, data),
  };
}

/** `{...props}`, by which an element gets what it computes from. */
const spreadProps = expressionValue('...props');

/** An element of guides, which computes something from all entries. */
function computed<Shape extends z.ZodRawShape>(
  shape: Shape,
  write: (catalogue: Catalogue, attributes: z.output<z.ZodObject<Shape & { '...': typeof spreadProps }>>) => Block,
): Element {
  return element({ ...shape, '...': spreadProps }, (attributes, { catalogue }) => {
    if (!catalogue) throw new Error('it stands in guides only');
    return write(catalogue, attributes);
  });
}

const writtenSteps = listValue.pipe(z.array(z.tuple([z.string(), z.string(), z.string()])));

/** The elements that authors can use: those of `src/components/prose` and `src/components/guides`. */
export const elements: Readonly<Record<string, Element>> = {
  Spec: element({ at: textValue.pipe(specReference) }, ({ at }) => toSpecLink(at), true),
  // The frame around messages; Markdown has none.
  Exchange: element({}, () => undefined),
  InsteadOf: element({ of: expressionValue('props.insteadOf') }, (_, { insteadOf }) => {
    if (!insteadOf) throw new Error('it stands on the pages of codes only');
    return toSection(insteadOfSection.title, [toCodeNotes(insteadOf)], 3);
  }),
  Sequence: element({ label: textValue, steps: writtenSteps }, ({ label, steps }) =>
    toBlocks([
      `${toText(label)}:`,
      // With "1." it would become one list with an author's own numbered list right behind it.
      toSequence(steps)
        .steps.map(({ spoken, message }, index) => `${index + 1}) ${toText(spoken)}: ${toText(message)}`)
        .join('\n'),
    ]),
  ),
  CacheableCodes: computed({}, (catalogue) => toTableOfCodes(cacheTable(catalogue))),
  CodesOfDocument: computed({ documents: listValue.pipe(z.array(z.string())) }, (catalogue, { documents }) =>
    toTableOfCodes(documentTable(catalogue, documents)),
  ),
  CodesOfVendor: computed({ vendor: textValue }, (catalogue, { vendor }) => toTableOfCodes(vendorTable(catalogue, vendor))),
  GrpcToHttp: computed({}, (catalogue) => {
    const { columns, rows } = grpcToHttpTable(catalogue);
    return toTable(
      columns,
      rows.map(({ name, number, ...other }) => [toCode(name), String(number), toCodeLink(other)]),
    );
  }),
  HeaderCodes: computed({ name: textValue }, (catalogue, { name }) => toTableOfCodes(headerTable(catalogue, name))),
  HttpToGrpc: computed({}, (catalogue) => toTableOfCodes(httpToGrpcTable(catalogue))),
  OutsideNumbers: computed({}, (catalogue) =>
    toBlocks(
      outsideSections(catalogue).map(({ title, summary, vendors }) =>
        toSection(toText(title), [toText(summary), toVendorUses(vendors, 4)], 3),
      ),
    ),
  ),
  RetryCodes: computed({}, (catalogue) => toTableOfCodes(retryTable(catalogue))),
  UnofficialCodes: computed({}, (catalogue) => toTableOfCodes(unofficialTable(catalogue))),
};

function toTableOfCodes({ columns, rows }: TableOfCodes): string {
  return toTable(
    columns,
    rows.map(({ cells, ...name }) => [toCodeLink(name), ...cells.map(toText)]),
  );
}
