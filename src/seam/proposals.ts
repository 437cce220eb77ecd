import type { PageText } from './page-text.ts';

/** Attraction of a cut's two characters, in bits, beside log₂ of the shared weight: both count alike. */
const LEAST = -8;

/** A cheap guess at the heads of a tail: the two characters at the cut, and what the pieces have in common. */
export class Proposals {
  private readonly attractions = new Map<number, number>();
  private tailSymbol = -1;

  constructor(private readonly page: PageText) {}

  of(tail: number, heads: readonly number[], most: number): number[] {
    const row = this.page.topics.row(tail);
    const guess = new Float64Array(heads.length);
    heads.forEach((head, i) => {
      guess[i] = this.attraction(tail, head) + 2 * Math.log2(1 + row[head]!);
    });
    const order = [...heads.keys()].filter((i) => heads[i] !== tail);
    order.sort((a, b) => guess[b]! - guess[a]! || a - b);
    return order.slice(0, most).map((i) => heads[i]!);
  }

  /** How much oftener than by chance the characters at the cut stand side by side, in bits. */
  private attraction(tail: number, head: number): number {
    const { ngrams, symbols } = this.page;
    const y = symbols[tail]!.at(-1) ?? 0;
    const z = symbols[head]![0] ?? 0;
    if (y !== this.tailSymbol) {
      this.attractions.clear();
      this.tailSymbol = y;
    }
    let bits = this.attractions.get(z);
    if (bits === undefined) {
      const expected = ngrams.logCounts[y]! + ngrams.logCounts[z]! - ngrams.logTotal;
      bits = Math.max(LEAST, (ngrams.level(y, z) || -2) - expected);
      this.attractions.set(z, bits);
    }
    return bits;
  }
}
