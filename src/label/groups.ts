import type { Block } from '../block.ts';
import type { PageStyle } from './style.ts';

/** A run of blocks in a row that look like heading lines (short, no sentence, no full line), and a block's place in it. */
export interface GroupPlace {
  /** From 1; 0 where the block is running text. */
  readonly fromTop: number;
  readonly fromBottom: number;
}

const SENTENCE = /[。；][”’」』）)"]*$|[，、,]$/u;
const LONGEST = 64;

/** For each block its place in the run of heading-like blocks around it. */
export function groupPlaces(blocks: readonly Block[], style: PageStyle): GroupPlace[] {
  const headingLike = blocks.map((block, i) => looksLikeHeading(block, style.lineWidths[i]!, blocks[i - 1]));
  const places = headingLike.map(() => ({ fromTop: 0, fromBottom: 0 }));
  for (let i = 0; i < blocks.length; i++)
    if (headingLike[i]) places[i]!.fromTop = (places[i - 1]?.fromTop ?? 0) + 1;
  for (let i = blocks.length - 1; i >= 0; i--)
    if (headingLike[i]) places[i]!.fromBottom = (places[i + 1]?.fromBottom ?? 0) + 1;
  return places;
}

function looksLikeHeading(block: Block, lineWidth: number, before: Block | undefined): boolean {
  if (block.mark) return true;
  if (block.text.length > LONGEST || SENTENCE.test(block.text.slice(-4))) return false;
  if (!lineWidth) return true;
  if (block.indent >= 1 && block.indent <= 2.5 && block.width + block.indent >= lineWidth * 0.9) return false;
  const fill = (block.width + block.indent) / lineWidth;
  const afterBreak = block.blanks > 0 || (before !== undefined && SENTENCE.test(before.text.slice(-4)));
  return fill > 1.1 || (fill < 0.85 && afterBreak) || fill < 0.5;
}
