import { dot, loadTopics, unit } from '../topics/topics.ts';
import type { Sight } from './features.ts';
import type { Layout } from './layout.ts';

/** Characters of the smaller run: fewer than this, than that, … */
export const SIZES = [20, 50, 100, 200, Number.POSITIVE_INFINITY] as const;
/** What two runs have in common (see `Affinity`), where the first columns of `KinWeights` hold; between them it is interpolated. */
export const ALIKE = [0, 0.125, 0.375, 0.75, 1.25, 1.75, 2.5, 4] as const;
/** The columns behind those: how near what the runs tell of lies (the cosine), and how near on this page, whose mean is taken away. */
const TOPIC = ALIKE.length;
const TOPIC_HERE = TOPIC + 1;

/** How much likelier, in natural logarithms of odds, two runs are of one story than any two of a page are: a row for each of `SIZES`. */
export type KinWeights = readonly (readonly number[])[];

/** What two runs have in common, by row and columns of `KinWeights`. */
export interface Common {
  readonly row: number;
  readonly parts: readonly (readonly [column: number, value: number])[];
}

/** For each two runs of a page what they have in common. */
export class Kindred {
  private readonly topics: readonly Float64Array[];
  private readonly here: readonly Float64Array[];

  constructor(private readonly sight: Sight) {
    const model = loadTopics();
    this.topics = sight.texts.map(({ all }) => model.of(all));
    const mean = new Float64Array(model.dimensions);
    for (const topic of this.topics)
      for (let d = 0; d < mean.length; d++) mean[d]! += topic[d]! / this.topics.length;
    this.here = this.topics.map((topic) => unit(topic.map((value, d) => value - mean[d]!)));
  }

  of(a: number, b: number): Common {
    const { texts, affinity } = this.sight;
    const size = Math.min(texts[a]!.all.length, texts[b]!.all.length);
    return {
      row: SIZES.findIndex((most) => size < most),
      parts: [
        ...alikeParts(affinity.of(a, b)),
        [TOPIC, dot(this.topics[a]!, this.topics[b]!)],
        [TOPIC_HERE, dot(this.here[a]!, this.here[b]!)],
      ],
    };
  }
}

function alikeParts(alike: number): (readonly [number, number])[] {
  const next = ALIKE.findIndex((step) => alike <= step);
  if (next < 0) return [[ALIKE.length - 1, 1]];
  if (next === 0) return [[0, 1]];
  const part = (alike - ALIKE[next - 1]!) / (ALIKE[next]! - ALIKE[next - 1]!);
  return [
    [next - 1, 1 - part],
    [next, part],
  ];
}

/**
 * So much more it counts where stories are weighed by the square root of their runs; on crossed pages links and it are learned
 * together. See docs/order.md for what was tried.
 */
const SHARE: Readonly<Record<Layout, number>> = { crossed: 1, unmarked: 1.1, scattered: 0.7, kept: 1 };

/** For each two runs, at `a * runs + b`, what speaks for their being of one story: natural logarithms of odds. */
export function kinOf(sight: Sight, weights: KinWeights): Float64Array {
  const count = sight.places.length;
  const kindred = new Kindred(sight);
  const share = SHARE[sight.layout];
  const kin = new Float64Array(count * count);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++) {
      const { row, parts } = kindred.of(a, b);
      const own = share * parts.reduce((sum, [column, value]) => sum + weights[row]![column]! * value, 0);
      kin[a * count + b] = own;
      kin[b * count + a] = own;
    }
  return kin;
}
