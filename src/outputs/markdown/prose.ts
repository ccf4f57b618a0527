import { z } from 'astro/zod';
import { toAddress } from '../../addresses.ts';
import type { Block as ProseBlock, Element, Piece, Prose } from '../../content/tree.ts';
import { toBlocks } from './document.ts';
import { elements, type ProseData } from './elements.ts';

/**
 * The MDX of an entry as Markdown: elements written out, links absolute, code as it is; undefined for none.
 * @throws if it has an element or a link that is not known here
 */
export function toProse(prose: Prose, data: ProseData): string | undefined {
  return toBlocks(prose.blocks.map((block) => toBlock(prose, block, data)));
}

/** One block of it; empty for an element that shows nothing. */
export function toBlock({ source }: Pick<Prose, 'source'>, { start, end, pieces }: ProseBlock, data: ProseData): string {
  let written = '';
  let position = start;
  for (const piece of pieces) {
    written += source.slice(position, piece.start) + toPiece(piece, data);
    position = piece.end;
  }
  return (written + source.slice(position, end)).trim();
}

function toPiece(piece: Piece, data: ProseData): string {
  if (piece.kind === 'link') return toTarget(piece.target, data.path);
  return piece.kind === 'element' ? writeElement(piece.element, data) : '';
}

function toTarget(target: string, path: string): string {
  if (/^\/\S*$/.test(target)) return toAddress(target);
  if (/^#\S+$/.test(target)) return `${toAddress(path)}${target}`;
  if (/^https:\/\/\S+$/.test(target)) return target;
  throw new Error(`${path} has a link to ${target}, which is neither a path of the site nor an https address.`);
}

function writeElement({ name, attributes, isInline }: Element, data: ProseData): string {
  const element = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!element)
    throw new Error(`${data.path} has <${name}>, which has no form in Markdown yet. Add it to src/outputs/markdown/elements.ts.`);
  if (!element.isInline && isInline) throw new Error(`${data.path}: <${name}> stands in lines of its own.`);
  try {
    return element.write(attributes, data) ?? '';
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Error(`${data.path}: <${name}> is not understood: ${reason}`, { cause: error });
  }
}
