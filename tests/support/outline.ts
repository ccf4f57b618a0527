import { Window, type Element, type Node } from 'happy-dom';

/** Elements that stand in a line of text. */
const INLINE = new Set(['A', 'B', 'BR', 'CODE', 'EM', 'I', 'KBD', 'SMALL', 'SPAN', 'STRONG', 'SUP']);
/** What no reader meets: looks, and what the policy hashes. */
const SILENT = new Set(['STYLE', 'SCRIPT', 'SVG', 'svg']);
/** Attributes that say how something looks, or repeat what another says. */
const LEFT_OUT = new Set(['class', 'style', 'href', 'tabindex', 'charset']);

/**
 * A page as an outline that people can read in a diff: a line each block with its attributes and text, links with their targets. Classes are
 * left out: the look is not what it holds.
 * @param html the page
 * @param selectors what of it; all by default
 */
export function outlineOf(html: string, selectors: readonly string[] = ['html']): string {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true } });
  document.write(html);
  const lines: string[] = [];
  for (const selector of selectors) for (const element of document.querySelectorAll(selector)) toLines(element, 0, lines);
  return `${lines.join('\n')}\n`;
}

function toLines(element: Element, depth: number, lines: string[]): void {
  if (SILENT.has(element.tagName)) return;
  const head = [element.tagName.toLowerCase(), ...attributesOf(element)].join(' ');
  const children = [...(element.tagName === 'TEMPLATE' ? (element as unknown as { content: Element }).content : element).childNodes];
  let text = '';
  const flush = (isFirst: boolean) => {
    const words = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (isFirst) lines.push(`${'  '.repeat(depth)}${head}${words && `: ${words}`}`);
    else if (words) lines.push(`${'  '.repeat(depth + 1)}${words}`);
  };
  if (element.tagName === 'PRE') text = [...element.childNodes].map(toInline).join('').replaceAll('\n', '⏎');
  let isFirst = true;
  for (const child of element.tagName === 'PRE' ? [] : children) {
    if (isBlock(child)) {
      flush(isFirst);
      isFirst = false;
      toLines(child as Element, depth + 1, lines);
    } else text += toInline(child);
  }
  flush(isFirst);
}

function isBlock(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (SILENT.has(element.tagName)) return false;
  return !INLINE.has(element.tagName) || [...element.children].some(isBlock);
}

function toInline(node: Node): string {
  if (node.nodeType === 3) return node.textContent;
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (SILENT.has(element.tagName)) return '';
  const text = [...element.childNodes].map(toInline).join('');
  const attributes = attributesOf(element);
  const marks = attributes.length > 0 ? `{${attributes.join(' ')}}` : '';
  switch (element.tagName) {
    case 'A':
      return `[${text.trim()}](${element.getAttribute('href') ?? ''})${marks}`;
    case 'CODE':
    case 'KBD':
      return `\`${text}\``;
    case 'B':
    case 'STRONG':
      return `**${text}**${marks}`;
    case 'BR':
      return ' / ';
    default:
      return `${text}${marks}`;
  }
}

function attributesOf(element: Element): string[] {
  return [...element.attributes]
    .filter(({ name }) => !LEFT_OUT.has(name) || (name === 'href' && (element.tagName !== 'A' || isBlock(element))))
    .map(({ name, value }) => ({ name, value: value ?? '' }))
    .filter(({ value }) => !/^(?:default-src|data:)/.test(value))
    .map(({ name, value }) => (value === '' ? name : `${name}="${value.replace(/\/_astro\/[^"]+/, '/_astro/…')}"`));
}
