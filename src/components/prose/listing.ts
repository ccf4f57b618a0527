/** How many characters of a listing a phone of 320 px shows in one line. */
const PHONE_LINE = 32;

/**
 * A block of commands or of configuration as Markdown renders it, with lines that a phone has to wrap as elements of their own: what goes on in a
 * second line stands further in, so that nobody takes it for a line.
 */
export function markUpListing(block: string): string {
  return block.replace(/(<code[^>]*>)([\s\S]*?)\n?(<\/code>)/, (_, open: string, text: string, close: string) => {
    const lines = text.split('\n').map((line, at, all) => {
      const written = at < all.length - 1 ? `${line}\n` : line;
      return line.replace(/&#?\w+;/g, ' ').length > PHONE_LINE ? `<span>${written}</span>` : written;
    });
    return open + lines.join('') + close;
  });
}
