/** Random choices that are the same for the same seed (a linear congruential generator, 64 bits, Knuth’s numbers). */
export class Chance {
  private state: bigint;

  constructor(seed: number) {
    this.state = BigInt(seed) * 0x9e3779b97f4a7c15n;
    for (let i = 0; i < 10; i++) this.next();
  }

  /** 0 up to 1. */
  next(): number {
    this.state = (this.state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(this.state >> 11n) / 2 ** 53;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(all: readonly T[]): T {
    return all[this.between(0, all.length - 1)]!;
  }

  shuffled<T>(all: readonly T[]): T[] {
    const out = [...all];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.between(0, i);
      [out[i], out[j]] = [out[j]!, out[i]!];
    }
    return out;
  }
}
