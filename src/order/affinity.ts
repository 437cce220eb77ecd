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
    for (const holders of holdersOf(texts, this.sizes)) {
      if (holders.length < 2) continue;
      const weight = Math.log(count / holders.length) ** 2;
      for (let i = 0; i < holders.length; i++) {
        const row = holders[i]! * count;
        for (let j = i + 1; j < holders.length; j++) this.shared[row + holders[j]!]! += weight;
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

/** For each pair of characters the texts that have it, rising; fills in how many pairs each text has. */
function holdersOf(texts: readonly string[], sizes: Uint32Array): Iterable<readonly number[]> {
  const holders = new Map<number, number[]>();
  texts.forEach((text, at) => {
    const end = Math.min(text.length, Affinity.LONGEST);
    for (let i = 0; i + 1 < end; i++) {
      const first = text.charCodeAt(i);
      const second = text.charCodeAt(i + 1);
      if (!isHan(first) || !isHan(second)) continue;
      const pair = first * 0x10000 + second;
      const known = holders.get(pair);
      if (known?.at(-1) === at) continue;
      if (known) known.push(at);
      else holders.set(pair, [at]);
      sizes[at]!++;
    }
  });
  return holders.values();
}

/** Han characters of one UTF-16 unit: those of two are names' and rare. */
function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}
