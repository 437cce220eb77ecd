/**
 * What texts of a page have in common: pairs of characters that both hold, weighed by how few of the page's texts
 * hold them (inverse document frequency, Spärck Jones 1972), divided by the size of the smaller text.
 */
export class Affinity {
  private readonly pairs: ReadonlySet<string>[];
  private readonly weight = new Map<string, number>();

  /** Texts longer than this say no more by the rest of them. */
  static readonly LONGEST = 3000;

  constructor(texts: readonly string[]) {
    this.pairs = texts.map((text) => pairsOf(text.slice(0, Affinity.LONGEST)));
    const count = new Map<string, number>();
    for (const set of this.pairs) for (const pair of set) count.set(pair, (count.get(pair) ?? 0) + 1);
    for (const [pair, n] of count) if (n > 1) this.weight.set(pair, Math.log(texts.length / n) ** 2);
  }

  /** Of two texts, by index; about 0 for strangers, about 1 for parts of one story. */
  of(a: number, b: number): number {
    const [small, large] = [this.pairs[a]!, this.pairs[b]!].sort((x, y) => x.size - y.size);
    if (!small!.size) return 0;
    let sum = 0;
    for (const pair of small!) if (large!.has(pair)) sum += this.weight.get(pair) ?? 0;
    return sum / Math.sqrt(small!.size * 20);
  }
}

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (!pairs.has(pair) && HAN_PAIR.test(pair)) pairs.add(pair);
  }
  return pairs;
}
