import { z } from 'astro/zod';
import { specReference, text } from './fields.ts';
import { cited } from './source.ts';

/** An attribute that is a text: `of="nginx"`. */
const textValue = z.strictObject({ text: z.string() }, 'must be a text in quotation marks').transform(({ text }) => text);

/** An attribute that is just this expression: `of={props.insteadOf}`. */
const expressionValue = (expression: string) =>
  z.strictObject({ expression: z.literal(expression, `must be {${expression}}`) }, `must be {${expression}}`);

/** An attribute that is a list of texts, or of such lists, in braces. Texts have no backslashes. */
const listValue = z
  .strictObject({ expression: z.string().regex(/^[^\\]*$/, 'has a backslash') }, 'must be a list in braces')
  .transform(({ expression }, context): unknown => {
    // JSON has no single quotation marks, and no comma behind the last item.
    const json = expression.replace(/"[^"]*"|'([^']*)'|,(?=\s*\])/g, (part, text?: string) => {
      if (part === ',') return '';
      return text === undefined ? part : JSON.stringify(text);
    });
    try {
      return JSON.parse(json) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'is no list of texts' });
      return z.NEVER;
    }
  });

/** More lanes than these do not fit on a phone. */
export const MAX_PARTIES = 3;

/** More steps than these do not fit on a screen. */
const MAX_STEPS = 20;

/** The steps of a sequence: who, to whom, what. The same party twice is something that it does by itself. */
const steps = listValue
  .pipe(z.array(z.tuple([text, text, text], 'each step must be three texts: who, to whom, what')))
  .refine((written) => written.length <= MAX_STEPS, `must have at most ${MAX_STEPS} steps`)
  .refine((written) => {
    const { size } = new Set(written.flatMap(([from, to]) => [from, to]));
    return size >= 2 && size <= MAX_PARTIES;
  }, `must have two or ${MAX_PARTIES} parties; check the spelling of their names`);

/** `{...props}`, by which an element of a guide gets what it computes from. */
const spread = expressionValue('...props');

/** The computed tables that guides can show; `src/models/tables.ts` makes them. */
export const TABLES = [
  'cacheable',
  'document',
  'grpc to http',
  'header',
  'http to grpc',
  'no status',
  'retry',
  'unofficial',
  'vendor',
] as const;

/** The elements that authors can use in MDX, each with its attributes as `src/content/tree.ts` reads them. */
export const elementSchemas = {
  /** A link to a section. */
  Spec: z.strictObject({ at: textValue.pipe(specReference) }),
  /** What a statement on the page of a product or a protocol rests on: a link to one of its documents. */
  Source: z.strictObject({ at: textValue.pipe(cited) }),
  /** A frame around requests and their responses. */
  Exchange: z.strictObject({}),
  /** The list of codes to send instead. */
  InsteadOf: z.strictObject({ of: expressionValue('props.insteadOf') }),
  /** A diagram of messages between two or three parties. */
  Sequence: z.strictObject({ label: textValue.pipe(text), steps }),
  /** A table that is computed from all entries. `of` says whose, where the table wants it. */
  Codes: z.strictObject({ '...': spread, table: textValue.pipe(z.enum(TABLES)), of: textValue.optional() }),
  /** The numbers outside 100 to 599, each with a heading. */
  OutsideNumbers: z.strictObject({ '...': spread }),
};

/** The name of one of them. */
export type ElementName = keyof typeof elementSchemas;

/** The attributes of one of them. */
export type ElementAttributes<Name extends ElementName> = z.output<(typeof elementSchemas)[Name]>;

/** Is there an element of this name? */
export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(elementSchemas, name);
}

/** Those that stand in a line of text; the others stand in lines of their own. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set<ElementName>(['Spec', 'Source']);

/** Those that have something between their tags. */
export const ELEMENTS_WITH_CONTENT: ReadonlySet<string> = new Set<ElementName>(['Exchange']);

/** Those that show data of some kinds of pages, and stand nowhere else: the folders of their entries. */
export const AT_HOME: Partial<Record<ElementName, readonly string[]>> = {
  InsteadOf: ['codes'],
  Codes: ['guides'],
  OutsideNumbers: ['guides'],
  Source: ['products', 'protocols'],
};
