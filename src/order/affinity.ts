import { Numbering } from '../numbering.ts';
import { hanPairAt, NONE } from '../pairs.ts';

/**
 * What texts of a page have in common: pairs of characters that both hold, weighed by how few of the page's texts
 * hold them (inverse document frequency, Spärck Jones 1972), divided by the size of the smaller text.
 */
export class Affinity {
  /** How many pairs of characters each text has, each counted once. */
  private readonly sizes: Uint32Array;
  /** `shared[a * texts + b]`, a < b: the weight of all pairs that both have. */
  private readonly shared: Float64Array;

  /** Texts longer than this say no more by the rest of them. */
  static readonly LONGEST = 3000;

  constructor(texts: readonly string[]) {
    const count = texts.length;
    this.sizes = new Uint32Array(count);
    this.shared = new Float64Array(count * count);
    const { starts, texts: holders } = holdersOf(texts, this.sizes);
    for (let pair = 0; pair + 1 < starts.length; pair++) {
      const [from, to] = [starts[pair]!, starts[pair + 1]!];
      if (to - from < 2) continue;
      const weight = Math.log(count / (to - from)) ** 2;
      for (let i = from; i < to; i++) {
        const row = holders[i]! * count;
        for (let j = i + 1; j < to; j++) this.shared[row + holders[j]!]! += weight;
      }
    }
  }

  /** Of two texts, by index; about 0 for strangers, about 1 for parts of one story. */
  of(a: number, b: number): number {
    const size = Math.min(this.sizes[a]!, this.sizes[b]!);
    if (!size) return 0;
    return this.shared[Math.min(a, b) * this.sizes.length + Math.max(a, b)]! / Math.sqrt(size * 20);
  }
}

/** For each pair of characters the texts that have it, rising: `texts` from `starts[pair]` up to `starts[pair + 1]`. */
interface Holders {
  starts: Uint32Array;
  texts: Uint32Array;
}

/** Fills in how many pairs each text has, too. */
function holdersOf(texts: readonly string[], sizes: Uint32Array): Holders {
  const room = texts.reduce((sum, text) => sum + Math.min(text.length, Affinity.LONGEST), 0);
  const pairs = new Numbering();
  /** Each text's pairs, each once, one text after another. */
  const had = new Uint32Array(room);
  const last = new Int32Array(room).fill(-1);
  let n = 0;
  texts.forEach((text, at) => {
    const end = Math.min(text.length, Affinity.LONGEST);
    for (let i = 0; i + 1 < end; i++) {
      const key = hanPairAt(text, i);
      if (key === NONE) continue;
      const pair = pairs.of(key);
      if (last[pair] === at) continue;
      last[pair] = at;
      had[n++] = pair;
      sizes[at]!++;
    }
  });
  return gathered(had, sizes, pairs.size);
}

function gathered(had: Uint32Array, sizes: Uint32Array, pairs: number): Holders {
  const starts = new Uint32Array(pairs + 1);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  for (let i = 0; i < all; i++) starts[had[i]! + 1]!++;
  for (let pair = 0; pair < pairs; pair++) starts[pair + 1]! += starts[pair]!;
  const next = starts.slice();
  const texts = new Uint32Array(all);
  let n = 0;
  sizes.forEach((size, at) => {
    for (let i = 0; i < size; i++) texts[next[had[n++]!]!++] = at;
  });
  return { starts, texts };
}
