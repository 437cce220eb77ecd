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
export const COLUMNS = TOPIC_HERE + 1;

/** How much likelier, in natural logarithms of odds, two runs are of one story than any two of a page are: a row for each of `SIZES`. */
export type KinWeights = readonly (readonly number[])[];

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

  /** Gives what two runs have in common, by the numbers of its weights: `row * COLUMNS + column`. */
  of(a: number, b: number, give: (at: number, value: number) => void): void {
    const { texts, affinity } = this.sight;
    const size = Math.min(texts[a]!.all.length, texts[b]!.all.length);
    const row = COLUMNS * SIZES.findIndex((most) => size < most);
    const alike = affinity.of(a, b);
    const next = ALIKE.findIndex((step) => alike <= step);
    if (next <= 0) give(row + (next < 0 ? ALIKE.length - 1 : 0), 1);
    else {
      const part = (alike - ALIKE[next - 1]!) / (ALIKE[next]! - ALIKE[next - 1]!);
      give(row + next - 1, 1 - part);
      give(row + next, part);
    }
    give(row + TOPIC, dot(this.topics[a]!, this.topics[b]!));
    give(row + TOPIC_HERE, dot(this.here[a]!, this.here[b]!));
  }
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
  const counted = Float64Array.from(weights.flat(), (weight) => SHARE[sight.layout] * weight);
  const kin = new Float64Array(count * count);
  let own = 0;
  const add = (at: number, value: number) => {
    own += counted[at]! * value;
  };
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++) {
      own = 0;
      kindred.of(a, b, add);
      kin[a * count + b] = own;
      kin[b * count + a] = own;
    }
  return kin;
}
