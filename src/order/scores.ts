import { firstText } from '../segment/run.ts';
import { endFeatures, linkFeatures, type Sight, startFeatures } from './features.ts';
import { type Weights, weigh } from './model.ts';

/** The scores of all decisions about a page's order. Rows are places, columns the places that are runs of body. */
export interface Scores {
  /** For each column, the index of its place. */
  readonly bodies: readonly number[];
  /** `link[a][column]`: that the column's run comes after place `a`. */
  readonly link: readonly (readonly number[])[];
  readonly end: readonly number[];
  readonly start: readonly number[];
}

export function scoresOf(sight: Sight, weights: Weights): Scores {
  const bodies = sight.places.filter((place) => place.run.kind === 'body').map((place) => place.index);
  const link = sight.places.map((from) =>
    bodies.map((b) =>
      mayFollow(sight, from.index, b)
        ? weigh(weights, linkFeatures(sight, from.index, b))
        : Number.NEGATIVE_INFINITY,
    ),
  );
  return {
    bodies,
    link,
    end: sight.places.map((place) => weigh(weights, endFeatures(sight, place.index))),
    start: bodies.map((b) => weigh(weights, startFeatures(sight, b))),
  };
}

/** What begins a story follows headings alone, and a brief nothing. */
export function mayFollow({ places }: Sight, a: number, b: number): boolean {
  const [from, to] = [places[a]!, places[b]!];
  if (a === b || to.run.brief) return false;
  return from.run.kind === 'head' || !to.opensStory || !firstText(from.run);
}

/** How sure a link is, 0…1: the smaller of its share among what could follow `a` and among what could precede. */
export function shareOf(scores: Scores, a: number, column: number): number {
  const own = scores.link[a]![column]!;
  const row = logSum([...scores.link[a]!, scores.end[a]!]);
  const down = logSum([...scores.link.map((line) => line[column]!), scores.start[column]!]);
  return Math.exp(own - Math.max(row, down));
}

function logSum(values: readonly number[]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}
