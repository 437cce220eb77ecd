import type { Leave } from '../block.ts';
import type { Run } from '../segment/run.ts';
import type { Link, Order } from './chain.ts';
import type { Sight } from './features.ts';
import type { Repair } from './repair.ts';
import type { Scores } from './scores.ts';

/** Leaves a note for each run that is read elsewhere than where it stands. */
export function noteMoves(sight: Sight, links: readonly Link[], leave: Leave): void {
  for (const { from, to, share } of links) {
    if (to === from + 1) continue;
    const [before, after] = [sight.places[from]!.run, sight.places[to]!.run];
    leave({
      rule: 'order/chain',
      action: 'moved',
      line: lineOf(after),
      message:
        `“${opening(sight.texts[to]!.all)}” does not go on with the text in front of it; ` +
        `moved behind line ${endOf(before)} “${ending(sight.texts[from]!.all)}”, ` +
        `${evidenceOf(sight, from, to)} (${Math.round(share * 100)} % sure)`,
    });
  }
}

/** What speaks for the move, in a few words. */
function evidenceOf(sight: Sight, from: number, to: number): string {
  if (sight.places[from]!.run.kind === 'head') {
    const echo = Math.round(100 * sight.echo.of(from, to));
    return echo ? `whose words it says again (${echo} % of them)` : 'which has no text where it stands';
  }
  const { open, tail } = sight.texts[from]!;
  const { head } = sight.texts[to]!;
  if (open < 0.5 || !tail || !head) return 'with which it has most in common';
  return `which stops inside a sentence (seam ${sight.seams.score(tail, head).toFixed(1)})`;
}

/** Leaves a note for each better order that is not better by enough, with what was compared. */
export function noteRefused(
  sight: Sight,
  scores: Scores,
  { refused, wanted, margin }: { refused: readonly Repair[]; wanted: Order; margin: number },
  leave: Leave,
): void {
  for (const { rows, gain } of refused) {
    const from = rows.find((row) => wanted[row]! >= 0 && scores.bodies[wanted[row]!] !== row + 1);
    if (from === undefined) continue;
    const to = scores.bodies[wanted[from]!]!;
    const front = sight.places[to - 1];
    leave({
      rule: 'order/in-doubt',
      action: 'guessed',
      line: lineOf(sight.places[to]!.run),
      message:
        `“${opening(sight.texts[to]!.all)}” may belong behind line ${endOf(sight.places[from]!.run)} ` +
        `“${ending(sight.texts[from]!.all)}”` +
        (front ? ` rather than line ${endOf(front.run)} “${ending(sight.texts[to - 1]!.all)}”` : '') +
        `; left as it stands (gain ${gain.toFixed(1)}, less than ${margin})`,
    });
  }
}

export function lineOf(run: Run): number {
  return run.units[0]!.blocks[0]!.block.line;
}

function endOf(run: Run): number {
  return run.units.at(-1)!.blocks.at(-1)!.block.line;
}

/** Enough of a text to find it on the page. */
const SHOWN = 10;

function opening(text: string): string {
  const short = text.replace(/\s+/g, ' ');
  return short.length > SHOWN ? `${short.slice(0, SHOWN)}…` : short;
}

function ending(text: string): string {
  const short = text.replace(/\s+/g, ' ');
  return short.length > SHOWN ? `…${short.slice(-SHOWN)}` : short;
}
