import { Window, type Element, type Node } from 'happy-dom';

/** Elements that stand in a line of text. */
const INLINE = new Set(['A', 'B', 'BR', 'CODE', 'EM', 'I', 'KBD', 'SMALL', 'SPAN', 'STRONG', 'SUP']);
/** What no reader meets: looks, and what the policy hashes. */
const SILENT = new Set(['STYLE', 'SVG', 'svg']);
const isSilent = (element: Element) =>
  SILENT.has(element.tagName) || (element.tagName === 'SCRIPT' && element.getAttribute('type') !== 'speculationrules');
/** Attributes that say how something looks, or repeat what another says. */
const LEFT_OUT = new Set(['class', 'style', 'href', 'charset']);
/** Classes that tell things apart which no other attribute does. */
const TELLING =
  /^(?:response|odd|does|alters|leaves|fails|harms|tile|temporary|obsolete|unused|unofficial|ours|(?:from|to|lanes)-\d|right|left)$/;

/** A rule of a page's styles that takes things away, and when it holds. */
interface Hiding {
  selector: string;
  /** `hidden`: from everybody; `unseen`: it can still be heard. */
  how: 'hidden' | 'unseen';
  when: string;
}

/** The rules of the page in hand. */
let hidings: readonly Hiding[] = [];

/**
 * A page as an outline that people can read in a diff: a line each block with its attributes and text, links with their targets. Of the look it
 * holds what is hidden, and when.
 * @param html the page
 * @param selectors what of it; all by default
 */
export function outlineOf(html: string, selectors: readonly string[] = ['html']): string {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true } });
  document.write(html);
  hidings = hidingsOf([...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css).join(''));
  const lines: string[] = [];
  for (const selector of selectors) for (const element of document.querySelectorAll(selector)) toLines(element, 0, lines);
  return `${lines.join('\n')}\n`;
}

function toLines(element: Element, depth: number, lines: string[]): void {
  if (isSilent(element)) return;
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
  if (isSilent(element)) return false;
  return !INLINE.has(element.tagName) || [...element.children].some(isBlock);
}

function toInline(node: Node): string {
  if (node.nodeType === 3) return node.textContent;
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (isSilent(element)) return '';
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

/** Reads minified CSS, whose rules may stand in one another. */
function hidingsOf(css: string): Hiding[] {
  const found: Hiding[] = [];
  const around: string[] = [];
  for (const [, before = '', end] of css.matchAll(/([^{}]*)([{}])/g)) {
    if (end === '{') {
      around.push(before.slice(before.lastIndexOf(';') + 1));
      continue;
    }
    const how = /(?:^|;)(?:display:none|visibility:hidden)/.test(before)
      ? 'hidden'
      : before.includes('clip-path:inset(50%)')
        ? 'unseen'
        : undefined;
    if (how) {
      const selector = around.filter((part) => !part.startsWith('@')).reduce((outer, inner) => inner.replaceAll('&', `:is(${outer})`));
      found.push({ selector, how, when: around.flatMap((part) => /^@(?:media|supports) ?(.*)$/.exec(part)?.[1] ?? []).join(' and ') });
    }
    around.pop();
  }
  return found;
}

/** When an element is hidden. Of a table's rows the first tells it for all; the sign at each heading is left out. */
function hiddenIf(element: Element): string[] {
  const row = element.closest('tbody tr');
  if (element.classList.contains('anchor') || (row && row !== row.closest('table')?.querySelector('tbody tr:has(td)'))) return [];
  return hidings.flatMap(({ selector, how, when }) =>
    selector !== '[hidden]' && matches(element, selector) ? [when ? `${how}-if="${when}"` : how] : [],
  );
}

function matches(element: Element, selector: string): boolean {
  // Most are one class, which needs no parser.
  if (/^\.[\w-]+(?:,\.[\w-]+)*$/.test(selector)) return selector.split(',').some((name) => element.classList.contains(name.slice(1)));
  return element.matches(selector);
}

function attributesOf(element: Element): string[] {
  return [...writtenOf(element), ...hiddenIf(element)];
}

function writtenOf(element: Element): string[] {
  const telling = [...element.classList].filter((name) => TELLING.test(name));
  return [...(telling.length > 0 ? [`class="${telling.join(' ')}"`] : []), ...attributesIn(element)];
}

function attributesIn(element: Element): string[] {
  return [...element.attributes]
    .filter(({ name }) => !LEFT_OUT.has(name) || (name === 'href' && (element.tagName !== 'A' || isBlock(element))))
    .map(({ name, value }) => ({ name, value: value ?? '' }))
    .filter(({ value }) => !/^(?:default-src|data:)/.test(value))
    .map(({ name, value }) => (value === '' ? name : `${name}="${value.replace(/\/_astro\/[^"]+/, '/_astro/…')}"`));
}
