import { z } from 'astro/zod';

/** An attribute that is a text: `vendor="nginx"`. */
export const textValue = z.strictObject({ text: z.string() }, 'must be a text in quotation marks').transform(({ text }) => text);

/** An attribute that is just this expression: `of={props.insteadOf}`. */
export const expressionValue = (expression: string) => z.strictObject({ expression: z.literal(expression) }, `must be {${expression}}`);

/** An attribute that is a list of texts, or of such lists: `documents={["RFC 4918"]}`. Texts have no backslashes. */
export const listValue = z
  .strictObject({ expression: z.string().regex(/^[^\\]*$/) }, 'must be a list in braces')
  .transform(({ expression }, context): unknown => {
    // JSON has no single quotation marks, and no comma behind the last item.
    const json = expression.replace(/"[^"]*"|'([^']*)'|,(?=\s*\])/g, (part, text?: string) => {
      if (part === ',') return '';
      return text === undefined ? part : JSON.stringify(text);
    });
    try {
      return JSON.parse(json);
    } catch {
      context.addIssue({ code: 'custom', message: 'is no list of texts' });
      return z.NEVER;
    }
  });
