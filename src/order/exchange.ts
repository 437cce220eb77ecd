import { gainsOf } from './chain.ts';
import type { Scores } from './scores.ts';

/** A story as the indices of its places, in order. */
type Chain = readonly number[];

interface Change {
  readonly gain: number;
  readonly make: () => Chain[];
}

/** Less gain, in natural logarithms of odds, is not worth a change. */
const LEAST = 0.2;
/** So many runs in a row are moved at most. */
const LONGEST = 12;
/** So many changes at most: of 194 typeset pages none took more than 26, half of them 5. */
const ROUNDS = 100;

/**
 * Stories exchange what follows a place, give runs in a row to one another, or fall in two, as long as the links and what
 * the runs of each story have in common (`kinOf`) grow together. A link tells of two runs alone: where the columns of a page
 * ran across one another a story is made of a dozen, and one wrong link gives the rest of it to another story.
 */
export class Exchange {
  private readonly gain: readonly (readonly number[])[];
  private readonly columns: ReadonlyMap<number, number>;
  private readonly places: number;

  /** `kin`: for each two places, at `a * places + b`, what speaks for their being of one story (`kinOf`). */
  constructor(
    private readonly kin: Float64Array,
    scores: Scores,
  ) {
    this.gain = gainsOf(scores);
    this.columns = new Map(scores.bodies.map((place, column) => [place, column]));
    this.places = scores.end.length;
  }

  /** The stories that come of some when nothing more is to be gained. */
  from(first: readonly Chain[]): Chain[] {
    let stories = [...first];
    for (let round = 0; round < ROUNDS; round++) {
      const state = this.stateOf(stories);
      const best = [bestTails(state), bestMove(state), bestCut(state)].reduce((a, b) =>
        b.gain > a.gain ? b : a,
      );
      if (best.gain < LEAST) break;
      stories = best.make().filter((chain) => chain.length > 0);
    }
    return stories.sort((a, b) => Math.min(...a) - Math.min(...b));
  }

  /** What stories are worth: their links and what their runs have in common, in natural logarithms of odds. */
  worth(stories: readonly Chain[]): number {
    const { link, kinship } = this.stateOf(stories);
    return stories.reduce(
      (sum, chain, s) => chain.reduce((all, to, i) => all + link(chain[i - 1], to), sum + kinship.whole(s)),
      0,
    );
  }

  private stateOf(stories: readonly Chain[]): State {
    const { kin, gain, columns } = this;
    const link = (a: number | undefined, b: number | undefined): number => {
      if (a === undefined || b === undefined) return 0;
      const column = columns.get(b);
      return column === undefined ? Number.NEGATIVE_INFINITY : gain[a]![column]!;
    };
    const mayBeSecond = (chain: Chain) => columns.has(chain[0]!);
    return { stories, link, mayBeSecond, kinship: new Kinship(stories, kin, this.places) };
  }
}

interface State {
  readonly stories: readonly Chain[];
  /** What a link gains over leaving both apart; 0 where there is nothing on one side. */
  readonly link: (a: number | undefined, b: number | undefined) => number;
  /** Whether a chain may stand behind another: it begins with a run of body. */
  readonly mayBeSecond: (chain: Chain) => boolean;
  readonly kinship: Kinship;
}

const NOTHING: Change = { gain: Number.NEGATIVE_INFINITY, make: () => [] };

/** Two stories exchange their ends; or one goes on with the other, with nothing in return. */
function bestTails({ stories, link, mayBeSecond, kinship }: State): Change {
  let best = NOTHING;
  stories.forEach((a, s) => {
    stories.slice(0, s).forEach((b, t) => {
      const asTheyAre = kinship.whole(s) + kinship.whole(t);
      for (let i = mayBeSecond(a) ? 0 : 1; i <= a.length; i++)
        for (let j = mayBeSecond(b) ? 0 : 1; j <= b.length; j++) {
          if (i + j === 0) continue;
          const links =
            link(a[i - 1], b[j]) + link(b[j - 1], a[i]) - link(a[i - 1], a[i]) - link(b[j - 1], b[j]);
          if (links === Number.NEGATIVE_INFINITY) continue;
          const gain = links + kinship.crossed(s, i, t, j) + kinship.crossed(t, j, s, i) - asTheyAre;
          if (!(gain > best.gain)) continue;
          const make = () =>
            stories.with(s, [...a.slice(0, i), ...b.slice(j)]).with(t, [...b.slice(0, j), ...a.slice(i)]);
          best = { gain, make };
        }
    });
  });
  return best;
}

/** A story falls in two. */
function bestCut({ stories, link, kinship }: State): Change {
  let best = NOTHING;
  stories.forEach((a, s) => {
    for (let i = 1; i < a.length; i++) {
      const parts = kinship.of(kinship.part(s, 0, i)) + kinship.of(kinship.part(s, i));
      const gain = parts - kinship.whole(s) - link(a[i - 1], a[i]);
      if (gain > best.gain) best = { gain, make: () => [...stories.with(s, a.slice(0, i)), a.slice(i)] };
    }
  });
  return best;
}

/** Runs in a row go to another place, of their own story or of another. */
function bestMove(state: State): Change {
  const { stories, link, mayBeSecond, kinship } = state;
  let best = NOTHING;
  stories.forEach((a, s) => {
    for (let i = mayBeSecond(a) ? 0 : 1; i < a.length; i++)
      for (let j = i + 1; j <= Math.min(a.length, i + LONGEST); j++) {
        if (j - i === a.length) continue;
        const out = link(a[i - 1], a[j]) - link(a[i - 1], a[i]) - link(a[j - 1], a[j]);
        if (out === Number.NEGATIVE_INFINITY) continue;
        const own = kinship.part(s, i, j);
        const lost = kinship.whole(s) - kinship.crossed(s, i, s, j);
        stories.forEach((b, t) => {
          const alike = s === t ? 0 : kinship.with(t, own) - kinship.whole(t) - lost;
          for (let k = mayBeSecond(b) ? 0 : 1; k <= b.length; k++) {
            if (s === t && k >= i && k <= j) continue;
            const gain = alike + out + link(b[k - 1], a[i]) + link(a[j - 1], b[k]) - link(b[k - 1], b[k]);
            if (gain > best.gain) best = { gain, make: () => moved(stories, s, i, j, t, k) };
          }
        });
      }
  });
  return best;
}

function moved(stories: readonly Chain[], s: number, i: number, j: number, t: number, k: number): Chain[] {
  const piece = stories[s]!.slice(i, j);
  const left = stories.with(s, stories[s]!.toSpliced(i, j - i));
  const at = s === t && k > i ? k - piece.length : k;
  return left.with(t, left[t]!.toSpliced(at, 0, ...piece));
}

/** Runs in a row, by their numbers among those of all stories. */
type Part = readonly [from: number, to: number];

/**
 * What the runs of stories have in common: the sum over their pairs by the square root of their number, as pairs of a story
 * tell much the same. Summed alone, a long story in many runs takes up all that is a little like it. From sums over all
 * pairs (summed-area table, Crow 1984).
 */
class Kinship {
  private readonly starts: number[] = [];
  private readonly sums: Float64Array;
  private readonly width: number;
  /** For each story the sums over the pairs of its first runs up to a place, and of those from there on. */
  private readonly heads: readonly Float64Array[];
  private readonly tails: readonly Float64Array[];
  private readonly wholes: readonly number[];

  constructor(
    private readonly stories: readonly Chain[],
    kin: Float64Array,
    places: number,
  ) {
    const all = stories.flat();
    stories.reduce((at, chain) => {
      this.starts.push(at);
      return at + chain.length;
    }, 0);
    const width = all.length + 1;
    this.width = width;
    this.sums = new Float64Array(width * width);
    all.forEach((a, i) => {
      let row = 0;
      all.forEach((b, j) => {
        row += kin[a * places + b]!;
        this.sums[(i + 1) * width + j + 1] = this.sums[i * width + j + 1]! + row;
      });
    });
    const cuts = stories.map((chain) => Array.from({ length: chain.length + 1 }, (_, i) => i));
    this.heads = cuts.map((at, s) => Float64Array.from(at, (i) => this.within(this.part(s, 0, i))));
    this.tails = cuts.map((at, s) => Float64Array.from(at, (i) => this.within(this.part(s, i))));
    this.wholes = stories.map((_, s) => this.of(this.part(s, 0)));
  }

  part(story: number, from: number, to = this.stories[story]!.length): Part {
    return [this.starts[story]! + from, this.starts[story]! + to];
  }

  /** Of a story as it is. */
  whole(story: number): number {
    return this.wholes[story]!;
  }

  of(part: Part): number {
    return shared(this.within(part), part[1] - part[0]);
  }

  /** Of the first `i` runs of one story with what follows the first `j` of another, or of the same. */
  crossed(s: number, i: number, t: number, j: number): number {
    const pairs = this.heads[s]![i]! + this.tails[t]![j]! + this.between(this.part(s, 0, i), this.part(t, j));
    return shared(pairs, i + this.stories[t]!.length - j);
  }

  /** Of a story with a part of another. */
  with(story: number, part: Part): number {
    const pairs = this.tails[story]![0]! + this.within(part) + this.between(this.part(story, 0), part);
    return shared(pairs, this.stories[story]!.length + part[1] - part[0]);
  }

  private within(part: Part): number {
    return this.between(part, part) / 2;
  }

  private between([a, b]: Part, [c, d]: Part): number {
    const { sums, width } = this;
    return sums[b * width + d]! - sums[a * width + d]! - sums[b * width + c]! + sums[a * width + c]!;
  }
}

const shared = (pairs: number, runs: number) => (runs ? pairs / Math.sqrt(runs) : 0);
