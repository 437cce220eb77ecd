import type { Label, LabelledBlock } from '../block.ts';
import { BROKEN_RULES, type BrokenRule } from '../rules/broken.ts';
import { parted } from './part.ts';

/** As many blocks as one dateline, heading or caption may stand in. */
const MOST = 8;

/**
 * Blocks that hold the end of one thing and the beginning of another, which only their labels tell, as two. The reader
 * cuts lines that show it themselves (src/rules/cuts.ts).
 */
export function mendBroken(source: string, blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const out: LabelledBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    const rule = BROKEN_RULES.find(({ before }) => before === blocks[at]!.label);
    const run = rule ? runAt(blocks, at, rule) : [blocks[at]!];
    out.push(...(rule ? mended(source, run, rule) : run));
    at += run.length;
  }
  return out;
}

/** The blocks from `at` on that are the first thing, and those of the second that may hold the first's end. */
function runAt(blocks: readonly LabelledBlock[], at: number, { before, after }: BrokenRule): LabelledBlock[] {
  const run = [blocks[at]!];
  for (let next = at + 1; next < blocks.length && run.length < MOST; next++) {
    const { label, continues } = blocks[next]!;
    const second = run.at(-1)!.label === after;
    if (label !== after && (label !== before || second || !continues)) break;
    if (second && (after === 'body' || !continues)) break;
    run.push(blocks[next]!);
  }
  return run;
}

function mended(source: string, run: readonly LabelledBlock[], rule: BrokenRule): readonly LabelledBlock[] {
  let rest = rule.seam(run.map(({ block }) => block.text));
  const at = run.findIndex(({ block }) => {
    const inside = rest > 0 && rest < block.text.length;
    if (!inside) rest -= block.text.length;
    return inside;
  });
  if (at < 0) return run;
  const [front, back] = parted(source, run[at]!, rest);
  if (!back) return run;
  return [
    ...run.slice(0, at).map((block) => as(block, rule.before)),
    as(front!, rule.before),
    { ...back, label: rule.after, continues: false, orphan: 0, goesOn: 0 },
    ...run.slice(at + 1).map((block): LabelledBlock => ({ ...block, label: rule.after, continues: true })),
  ];
}

/** The first of the first thing's blocks is as it was; what was taken for the second thing goes on with it. */
function as(block: LabelledBlock, label: Label): LabelledBlock {
  return block.label === label ? block : { ...block, label, continues: true };
}
