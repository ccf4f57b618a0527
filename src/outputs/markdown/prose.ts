import { toAddress } from '../../addresses.ts';
import type { Block as ProseBlock, Piece, Prose } from '../../content/tree.ts';
import { toBlocks } from './document.ts';
import { writeElement, type ProseData } from './elements.ts';

/** The MDX of an entry as Markdown: elements written out, links absolute, code as it is; undefined for none. */
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
  return (piece.kind === 'element' && writeElement(piece.element, data)) || '';
}

/** The content has been checked: a target is a path of the site, an anchor or an address on another site. */
function toTarget(target: string, path: string): string {
  if (target.startsWith('#')) return `${toAddress(path)}${target}`;
  return target.startsWith('/') ? toAddress(target) : target;
}
