import type { Ngrams } from './ngrams.ts';
import { kind } from './signs.ts';

/** Rows of overlaps kept at a time; pages have some hundred pieces at most, larger ones are worked row by row. */
const ROWS = 512;
/** Pairs of characters that more pieces share say nothing of a story. */
const COMMON = 64;

/**
 * What the pieces of a page have in common: shared pairs of characters (words and names, in effect), each weighing
 * more the fewer pieces of the page have it and the rarer it is in news text.
 */
export class Topics {
  /** For each piece the numbers of its character pairs, rising. */
  private readonly sets: Uint32Array[];
  private readonly postings: number[][] = [];
  private readonly weights: Float64Array;
  private readonly rows = new Map<number, Float32Array>();
  private readonly norms: Float64Array;
  private readonly numbers = new Map<number, number>();

  constructor(
    pieces: readonly Uint16Array[],
    private readonly ngrams: Ngrams,
  ) {
    this.sets = pieces.map((piece) => this.setOf(piece, true));
    this.sets.forEach((set, i) => {
      for (const number of set) this.postings[number]!.push(i);
    });
    const rarity = Float64Array.from(this.numbers.keys(), (key) => 1 - this.levelOf(key) / 16);
    this.weights = rarity.map((rare, number) => {
      const having = this.postings[number]!.length;
      return having > COMMON ? 0 : rare * rare * Math.log2((1 + pieces.length) / having);
    });
    this.norms = Float64Array.from(this.sets, (set) => {
      let sum = 0.01;
      for (const number of set) sum += this.weights[number]!;
      return Math.sqrt(sum);
    });
  }

  /** The numbers of the pairs in a part of a piece, rising; only pairs that some piece has. */
  setOf(symbols: Uint16Array, grow = false): Uint32Array {
    const { kinds } = this.ngrams.alphabet;
    const found = new Set<number>();
    for (let i = 1; i < symbols.length; i++) {
      const [a, b] = [symbols[i - 1]!, symbols[i]!];
      if (!counts(kinds[a]!) || !counts(kinds[b]!)) continue;
      const key = a * 0x10000 + b;
      let number = this.numbers.get(key);
      if (number === undefined) {
        if (!grow) continue;
        number = this.numbers.size;
        this.numbers.set(key, number);
        this.postings.push([]);
      }
      found.add(number);
    }
    return Uint32Array.from(found).sort();
  }

  /** Weight of what two sets share. */
  shared(a: Uint32Array, b: Uint32Array): number {
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const difference = a[i]! - b[j]!;
      if (difference === 0) sum += this.weights[a[i]!]!;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    return sum;
  }

  /** Weight of what two whole pieces share. */
  overlap(a: number, b: number): number {
    return this.row(a)[b]!;
  }

  /** The same as a cosine, 0…1. */
  likeness(a: number, b: number): number {
    return this.row(a)[b]! / (this.norms[a]! * this.norms[b]!);
  }

  /** Overlaps of a piece with all pieces. */
  row(a: number): Float32Array {
    const known = this.rows.get(a);
    if (known) return known;
    if (this.rows.size >= ROWS) this.rows.clear();
    const row = new Float32Array(this.sets.length);
    for (const number of this.sets[a]!) {
      const weight = this.weights[number]!;
      if (weight > 0) for (const b of this.postings[number]!) row[b]! += weight;
    }
    this.rows.set(a, row);
    return row;
  }

  private levelOf(key: number): number {
    return this.ngrams.level(Math.floor(key / 0x10000), key % 0x10000);
  }
}

const counts = (sign: number) => sign === kind.han || sign === kind.latin || sign === kind.other;
