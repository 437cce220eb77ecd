import { assign } from './assignment.ts';
import { type Scores, shareOf } from './scores.ts';

/** A link between two runs: `to` is what comes after `from`, by their places. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/**
 * Least share (see `shareOf`) at which a run is taken out of its place. Measured on milled training pages: see
 * docs/order.md.
 */
export const SURE = 0.8;

/**
 * For each place its successor's place, −1 for none: the set of links with the greatest sum of scores in which
 * nothing follows itself, and no run leaves its place but for a link that is sure.
 */
export function chain(scores: Scores, sure = SURE): Link[] {
  const gain = scores.link.map((line, a) =>
    line.map((score, column) => score - scores.end[a]! - scores.start[column]!),
  );
  for (;;) {
    const found = assign(gain, scores.bodies.length);
    const bad = unsure(scores, found, sure) ?? weakestOfCycle(scores, gain, found);
    if (!bad) return linksOf(scores, found);
    gain[bad[0]]![bad[1]] = Number.NEGATIVE_INFINITY;
  }
}

type Pair = [row: number, column: number];

function linksOf(scores: Scores, found: readonly number[]): Link[] {
  const links: Link[] = [];
  found.forEach((column, from) => {
    if (column >= 0) links.push({ from, to: scores.bodies[column]!, share: shareOf(scores, from, column) });
  });
  return links;
}

/** The least sure link over a distance that is not sure enough. */
function unsure(scores: Scores, found: readonly number[], sure: number): Pair | null {
  let worst: Pair | null = null;
  let least = sure;
  found.forEach((column, row) => {
    if (column < 0 || scores.bodies[column] === row + 1) return;
    const share = shareOf(scores, row, column);
    if (share < least) {
      least = share;
      worst = [row, column];
    }
  });
  return worst;
}

function weakestOfCycle(scores: Scores, gain: readonly number[][], found: readonly number[]): Pair | null {
  const state = new Uint8Array(found.length);
  for (let start = 0; start < found.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && !state[at]) {
      state[at] = 1;
      path.push(at);
      const column = found[at]!;
      at = column < 0 ? -1 : scores.bodies[column]!;
    }
    const from = path.indexOf(at);
    if (at >= 0 && from >= 0) {
      const cycle = path.slice(from).map((row): Pair => [row, found[row]!]);
      return cycle.reduce((a, b) => (gain[b[0]]![b[1]]! < gain[a[0]]![a[1]]! ? b : a));
    }
  }
  return null;
}
