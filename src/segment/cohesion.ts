import { hanPairs } from '../pairs.ts';

/** As much text is looked at on either side of a place, in characters. */
const WINDOW = 500;

/**
 * How alike the texts in front of and behind a place are (lexical cohesion, Hearst 1997): pairs of characters that
 * both hold, rare ones weighing more (inverse document frequency over the page's paragraphs).
 */
export class Cohesion {
  private readonly pairs: readonly (readonly ReadonlySet<number>[])[];
  private readonly sizes: readonly (readonly number[])[];
  private readonly holders = new Map<number, number>();
  private readonly count: number;

  /** Paragraphs of each stretch of body, in their order. */
  constructor(stretches: readonly (readonly string[])[]) {
    this.pairs = stretches.map((texts) => texts.map(hanPairs));
    this.sizes = stretches.map((texts) => texts.map((text) => text.length));
    this.count = stretches.reduce((sum, texts) => sum + texts.length, 0);
    for (const pairs of this.pairs.flat())
      for (const pair of pairs) this.holders.set(pair, (this.holders.get(pair) ?? 0) + 1);
  }

  /** Of the place in front of paragraph `at`; about 0 between strangers. */
  at(stretch: number, at: number): number {
    const before = this.gather(stretch, at - 1, -1);
    const after = this.gather(stretch, at, 1);
    let shared = 0;
    for (const pair of after)
      if (before.has(pair)) shared += Math.log((this.count + 1) / this.holders.get(pair)!) ** 2;
    const size = Math.min(before.size, after.size);
    return size ? shared / Math.sqrt(size * 20) : 0;
  }

  private gather(stretch: number, from: number, step: 1 | -1): Set<number> {
    const all = new Set<number>();
    const [pairs, sizes] = [this.pairs[stretch]!, this.sizes[stretch]!];
    let size = 0;
    for (let at = from; at >= 0 && at < pairs.length && size < WINDOW; at += step) {
      for (const pair of pairs[at]!) all.add(pair);
      size += sizes[at]!;
    }
    return all;
  }
}
