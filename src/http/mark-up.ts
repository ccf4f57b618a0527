/** A message of HTTP, ready to be shown. */
export interface MarkedUpMessage {
  side: 'Request' | 'Response';
  /** What stands in the `pre`: the status in `<b>`, field names in `<i>`. */
  html: string;
}

const HTTP_BLOCK = /^\s*<code class="language-http">([\s\S]*?)\n?<\/code>\s*$/;

/**
 * Marks up the start line and the header section of a message. A general highlighter wraps every part of it, content too, in
 * elements of its own, which costs a page up to half a kilobyte.
 * @param block the inside of a `pre` as Markdown renders it, escaped
 * @returns undefined for a block in another language
 */
export function markUpMessage(block: string): MarkedUpMessage | undefined {
  const text = HTTP_BLOCK.exec(block)?.[1];
  if (text === undefined) return undefined;
  const end = text.indexOf('\n\n');
  const [head, content] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
  const marked = head.replace(/^(HTTP\/\S+ )(.*)/, '$1<b>$2</b>').replace(/^([\w-]+):/gm, '<i>$1</i>:');
  return { side: head.startsWith('HTTP/') ? 'Response' : 'Request', html: `<code>${marked}${content}</code>` };
}
