/** What the dev server says of a file that is built; a static host goes by the ending. */
const TYPES = {
  atom: 'application/atom+xml',
  javascript: 'text/javascript; charset=utf-8',
  json: 'application/json',
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  yaml: 'application/yaml',
} as const;

/** A text as a file of the site. */
export function toFile(text: string, type: keyof typeof TYPES): Response {
  return new Response(text, { headers: { 'Content-Type': TYPES[type] } });
}

/** A document as a file of the site, indented, because people read it too. */
export function toJsonFile(document: object): Response {
  return toFile(`${JSON.stringify(document, null, 2)}\n`, 'json');
}
