import { z } from 'astro/zod';

const VALUE = String.raw`"[^"]*"|\{(?:[^{}"'\`]|"[^"]*"|'[^']*')*\}`;
/** The attributes of an element: `name="…"`, `name={…}` and `{...props}`. */
export const ATTRIBUTES = String.raw`(?:\s+(?:\w+=(?:${VALUE})|\{\.\.\.props\}))*`;

const ATTRIBUTE = new RegExp(String.raw`(\w+)=(${VALUE})|\{\.\.\.props\}`, 'g');

/** The attributes of an element as they are written, with their quotation marks or braces; `props` for `{...props}`. */
export function readAttributes(written: string): Map<string, string> {
  return new Map([...written.matchAll(ATTRIBUTE)].map(([all, name, value]) => [name ?? 'props', value ?? all]));
}

/** The value of an attribute that is a text: `"nginx"`. */
export const textValue = z
  .string()
  .regex(/^"[^"]*"$/)
  .transform((value) => value.slice(1, -1));

/** The value of an attribute that is a list of texts, or of such lists: `{["RFC 4918"]}`. Texts have no backslashes. */
export const listValue = z
  .string()
  .regex(/^\{[^\\]*\}$/s)
  .transform((value, context): unknown => {
    // JSON has no single quotation marks, and no comma behind the last item.
    const json = value.slice(1, -1).replace(/"[^"]*"|'([^']*)'|,(?=\s*\])/g, (part, text?: string) => {
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
