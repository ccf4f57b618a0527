/** A message of HTTP, ready to be shown. */
export interface MarkedUpMessage {
  side: 'Request' | 'Response';
  /** What stands in the `pre`: the status in `<b>`, with its class; field names in `<i>`; lines that are marked in `<mark>`, others that a phone has to wrap in `<span>`. */
  html: string;
}

/** What is known of a message besides its text. */
export interface MarkUp {
  /** The field names that lead somewhere, in small letters, each with its address. */
  fields?: ReadonlyMap<string, string> | undefined;
  /** The lines to mark, counted from 0. */
  marked?: ReadonlySet<number>;
}

const HTTP_BLOCK = /^\s*<code class="language-http">([\s\S]*?)\n?<\/code>\s*$/;
/** How many characters a phone of 320 px shows in one line. A longer line is an element of its own, so that its second half can be indented. */
const PHONE_LINE = 32;

/** The text of a message in a `pre` as Markdown renders it, escaped; undefined for a block in another language. */
export function messageIn(block: string): string | undefined {
  return HTTP_BLOCK.exec(block)?.[1];
}

/**
 * Marks up the start line and the header section of a message. A general highlighter wraps every part of it, content too, in
 * elements of its own, which costs a page up to half a kilobyte.
 * @param text the message, escaped for HTML
 */
export function markUpMessage(text: string, { fields = new Map(), marked = new Set() }: MarkUp = {}): MarkedUpMessage {
  const lines = text.split('\n');
  const end = lines.indexOf('');
  const html = lines.map((line, index) => {
    const ending = index < lines.length - 1 ? '\n' : '';
    const inner = (index === 0 ? markUpStatus(line) : end < 0 || index < end ? markUpField(line, fields) : line) + ending;
    if (marked.has(index)) return `<mark>${inner}</mark>`;
    return line.replace(/&\w+;|&#x?\w+;/g, ' ').length > PHONE_LINE ? `<span>${inner}</span>` : inner;
  });
  return { side: text.startsWith('HTTP/') ? 'Response' : 'Request', html: `<code>${html.join('')}</code>` };
}

function markUpStatus(line: string): string {
  return line.replace(/^(HTTP\/\S+ )((\d).*)/, '$1<b data-class="$3xx">$2</b>');
}

function markUpField(line: string, fields: ReadonlyMap<string, string>): string {
  return line.replace(/^([\w-]+)(?=:)/, (name) => {
    const address = fields.get(name.toLowerCase());
    return address === undefined ? `<i>${name}</i>` : `<a href="${address}">${name}</a>`;
  });
}
