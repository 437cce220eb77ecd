import type { LabelledBlock, Unit } from '../block.ts';
import { mergeSpans } from '../text.ts';

/** Blocks that say nothing themselves: rules, page separators, image links, bare HTML tags. */
const SILENT = new Set(['separator', 'image', 'html']);

/**
 * Blocks gathered into what is printed as one: a headline, a paragraph, a caption. Each block is in exactly one
 * unit; a block that continues goes to the unit of the block before, if that is of its kind.
 */
export function unitsOf(source: string, blocks: readonly LabelledBlock[]): Unit[] {
  const groups: LabelledBlock[][] = [];
  for (const labelled of blocks) {
    const last = groups.at(-1);
    if (last && goesOn(last[0]!, labelled)) last.push(labelled);
    else groups.push([labelled]);
  }
  return groups.map((group) => unitOf(source, group));
}

export function isSilent(unit: Unit): boolean {
  return SILENT.has(unit.blocks[0]!.block.kind);
}

function goesOn(first: LabelledBlock, next: LabelledBlock): boolean {
  if (SILENT.has(next.block.kind) || SILENT.has(first.block.kind)) return false;
  return next.continues && next.label === first.label;
}

function unitOf(source: string, blocks: readonly LabelledBlock[]): Unit {
  const spans = blocks.map(({ block }): [number, number] => [block.start, block.end]);
  return { label: blocks[0]!.label, blocks, spans: mergeSpans(source, spans) };
}
