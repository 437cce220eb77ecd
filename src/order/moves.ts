import type { Leave } from '../block.ts';
import type { Run } from '../segment/run.ts';
import type { Link } from './chain.ts';
import type { Sight } from './features.ts';

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
        `moved behind line ${endOf(before)} “${ending(sight.texts[from]!.all)}” (${Math.round(share * 100)} % sure)`,
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
