import { assign } from './assignment.ts';
import { endFeatures, linkFeatures, type Sight, startFeatures } from './features.ts';
import { type Weights, weigh } from './model.ts';
import { type Repair, repairsBetween } from './repair.ts';
import { mayFollow, type Scores, shareOf } from './scores.ts';

/** A link between two runs: `to` is what comes after `from`, by their places. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** See `shareOf`. */
  readonly share: number;
}

/** For each place the column of what comes after it; −1 for nothing. */
export type Order = readonly number[];

/**
 * Least gain, in natural logarithms of odds, at which runs are taken out of their places. Measured on milled
 * training pages: see docs/order.md.
 */
export const MARGIN = 0.5;
/** The same on pages without marks: on 830 clean ones 6 runs were moved at 0.5, and one at 1. */
export const MARGIN_UNMARKED = 1;

/** What a link, an end and a start weigh together against leaving the two runs apart. */
export function gainsOf(scores: Scores): number[][] {
  return scores.link.map((line, a) =>
    line.map((score, column) => score - scores.end[a]! - scores.start[column]!),
  );
}

/** The order as it stands on the page: each run of body goes on with the one in front of it, or starts a story. */
export function standing(scores: Scores, gain: readonly (readonly number[])[]): number[] {
  const order: number[] = new Array(gain.length).fill(-1);
  scores.bodies.forEach((place, column) => {
    if (place > 0 && gain[place - 1]![column]! > 0) order[place - 1] = column;
  });
  return order;
}

/** After so many cycles the rest are cut without asking what else could be: pages made to do harm have thousands. */
const PATIENCE = 30;

/** The links with the greatest sum of scores in which nothing follows itself; `gain` is changed. */
export function best(scores: Scores, gain: readonly number[][]): number[] {
  let found = assign(gain, scores.bodies.length);
  for (let round = 0; ; round++) {
    const cycle = cycleOf(scores, found);
    if (!cycle) return found;
    const [row, column] = cycle.reduce((a, b) => (gain[b[0]]![b[1]]! < gain[a[0]]![a[1]]! ? b : a));
    gain[row]![column] = Number.NEGATIVE_INFINITY;
    if (round < PATIENCE) found = assign(gain, scores.bodies.length);
    else found[row] = -1;
  }
}

/** The order to read in: as it stands, but for repairs that gain more than `margin`. */
export function chain(scores: Scores, margin = MARGIN): { links: Link[]; refused: Repair[]; wanted: Order } {
  const gain = gainsOf(scores);
  const order = standing(scores, gain);
  const wanted = best(scores, gainsOf(scores));
  const repairs = repairsBetween(order, wanted, gain).sort((a, b) => b.gain - a.gain);
  const refused: Repair[] = [];
  for (const repair of repairs) {
    const undo = repair.rows.map((row) => order[row]!);
    repair.rows.forEach((row) => {
      order[row] = wanted[row]!;
    });
    if (repair.gain >= margin && !cycleOf(scores, order)) continue;
    repair.rows.forEach((row, i) => {
      order[row] = undo[i]!;
    });
    refused.push(repair);
  }
  return { links: linksOf(scores, order), refused, wanted };
}

/** Each run of body after the one in front of it, or at the start of a story; linear in the page. */
export function neighbours(sight: Sight, weights: Weights): Link[] {
  const links: Link[] = [];
  for (let to = 1; to < sight.places.length; to++) {
    if (sight.places[to]!.run.kind !== 'body' || !mayFollow(sight, to - 1, to)) continue;
    const link = weigh(weights, linkFeatures(sight, to - 1, to));
    const apart = weigh(weights, endFeatures(sight, to - 1)) + weigh(weights, startFeatures(sight, to));
    if (link > apart) links.push({ from: to - 1, to, share: 1 / (1 + Math.exp(apart - link)) });
  }
  return links;
}

function linksOf(scores: Scores, order: Order): Link[] {
  const links: Link[] = [];
  order.forEach((column, from) => {
    if (column >= 0) links.push({ from, to: scores.bodies[column]!, share: shareOf(scores, from, column) });
  });
  return links;
}

function cycleOf(scores: Scores, order: Order): [row: number, column: number][] | null {
  const seen = new Uint8Array(order.length);
  for (let start = 0; start < order.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && !seen[at]) {
      seen[at] = 1;
      path.push(at);
      const column = order[at]!;
      at = column < 0 ? -1 : scores.bodies[column]!;
    }
    const from = path.indexOf(at);
    if (at >= 0 && from >= 0) return path.slice(from).map((row) => [row, order[row]!]);
  }
  return null;
}
