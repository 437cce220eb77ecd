import type { Leave, Unit } from '../block.ts';
import type { Seams } from '../order/seams.ts';
import { isText, type Run } from '../segment/run.ts';
import { mergeSpans, textOf } from '../text.ts';

export interface JoinTools {
  readonly seams: Seams;
  readonly leave: Leave;
}

/** The story's text in reading order, paragraphs that were cut joined, places where text is lost marked. */
export function joinParagraphs(source: string, runs: readonly Run[], { seams, leave }: JoinTools): Unit[] {
  const out: Unit[] = [];
  let jumped = false;
  for (const unit of runs.flatMap((run) => run.units)) {
    if (unit.label === 'jump') jumped = true;
    if (!isText(unit)) continue;
    const last = out.at(-1);
    const verdict = jumped ? 'apart' : verdictOf(source, last, unit, seams);
    jumped = false;
    if (verdict === 'join') {
      note(source, last!, unit, leave);
      out[out.length - 1] = joined(source, last!, unit);
    } else if (verdict === 'gap') {
      leave(lost(source, unit));
      out.push({ ...unit, gap: 'before' });
    } else out.push(unit);
  }
  return out;
}

function verdictOf(
  source: string,
  last: Unit | undefined,
  unit: Unit,
  seams: Seams,
): 'join' | 'gap' | 'apart' {
  if (unit.label !== 'body') return 'apart';
  const orphan = unit.blocks[0]!.orphan;
  if (orphan < 0.3) return 'apart';
  if (last?.label !== 'body') return orphan > 0.5 ? 'gap' : 'apart';
  const tail = textOf(source, last.spans);
  const open = seams.openness(tail);
  const score = seams.score(tail, textOf(source, unit.spans));
  if (open > 0.5 && score > -1) return 'join';
  return orphan > 0.5 ? 'gap' : 'apart';
}

function joined(source: string, first: Unit, second: Unit): Unit {
  const spans = mergeSpans(source, [...first.spans, ...second.spans]);
  return { ...first, blocks: [...first.blocks, ...second.blocks], spans };
}

function note(source: string, first: Unit, second: Unit, leave: Leave): void {
  leave({
    rule: 'seam/continues',
    action: 'joined',
    line: first.blocks.at(-1)!.block.line,
    message: `the sentence stops at “${textOf(source, first.spans).slice(-6)}”; joined to line ${second.blocks[0]!.block.line} “${textOf(source, second.spans).slice(0, 6)}”`,
  });
}

function lost(source: string, unit: Unit) {
  return {
    rule: 'seam/gap',
    action: 'gap' as const,
    line: unit.blocks[0]!.block.line,
    message: `“${textOf(source, unit.spans).slice(0, 8)}” begins inside a sentence whose beginning is nowhere on the page; left as it stands`,
  };
}
