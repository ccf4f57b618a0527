/** One ```` ```http ```` fence. */
export interface HttpBlock {
  /** The text between the fences, without the final line end. */
  text: string;
  /** 1-based line of the first content line in the document. */
  line: number;
}

/** Blocks that belong together: those of one `<Exchange>`, or a single block outside. */
export type HttpExchange = HttpBlock[];

interface Fence {
  indent: number;
  marker: string;
  isHttp: boolean;
}

const FENCE_START = /^(\s*)(`{3,}|~{3,})\s*([^\s`{]*)/;
const EXCHANGE_START = /^\s*<Exchange(?=[\s>]|$)/;
const EXCHANGE_END = /<\/Exchange\s*>\s*$/;

/**
 * Finds the ```` ```http ```` fences of an MDX body and groups those between `<Exchange>` and `</Exchange>`, in the
 * order of the document; a fence outside is an exchange of its own. Other fences, and what looks like a fence or a tag
 * inside them, are passed over; an `<Exchange>` without an http fence gives nothing. A fence that is never closed ends
 * with the document. Fences and tags follow CommonMark 4.5 and MDX; the tags stand on lines of their own.
 */
export function httpExchanges(markdown: string): HttpExchange[] {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  const exchanges: HttpExchange[] = [];
  let open: HttpExchange | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const fence = parseFenceStart(line);
    if (fence) {
      const end = findFenceEnd(lines, index + 1, fence);
      if (fence.isHttp) {
        const block = { text: unindent(lines.slice(index + 1, end), fence.indent), line: index + 2 };
        if (open) open.push(block);
        else exchanges.push([block]);
      }
      index = end;
    } else if (EXCHANGE_START.test(line)) {
      open = [];
      exchanges.push(open);
    } else if (EXCHANGE_END.test(line)) {
      open = undefined;
    }
  }
  return exchanges.filter((exchange) => exchange.length > 0);
}

function parseFenceStart(line: string): Fence | undefined {
  const [, indent, marker, language] = FENCE_START.exec(line) ?? [];
  if (indent === undefined || marker === undefined) return undefined;
  const isInlineCode = marker.startsWith('`') && line.slice(indent.length + marker.length).includes('`');
  return isInlineCode ? undefined : { indent: indent.length, marker, isHttp: language === 'http' };
}

function findFenceEnd(lines: readonly string[], from: number, fence: Fence): number {
  const end = lines.findIndex((line, index) => index >= from && isFenceEnd(line.trim(), fence.marker));
  return end === -1 ? lines.length : end;
}

function isFenceEnd(line: string, marker: string): boolean {
  return line.length >= marker.length && line === marker.charAt(0).repeat(line.length);
}

function unindent(lines: readonly string[], indent: number): string {
  const margin = new RegExp(`^\\s{0,${indent}}`);
  return lines.map((line) => line.replace(margin, '')).join('\n');
}
