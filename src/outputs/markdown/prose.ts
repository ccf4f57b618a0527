import { z } from 'astro/zod';
import { toAddress } from '../../addresses.ts';
import { ATTRIBUTES, readAttributes } from './attributes.ts';
import { elements, type ProseData } from './elements.ts';
import { outsideFences } from './fences.ts';

/**
 * All that is not plain Markdown, outside of fenced blocks: what is escaped and inline code, which stay; elements; the targets of
 * links; and at last what MDX would read as an element or an expression, but none of the above is.
 */
const PIECE = new RegExp(
  [
    String.raw`\\.|(?<!\`)(?<ticks>\`+)(?!\`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!\`)\k<ticks>(?!\`)`,
    String.raw`<\/?(?<name>[A-Za-z][\w.:-]*)(?<attributes>${ATTRIBUTES})\s*\/?>`,
    String.raw`\]\((?<target>[^)]*)\)`,
    String.raw`(?<stray>[<{][^\n]*)`,
  ].join('|'),
  'g',
);

/**
 * The MDX of an entry as Markdown: elements written out, links absolute, code as it is.
 * @throws if it has an element, an expression or a link that is not known here
 */
export function toProse(body: string, data: ProseData): string {
  return outsideFences(body.replaceAll('\r\n', '\n'), (text) => {
    let written = '';
    let end = 0;
    for (const match of text.matchAll(PIECE)) {
      const { 0: piece, index } = match;
      const { name, attributes, target, stray } = match.groups!;
      written += text.slice(end, index);
      end = index + piece.length;
      if (stray !== undefined) throw new Error(`${data.path} has what no Markdown can be made of: ${stray}`);
      if (target !== undefined) written += `](${toTarget(target, data.path)})`;
      else if (name === undefined) written += piece;
      else {
        const isAlone = /(?:^|\n)$/.test(written) && /^(?:\n|$)/.test(text.slice(end));
        written += writeElement(name, attributes!, isAlone, data);
      }
    }
    return written + text.slice(end);
  });
}

function toTarget(target: string, path: string): string {
  if (/^\/\S*$/.test(target)) return toAddress(target);
  if (/^#\S+$/.test(target)) return `${toAddress(path)}${target}`;
  if (/^https:\/\/\S+$/.test(target)) return target;
  throw new Error(`${path} has a link to ${target}, which is neither a path of the site nor an https address.`);
}

function writeElement(name: string, attributes: string, isAlone: boolean, data: ProseData): string {
  const element = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!element)
    throw new Error(`${data.path} has <${name}>, which has no form in Markdown yet. Add it to src/outputs/markdown/elements.ts.`);
  if (!element.isInline && !isAlone) throw new Error(`${data.path}: <${name}> stands in lines of its own.`);
  try {
    const markdown = element.write(Object.fromEntries(readAttributes(attributes)), data) ?? '';
    return element.isInline ? markdown : `\n${markdown}\n`;
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Error(`${data.path}: <${name}> is not understood: ${reason}`, { cause: error });
  }
}
