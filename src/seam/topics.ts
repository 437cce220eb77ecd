import { Numbering, pairKey } from '../numbering.ts';
import type { Ngrams } from './ngrams.ts';
import { kind } from './signs.ts';

/** Rows of overlaps kept at a time; pages have some hundred pieces at most, larger ones are worked row by row. */
const ROWS = 512;
/** Pairs of characters that more pieces share say nothing of a story. */
const COMMON = 64;
/** Number of a pair that does not count: with a sign, a digit or an unknown neighbour. */
const NONE = 0xffffffff;

/**
 * What the pieces of a page have in common: shared pairs of characters (words and names, in effect), each weighing
 * more the fewer pieces of the page have it and the rarer it is in news text.
 */
export class Topics {
  /** For each piece the numbers of its character pairs, in their order, NONE where a pair does not count. */
  private readonly runs: Uint32Array[];
  /** The same, rising and each once. */
  private readonly sets: Uint32Array[];
  private readonly postings: Postings;
  private readonly weights: Float64Array;
  private readonly norms: Float64Array;
  private rows: (Float32Array | undefined)[] = [];
  private filled = 0;
  /** For each pair which of the sets asked for was the last to have it. */
  private readonly marks: Int32Array;
  private asked = 0;

  constructor(pieces: readonly Uint16Array[], ngrams: Ngrams) {
    const pairs = new Numbering();
    this.runs = pieces.map((piece) => runOf(piece, ngrams.alphabet.kinds, pairs));
    this.marks = new Int32Array(pairs.size).fill(-1);
    this.sets = this.runs.map((run) => this.setOf(run));
    this.postings = postingsOf(this.sets, pairs.size);
    this.weights = new Float64Array(pairs.size);
    for (let number = 0; number < pairs.size; number++) {
      const having = this.postings.starts[number + 1]! - this.postings.starts[number]!;
      if (having > COMMON) continue;
      const key = pairs.keys[number]!;
      const rare = 1 - ngrams.level(key >>> 16, key & 0xffff) / 16;
      this.weights[number] = rare * rare * Math.log2((1 + pieces.length) / having);
    }
    this.norms = Float64Array.from(this.sets, (set) => {
      let sum = 0.01;
      for (const number of set) sum += this.weights[number]!;
      return Math.sqrt(sum);
    });
  }

  /** The numbers of the pairs in a part of a piece that another piece may share, rising. */
  part(piece: number, from: number, to: number): Uint32Array {
    const run = this.runs[piece]!.subarray(Math.max(0, from), Math.max(0, to - 1));
    return this.setOf(run.filter((number) => number !== NONE && this.isShared(number)));
  }

  private isShared(number: number): boolean {
    return this.weights[number]! > 0 && this.postings.starts[number + 1]! - this.postings.starts[number]! > 1;
  }

  /** Weight of what two sets share. */
  shared(a: Uint32Array, b: Uint32Array): number {
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const left = a[i]!;
      const right = b[j]!;
      if (left === right) sum += this.weights[left]!;
      if (left <= right) i++;
      if (right <= left) j++;
    }
    return sum;
  }

  /** Weight of what two whole pieces share, from the row of one of them, as a cosine, 0…1. */
  likeness(row: Float32Array, a: number, b: number): number {
    return row[b]! / (this.norms[a]! * this.norms[b]!);
  }

  /** Weight of what a piece shares with each piece of the page. */
  row(a: number): Float32Array {
    return this.rows[a] ?? this.makeRow(a);
  }

  /** Numbers of a run, each once, rising. Those that came up in it first rise already, so that few are sorted. */
  private setOf(run: Uint32Array): Uint32Array {
    const { marks } = this;
    const mark = this.asked++;
    const risen: number[] = [];
    const others: number[] = [];
    let top = -1;
    for (let i = 0; i < run.length; i++) {
      const number = run[i]!;
      if (number === NONE || marks[number] === mark) continue;
      marks[number] = mark;
      if (number > top) risen.push(number);
      else others.push(number);
      top = Math.max(top, number);
    }
    return merged(risen, Uint32Array.from(others).sort());
  }

  private makeRow(a: number): Float32Array {
    if (this.filled++ >= ROWS) {
      this.rows = [];
      this.filled = 1;
    }
    const row = new Float32Array(this.sets.length);
    const { starts, pieces } = this.postings;
    for (const number of this.sets[a]!) {
      const weight = this.weights[number]!;
      if (weight > 0) for (let i = starts[number]!; i < starts[number + 1]!; i++) row[pieces[i]!]! += weight;
    }
    this.rows[a] = row;
    return row;
  }
}

/** For each pair the pieces that have it: `pieces` from `starts[number]` up to `starts[number + 1]`. */
interface Postings {
  starts: Uint32Array;
  pieces: Uint32Array;
}

function postingsOf(sets: readonly Uint32Array[], size: number): Postings {
  const starts = new Uint32Array(size + 1);
  for (const set of sets) for (const number of set) starts[number + 1]!++;
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const pieces = new Uint32Array(starts[size]!);
  const next = starts.slice();
  sets.forEach((set, i) => {
    for (const number of set) pieces[next[number]!++] = i;
  });
  return { starts, pieces };
}

function runOf(piece: Uint16Array, kinds: Uint8Array, pairs: Numbering): Uint32Array {
  const run = new Uint32Array(Math.max(0, piece.length - 1)).fill(NONE);
  for (let i = 0; i < run.length; i++) {
    const a = piece[i]!;
    const b = piece[i + 1]!;
    if (tells(kinds[a]!) && tells(kinds[b]!)) run[i] = pairs.of(pairKey(a, b));
  }
  return run;
}

/** Two rising lists as one. */
function merged(a: readonly number[], b: Uint32Array): Uint32Array {
  const out = new Uint32Array(a.length + b.length);
  for (let i = 0, j = 0, n = 0; n < out.length; n++)
    out[n] = j >= b.length || (i < a.length && a[i]! < b[j]!) ? a[i++]! : b[j++]!;
  return out;
}

const tells = (sign: number) => sign === kind.han || sign === kind.latin || sign === kind.other;
