import { chain } from '../../src/order/chain.ts';
import { Exchange } from '../../src/order/exchange.ts';
import { ALIKE, COLUMNS, Kindred, type KinWeights, SIZES } from '../../src/order/kin.ts';
import { follow } from '../../src/order/order.ts';
import type { Scores } from '../../src/order/scores.ts';
import { type Choice, dot, learn, type Option } from './learn.ts';
import { type LinkTable, linkTable } from './link-choices.ts';
import { articleOf } from './truth.ts';
import type { Names, View } from './view.ts';

/** All evidence about a page's stories, and which they are. */
export interface StoryTable {
  links: LinkTable;
  /** For each place, those in front of it, what both have in common: numbers of weights and values. */
  common: Option[][];
  stories: number[][];
  /** For each place its article; −1 where gold does not say. */
  articles: number[];
}

/** What gold says nothing of is a story of its own. */
export function storyTable(view: View, names: Names): StoryTable {
  const { sight } = view;
  const next = view.next.map((to) => to ?? -1);
  const kindred = new Kindred(sight);
  const common = sight.places.map((_, a) =>
    Array.from({ length: a }, (_, b) => {
      const parts: [number, number][] = [];
      kindred.of(a, b, (at, value) => parts.push([at, value]));
      return {
        features: Uint16Array.from(parts, ([at]) => at),
        values: Float32Array.from(parts, ([, value]) => value),
      };
    }),
  );
  const chained = next.flatMap((to, from) => (to >= 0 ? [{ from, to, share: 1 }] : []));
  const stories = follow(
    chained,
    sight.places.map(({ index }) => index),
  );
  return {
    links: linkTable({ ...view, next }, names),
    common,
    stories,
    articles: sight.places.map(({ run }) => articleOf([run], view.page.truth)),
  };
}

/** How much better than a wrong order the true one has to score, for each link in which they differ. */
const COST = 1;

/**
 * Weights of links and of what runs have in common, for whole stories as `Exchange` finds them: the averaged structured
 * perceptron with a margin (Collins 2002), begun at the weights given.
 */
export function refineStories(
  tables: readonly StoryTable[],
  begun: { link: Float64Array; kin: KinWeights },
  { passes = 4, rate = 0.02, kinRate = 0.01 } = {},
): { link: Float64Array; kin: KinWeights } {
  const link = Float64Array.from(begun.link);
  const kin = Float64Array.from(begun.kin.flat());
  const sums = [link, kin].map((weights) => new Float64Array(weights.length));
  let steps = 0;
  for (let pass = 0; pass < passes; pass++) {
    let lost = 0;
    tables.forEach((_, k) => {
      const table = tables[(k * STRIDE + pass) % tables.length]!;
      lost += update(table, link, kin, rate / (1 + pass), kinRate / (1 + pass));
      sums.forEach((sum, w) => {
        const now = w ? kin : link;
        for (let i = 0; i < sum.length; i++) sum[i]! += now[i]!;
      });
      steps++;
    });
    console.error(`pass ${pass + 1}: mean loss ${(lost / tables.length).toFixed(3)}`);
  }
  const [links, kins] = sums.map((sum) => sum.map((value) => value / steps)) as [Float64Array, Float64Array];
  return { link: links, kin: rowsOf(kins) };
}

/** What runs have in common, pair by pair (logistic regression): log-odds beyond those of any two runs. */
export function learnKin(tables: readonly StoryTable[]): KinWeights {
  const choices: Choice[] = [];
  let same = 0;
  for (const { common, articles } of tables) {
    common.forEach((line, a) => {
      line.forEach((option, b) => {
        if (articles[a]! < 0 || articles[b]! < 0) return;
        const right = articles[a] === articles[b] ? 0 : 1;
        if (!right) same++;
        choices.push({ options: [option, NOTHING], right });
      });
    });
  }
  const { weights, loss } = learn(choices, SIZES.length * COLUMNS);
  const base = Math.log(same / (choices.length - same));
  console.error(`kin: ${choices.length} pairs, mean loss ${loss.toFixed(4)}`);
  return rowsOf(weights.map((weight, i) => (i % COLUMNS < ALIKE.length ? weight - base : weight)));
}

export const NOTHING: Option = { features: new Uint16Array(0), values: new Float32Array(0) };

function rowsOf(weights: Float64Array): KinWeights {
  return SIZES.map((_, row) => Array.from(weights.slice(row * COLUMNS, (row + 1) * COLUMNS), rounded));
}

function move({ features, values }: Option, weights: Float64Array, by: number): void {
  for (let i = 0; i < features.length; i++) weights[features[i]!]! += by * values[i]!;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** A prime: pages of one folder are not to follow one another. */
const STRIDE = 7919;

/** One step; the margin by which the true stories are missed. */
function update(
  { links, common, stories }: StoryTable,
  weights: Float64Array,
  kin: Float64Array,
  rate: number,
  kinRate: number,
): number {
  const { bodies, right } = links;
  if (!bodies.length) return 0;
  const scores: Scores = {
    bodies,
    link: links.link.map((line, row) =>
      line.map((option, column) =>
        option ? dot(option, weights) + (right[row] === column ? 0 : COST) : Number.NEGATIVE_INFINITY,
      ),
    ),
    end: links.end.map((option, row) => dot(option, weights) + (right[row]! < 0 ? 0 : COST)),
    start: links.start.map((option, column) => dot(option, weights) + (right.includes(column) ? COST : 0)),
  };
  const exchange = new Exchange(kinOf(common, kin), scores);
  const all = links.end.map((_, i) => i);
  const found = exchange.from(follow(chain(scores, Number.NEGATIVE_INFINITY).links, all));
  const lost = exchange.worth(found) - exchange.worth(stories);
  if (!(lost > 0)) return 0;
  apply(links, weights, stories, rate);
  apply(links, weights, found, -rate);
  share(common, kin, stories, kinRate);
  share(common, kin, found, -kinRate);
  return lost;
}

function kinOf(common: StoryTable['common'], kin: Float64Array): Float64Array {
  const count = common.length;
  const out = new Float64Array(count * count);
  common.forEach((line, a) => {
    line.forEach((option, b) => {
      const sum = dot(option, kin);
      out[a * count + b] = sum;
      out[b * count + a] = sum;
    });
  });
  return out;
}

function apply(
  links: LinkTable,
  weights: Float64Array,
  stories: readonly (readonly number[])[],
  by: number,
): void {
  const { bodies, link, end, start } = links;
  const columns = new Map(bodies.map((place, column) => [place, column]));
  for (const story of stories) {
    story.slice(1).forEach((to, i) => {
      move(link[story[i]!]![columns.get(to)!]!, weights, by);
    });
    move(end[story.at(-1)!]!, weights, by);
    const first = columns.get(story[0]!);
    if (first !== undefined) move(start[first]!, weights, by);
  }
}

function share(
  common: StoryTable['common'],
  kin: Float64Array,
  stories: readonly (readonly number[])[],
  by: number,
): void {
  for (const story of stories)
    for (const a of story)
      for (const b of story) {
        if (b >= a) continue;
        move(common[a]![b]!, kin, by / Math.sqrt(story.length));
      }
}
