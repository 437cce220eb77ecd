import type { ChalkInstance } from 'chalk';
import type { LabelledBlock } from '../block.ts';
import type { Note, Page } from '../page.ts';
import type { Trace } from '../parse.ts';
import { printable } from '../printable.ts';
import { countByAction, noteLine } from './messages.ts';
import { blockLine } from './outline-line.ts';
import { type Place, placesOf } from './places.ts';

/** How a page was read, for a person: its articles as an outline, each line with its label and its reasons. */
export function outline(page: Page, trace: Trace, paint: ChalkInstance, columns = 100): string {
  const notes = byLine(page.notes);
  const shown = new Set<LabelledBlock>();
  const lines = [summary(page, paint)];
  for (const place of placesOf(page)) {
    lines.push('', title(place, paint));
    for (const block of blocksIn(place, trace, shown)) {
      lines.push(blockLine(block, trace.text, paint, columns));
      for (const note of takeNotes(notes, block))
        lines.push(`      ${noteLine(page.source.path, note, paint)}`);
    }
  }
  const left = [...notes.values()].flat();
  if (left.length > 0) lines.push('', paint.bold('Notes on other lines'));
  for (const note of left) lines.push(`      ${noteLine(page.source.path, note, paint)}`);
  return `${lines.join('\n')}\n`;
}

function summary({ source, articles, notes }: Page, paint: ChalkInstance): string {
  const { name, method } = source.encoding;
  const counted = notes.length > 0 ? `; notes: ${countByAction(notes)}` : '; no notes';
  const path = paint.bold(printable(source.path ?? '-'));
  return `${path}: ${printable(`${name} (${method})`)}, ${articles.length} articles${counted}`;
}

function title({ heading, about }: Place, paint: ChalkInstance): string {
  return `${paint.bold.underline(printable(heading))}  ${paint.dim(printable(about))}`;
}

/** The blocks at a place in reading order, each once on the whole page. */
function blocksIn({ spans }: Place, { blocks }: Trace, shown: Set<LabelledBlock>): LabelledBlock[] {
  const out: LabelledBlock[] = [];
  for (const [start, end] of spans) {
    for (let i = firstAfter(blocks, start); i < blocks.length && blocks[i]!.block.start < end; i++) {
      const one = blocks[i]!;
      if (!shown.has(one)) out.push(one);
      shown.add(one);
    }
  }
  return out;
}

/** The first block that ends after `offset`; blocks stand in the order of the source. */
function firstAfter(blocks: readonly LabelledBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.block.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byLine(notes: readonly Note[]): Map<number, Note[]> {
  const lines = new Map<number, Note[]>();
  for (const note of notes) lines.set(note.line, [...(lines.get(note.line) ?? []), note]);
  return lines;
}

function takeNotes(notes: Map<number, Note[]>, { block }: LabelledBlock): Note[] {
  const taken = notes.get(block.line) ?? [];
  notes.delete(block.line);
  return taken;
}
