import { best, gainsOf } from '../../src/order/chain.ts';
import type { Scores } from '../../src/order/scores.ts';
import { dot, type Option } from './learn.ts';
import type { LinkTable } from './link-choices.ts';

/** How much better than a wrong order the true one has to score, for each link in which they differ. */
const COST = 1;
/** A run taken out of its place wrongly does more harm than one left there. */
const COST_FAR = 2;

/**
 * Weights for whole orders rather than single links: the averaged structured perceptron (Collins 2002) with a
 * margin, begun at `weights`. Links that go together (out of one place, into another) are weighed together.
 */
export function refine(
  tables: readonly LinkTable[],
  weights: Float64Array,
  { passes = 6, rate = 0.02 } = {},
): Float64Array {
  const now = Float64Array.from(weights);
  const sum = new Float64Array(weights.length);
  let steps = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const table of tables) {
      update(table, now, rate / (1 + pass));
      for (let i = 0; i < sum.length; i++) sum[i]! += now[i]!;
      steps++;
    }
  }
  return sum.map((value) => value / steps);
}

function update(table: LinkTable, weights: Float64Array, rate: number): void {
  const { bodies, link, end, start, right } = table;
  if (!bodies.length || right.some((column) => column === null)) return;
  const scores: Scores = {
    bodies,
    link: link.map((line, row) =>
      line.map((option, column) => {
        if (!option) return Number.NEGATIVE_INFINITY;
        const wrong = right[row] !== column;
        const cost = wrong ? (bodies[column] === row + 1 ? COST : COST_FAR) : 0;
        return dot(option, weights) + cost;
      }),
    ),
    end: end.map((option, row) => dot(option, weights) + (right[row]! < 0 ? 0 : COST)),
    start: start.map((option, column) => dot(option, weights) + (right.includes(column) ? COST : 0)),
  };
  const found = best(scores, gainsOf(scores));
  const move = (option: Option, by: number) => {
    for (let i = 0; i < option.features.length; i++)
      weights[option.features[i]!] = weights[option.features[i]!]! + by * option.values[i]!;
  };
  const apply = (order: readonly number[], by: number) => {
    order.forEach((column, row) => {
      move(column < 0 ? end[row]! : link[row]![column]!, by);
    });
    bodies.forEach((_, column) => {
      if (!order.includes(column)) move(start[column]!, by);
    });
  };
  if (found.every((column, row) => column === right[row])) return;
  apply(right as number[], rate);
  apply(found, -rate);
}
