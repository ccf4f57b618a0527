import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import type { Exchange } from '../http/exchange.ts';
import type { Problem } from './problem.ts';

/** A heading of the prose. */
export interface Heading {
  depth: number;
  /** As its author wrote it, without the signs before it. */
  text: string;
  /** Without the marks of code, for lists of contents. */
  title: string;
  /** Its anchor on the page, as Astro makes it. */
  id: string;
  /** Is it made by a line below it? */
  isUnderlined: boolean;
  /** Does it hold more than text and inline code? */
  hasMarkup: boolean;
  line: number;
}

/** A piece of the prose and the line of the file where it stands. */
export interface Found {
  text: string;
  line: number;
}

/** An attribute of an element: a text in quotation marks, or an expression in braces, as its source. */
export type Attribute = { text: string } | { expression: string };

/** An element of the site that the prose uses: `<Spec at="RFC 9110 15" />`. */
export interface Element {
  name: string;
  /** By name; `...` for what is spread, as in `{...props}`. */
  attributes: Record<string, Attribute>;
  /** Does it stand in a line of text? */
  isInline: boolean;
  /** Is there something between its tags? */
  hasContent: boolean;
  line: number;
}

/** A stretch of the source that is written otherwise in Markdown; offsets into the source. */
export type Piece = { start: number; end: number } & (
  | { kind: 'link'; target: string }
  | { kind: 'element'; element: Element }
  /** The end tag of an element that has content. */
  | { kind: 'end' }
);

/** A paragraph, a heading, a list, a fenced block … at the top of the prose, from offset to offset. */
export interface Block {
  start: number;
  end: number;
  line: number;
  /** Set if it is a heading. */
  heading?: Heading;
  /** What in it is no plain Markdown, in order. */
  pieces: Piece[];
}

/** The prose of an entry, taken apart once: whoever wants to know something of it finds it here. All lines are lines of the file. */
export interface Prose {
  /** The MDX behind the front matter. */
  source: string;
  blocks: Block[];
  headings: Heading[];
  /** The targets of links and of reference definitions, with the words of the link. */
  links: (Found & { label: string; title?: string | undefined })[];
  /** The addresses of images. */
  images: Found[];
  /** The languages of the fences, empty where there is none, what they hold, and where they stand in the source. */
  fences: (Found & { content: string; start: number; end: number })[];
  /** Rows of tables that have more or fewer cells than the head, in words. */
  unevenRows: Found[];
  /** Lines that would be headings with a space behind their #. */
  gluedHeadings: Found[];
  /** What has the look of Markdown and is none, or has no form on a page, in words. */
  strays: Found[];
  /** The inline code. */
  code: Found[];
  elements: Element[];
  /** The messages in `http` fences: those of one `<Exchange>` together, any other by itself. */
  exchanges: Exchange[];
  /** Code that MDX would run: `{expression}`, `import`, `export`. */
  scripts: Found[];
}

/** What is read of the nodes of the tree, which has more kinds than this; see mdast and mdast-util-mdx. */
interface Node {
  type: string;
  position: { start: Point; end: Point };
  children?: Node[];
  depth?: number;
  ordered?: boolean | null;
  /** The name of a definition, and what names it. */
  identifier?: string;
  value?: string;
  url?: string;
  lang?: string | null;
  checked?: boolean | null;
  title?: string | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: string | null | { value: string } }[];
}

interface Point {
  offset: number;
  line: number;
  column: number;
}

/** What has the look of Markdown, or of another dialect of it, and stands as text. */
const NO_MARKDOWN: readonly [pattern: RegExp, text: string][] = [
  [/\]\s?[[(]|\[\[/, 'what has the look of a link is none'],
  [/(?<!\\)(?:\*(?=\S)|(?<=\S)\*|`|~~)|(?<![\\\w])_(?=\w)/, 'a mark of Markdown has no partner'],
  [/^:::/m, 'pages have no boxes of this kind'],
  [/\[!\w+\]/, 'pages have no boxes of this kind'],
  [/(?<![\w:]):[a-z]+(?:_[a-z]+)*:(?![\w:])/, 'pages have no names of emoji'],
  [/&#?\w+;/, 'a character reference stands for a character that can be written'],
  [/\$\$/, 'pages have no formulas'],
  [/^[ \t]*\|.*\|[ \t]*$/m, 'what has the look of a table is none'],
  [/(?<![\w/.:=&?%#-])\w{81,}/, 'a word is longer than a line'],
];
const MESSAGE = /^(\d+):(\d+): (.*?)(?: \(mdx[\w:-]*\))?$/s;

/**
 * Takes the prose of an entry apart with the parser that renders it, so that nothing here sees another text than the page shows.
 * @param source the MDX behind the front matter
 * @param linesBefore how many lines of the file stand before it
 * @returns the prose, or where and why it is no MDX
 */
export function readProse(source: string, linesBefore = 0): { prose: Prose } | { problem: Pick<Problem, 'line' | 'problem'> } {
  const open = openFence(source);
  if (open !== undefined) return { problem: { line: linesBefore + open, problem: 'the block of code that begins here is never closed' } };
  let root: Node;
  try {
    root = mdxToMdast(source) as unknown as Node;
  } catch (error) {
    const [, line, column, reason] = MESSAGE.exec((error as Error).message) ?? [];
    if (reason === undefined) throw error;
    return { problem: { line: linesBefore + Number(line), problem: `column ${column}: ${reason}` } };
  }
  const prose: Prose = {
    source,
    blocks: [],
    headings: [],
    links: [],
    images: [],
    fences: [],
    unevenRows: [],
    gluedHeadings: [],
    strays: [],
    code: [],
    elements: [],
    exchanges: [],
    scripts: [],
  };
  const slugger = new GithubSlugger();
  const lineOf = ({ position }: Node) => linesBefore + position.start.line;
  const stray = (text: string, line: number) => prose.strays.push({ text, line });
  const defined = new Map<string, number>();
  const referred = new Set<string>();

  /** What stands in an `<Exchange>` is one exchange. */
  const visit = (node: Node, block: Block, open?: Exchange): void => {
    const line = lineOf(node);
    const { start, end } = { start: node.position.start.offset, end: node.position.end.offset };
    let inside = open;
    switch (node.type) {
      case 'heading': {
        const title = plainText(node);
        const heading = {
          depth: node.depth!,
          text: source.slice(...innerRange(node)),
          title,
          id: slugger.slug(title),
          isUnderlined: source[start] !== '#',
          hasMarkup: node.children!.some(({ type }) => type !== 'text' && type !== 'inlineCode'),
          line,
        };
        prose.headings.push(heading);
        if (block.start === start) block.heading = heading;
        break;
      }
      case 'image':
        prose.images.push({ text: node.url!, line });
        break;
      case 'table': {
        const [head, ...rows] = node.children!.map((row) => ({ cells: row.children!.length, line: lineOf(row) }));
        if (rows.length === 0) stray('the table has no rows', line);
        if (node.children![0]!.children!.every((cell) => plainText(cell).trim() === '')) stray('the table has no heads', line);
        for (const row of rows)
          if (row.cells !== head!.cells)
            prose.unevenRows.push({ text: `the row has ${row.cells} cells, the head ${head!.cells}`, line: row.line });
        break;
      }
      case 'text':
        if (/^#{1,6}[^ \t\n#]|^#{7}/.test(node.value!) && /^[ \t]*$/.test(source.slice(source.lastIndexOf('\n', start - 1) + 1, start)))
          prose.gluedHeadings.push({ text: node.value!.split('\n')[0]!, line });
        for (const [pattern, text] of NO_MARKDOWN) {
          const found = pattern.exec(source.slice(start, end));
          if (found) stray(text, line + source.slice(start, start + found.index).split('\n').length - 1);
        }
        break;
      case 'thematicBreak':
        stray('pages have no lines across', line);
        break;
      case 'delete':
        stray('pages strike nothing out', line);
        break;
      case 'break':
        stray('a new line is forced here', line);
        break;
      case 'linkReference':
        referred.add(node.identifier!);
        break;
      case 'list': {
        const numbers = node.ordered ? node.children!.map(({ position }) => Number.parseInt(source.slice(position.start.offset), 10)) : [];
        if (numbers.some((number, index) => number !== index + 1) && numbers.some((number) => number !== 1))
          stray(`the items are numbered ${numbers.join(', ')}`, line);
        break;
      }
      case 'link':
      case 'definition': {
        if (node.type === 'link' && plainText(node).trim() === '') stray('the link has no words', line);
        if (node.type === 'definition') {
          if (defined.has(node.identifier!)) stray(`"${node.identifier}" is defined twice`, line);
          defined.set(node.identifier!, line);
        }
        prose.links.push({ text: node.url!, label: plainText(node), title: node.title ?? undefined, line });
        const from = node.children && node.children.length > 0 ? innerRange(node)[1] : start;
        const target = source.indexOf(node.url!, from);
        // A bare address is its own text.
        if (target >= 0 && target < end)
          block.pieces.push({ start: target, end: target + node.url!.length, kind: 'link', target: node.url! });
        break;
      }
      case 'footnoteReference':
        stray('pages have no footnotes', line);
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') stray('pages have no boxes to tick', line);
        if (node.children!.length === 0) stray('the item is empty', line);
        break;
      case 'inlineCode':
        prose.code.push({ text: node.value!, line });
        break;
      case 'code':
        if (node.value!.trim() === '') stray('the block of code is empty', line);
        prose.fences.push({ text: node.lang ?? '', content: node.value!, line, start, end });
        if (node.lang === 'http') {
          const message = { text: node.value!, line: line + 1 };
          if (open) open.push(message);
          else prose.exchanges.push([message]);
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const element = toElement(node, line);
        if (Object.keys(element.attributes).length < node.attributes!.length) stray(`<${element.name}> has an attribute twice`, line);
        prose.elements.push(element);
        if (element.name === 'Exchange') {
          prose.exchanges.push((inside = []));
          const other = node.children!.find(({ type, lang }) => type !== 'code' || lang !== 'http');
          if (other) stray('an <Exchange> holds blocks of http and nothing else', lineOf(other));
        }
        if (node.children!.length === 0) block.pieces.push({ start, end, kind: 'element', element });
        else {
          const [first, last] = innerRange(node);
          block.pieces.push({ start, end: first, kind: 'element', element }, { start: last, end, kind: 'end' });
        }
        break;
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        prose.scripts.push({ text: node.value!, line });
        break;
    }
    for (const child of node.children ?? []) visit(child, block, inside);
  };

  for (const node of root.children!) {
    const block: Block = { start: node.position.start.offset, end: node.position.end.offset, line: lineOf(node), pieces: [] };
    prose.blocks.push(block);
    if (node.type === 'paragraph' && /(?:^|\n)(?: {4}|\t)[ \t]*$/.test(source.slice(0, block.start)))
      stray('the line is indented; code stands between two lines of ```', block.line);
    visit(node, block);
    block.pieces.sort((a, b) => a.start - b.start);
  }
  for (const [name, line] of defined) if (!referred.has(name)) stray(`nothing refers to "${name}"`, line);
  prose.exchanges = prose.exchanges.filter((exchange) => exchange.length > 0);
  return { prose };
}

/** The level-2 headings, in order: the sections of a page. */
export function sectionHeadings({ headings }: Prose): Heading[] {
  return headings.filter(({ depth }) => depth === 2);
}

/** From the beginning of the first child to the end of the last. */
function innerRange({ children, position }: Node): [start: number, end: number] {
  return [children?.[0]?.position.start.offset ?? position.end.offset, children?.at(-1)?.position.end.offset ?? position.end.offset];
}

function plainText({ value, children }: Node): string {
  return value ?? (children ?? []).map(plainText).join('');
}

function toElement({ type, name, attributes, children }: Node, line: number): Element {
  return {
    // A fragment, <>…</>, has no name.
    name: name ?? '',
    attributes: Object.fromEntries(
      attributes!.map((attribute): [string, Attribute] => {
        if (attribute.type === 'mdxJsxExpressionAttribute') return ['...', { expression: attribute.value as string }];
        const { value } = attribute;
        if (typeof value === 'string') return [attribute.name!, { text: value }];
        return [attribute.name!, { expression: value ? value.value : 'true' }];
      }),
    ),
    isInline: type === 'mdxJsxTextElement',
    hasContent: children!.length > 0,
    line,
  };
}

/** The line of a fence that is never closed: it runs to the end, or another begins inside it, with a language. */
function openFence(source: string): number | undefined {
  let open: { marks: string; line: number } | undefined;
  for (const [index, text] of source.split('\n').entries()) {
    const [, marks, info] = /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(text) ?? [];
    if (marks === undefined) continue;
    if (!open) open = { marks, line: index + 1 };
    else if (marks[0] !== open.marks[0] || marks.length < open.marks.length) continue;
    else if (info!.trim() !== '') return open.line;
    else open = undefined;
  }
  return open?.line;
}
