import type { Block, LabelledBlock, Unit } from '../block.ts';
import { jumpOver } from '../rules/lines/turns.ts';
import { mergeSpans } from '../text.ts';
import { mendBroken } from './broken.ts';
import { withLeadsBehindPoints } from './points.ts';

/** Blocks that are no part of a page's text: rules, page separators, image links, bare HTML tags, fields, what OCR could not read. */
const SILENT = new Set(['separator', 'image', 'html', 'field', 'noise']);

/** A line goes on with the one above it; where blank lines part them, or the labeller is less sure, it may not. */
export const GOES_ON = 0.97;

/**
 * Blocks gathered into what is printed as one: a headline, a paragraph, a caption. Each block is in exactly one
 * unit; a block that continues goes to the unit of the block before, if that is of its kind. Body parted by blank
 * lines, or continued in doubt, is left apart: its first block then says `continues` (see `goesOnHere`). What says
 * nothing parts nothing, unless a blank line does.
 */
export function unitsOf(source: string, blocks: readonly LabelledBlock[]): Unit[] {
  const groups: LabelledBlock[][] = [];
  let last: LabelledBlock[] | undefined;
  for (const labelled of withLeadsBehindPoints(mendBroken(source, blocks))) {
    const apart = last !== groups.at(-1) && labelled.block.blanks > 0;
    if (last && !apart && goesOn(last[0]!, labelled)) last.push(labelled);
    else {
      groups.push([labelled]);
      if (!saysNothing(labelled.block)) last = groups.at(-1);
    }
  }
  return groups.map((group) => unitOf(source, group));
}

export function isSilent(unit: Unit): boolean {
  return saysNothing(unit.blocks[0]!.block);
}

/** Whether a block is no text, but what parts it or stands for what is none. */
export function saysNothing({ kind }: Block): boolean {
  return SILENT.has(kind);
}

function goesOn(first: LabelledBlock, next: LabelledBlock): boolean {
  if (saysNothing(next.block)) return false;
  if (first.label === 'jump')
    return next.label === 'jump' && jumpOver.test(first.block.text, next.block.text);
  return next.continues && next.label === first.label && !inDoubt(next);
}

function inDoubt({ label, block, confidence }: LabelledBlock): boolean {
  return label === 'body' && block.part === 0 && (block.blanks > 0 || confidence < GOES_ON);
}

/** Probability that the unit goes on with the paragraph of the unit that stands in front of it. */
export function goesOnHere({ blocks }: Unit): number {
  return blocks[0]!.goesOn;
}

/** Probability that the unit begins inside a paragraph, be it the one in front or another. */
export function beginsInside(unit: Unit): number {
  return Math.min(1, unit.blocks[0]!.orphan + goesOnHere(unit));
}

function unitOf(source: string, blocks: readonly LabelledBlock[]): Unit {
  const spans = blocks.map(({ block }): [number, number] => [block.start, block.end]);
  return { label: blocks[0]!.label, blocks, spans: mergeSpans(source, spans) };
}
