import type { Ngrams } from './ngrams.ts';
import { PageCounts } from './page-counts.ts';
import { type Before, type Behind, beforeOf, behindOf, REACH } from './sides.ts';
import { Topics } from './topics.ts';

/** A stretch of body text that is whole in itself: a paragraph, or the part of one that stands in one place. */
export interface Piece {
  readonly text: string;
  /** Pieces of one group follow one another with nothing but body text between; all are of one group if left out. */
  readonly group?: number;
}

/** Pieces looked at before a tail and behind a head. */
const NEIGHBOURS = 3;

type Near = Record<30 | 90, Uint32Array[]>;

/** The pieces of a page, read once for all pairs. */
export class PageText {
  readonly size: number;
  readonly symbols: Uint16Array[];
  /** Each piece as it stands before a cut, and behind one. */
  readonly before: Before[];
  readonly behind: Behind[];
  readonly counts: PageCounts;
  readonly topics: Topics;
  /** Sets of pairs near a piece's end and start, by their reach; made when asked for. */
  private readonly ends: Near = { 30: [], 90: [] };
  private readonly starts: Near = { 30: [], 90: [] };
  private readonly sums: Float64Array;
  /** What was last worked out: the pair's score and how it follows are mostly asked in turn. */
  readonly recent = { tail: -1, head: -1, topics: new Float64Array(16) };

  constructor(
    private readonly pieces: readonly Piece[],
    readonly ngrams: Ngrams,
  ) {
    this.size = pieces.length;
    this.symbols = pieces.map(({ text }) => ngrams.alphabet.read(text));
    this.before = this.symbols.map((all) => {
      const last = all.slice(-REACH).reverse();
      return beforeOf(ngrams, last, last.length);
    });
    this.behind = this.symbols.map((all) => behindOf(ngrams, all, Math.min(REACH, all.length)));
    this.counts = new PageCounts(this.symbols, ngrams.alphabet.edge + 1);
    this.topics = new Topics(this.symbols, ngrams);
    this.sums = new Float64Array(this.size).fill(-1);
  }

  /** Weight of what the last `reach` symbols of one piece share with the first of another. */
  near(tail: number, head: number, reach: 30 | 90): number {
    const end = this.ends[reach];
    const start = this.starts[reach];
    const { length } = this.symbols[tail]!;
    end[tail] ??= this.topics.part(tail, length - reach, length);
    start[head] ??= this.topics.part(head, 0, Math.min(reach, this.symbols[head]!.length));
    return this.topics.shared(end[tail]!, start[head]!);
  }

  /** Overlap of a piece with all others together. */
  sumOf(piece: number): number {
    if (this.sums[piece]! >= 0) return this.sums[piece]!;
    const row = this.topics.row(piece);
    let sum = 0;
    for (let i = 0; i < row.length; i++) if (i !== piece) sum += row[i]!;
    this.sums[piece] = sum;
    return sum;
  }

  /** The most that a piece before the tail has in common with the head. */
  likenessBefore(tail: number, head: number): number {
    let most = 0;
    for (let i = tail - 1; i >= tail - NEIGHBOURS && this.together(i, tail); i--)
      if (i !== head) most = Math.max(most, this.topics.likeness(this.topics.row(i), i, head));
    return most;
  }

  /** The most that a piece behind the head has in common with the tail. */
  likenessBehind(tail: number, head: number): number {
    const row = this.topics.row(tail);
    let most = 0;
    for (let i = head + 1; i <= head + NEIGHBOURS && this.together(i, head); i++)
      if (i !== tail) most = Math.max(most, this.topics.likeness(row, tail, i));
    return most;
  }

  /** The most that a piece before the tail has in common with one behind the head. */
  likenessAround(tail: number, head: number): number {
    let most = 0;
    for (let i = tail - 1; i >= tail - NEIGHBOURS && this.together(i, tail); i--)
      if (i !== head) most = Math.max(most, this.likenessBehind(i, head));
    return most;
  }

  private together(a: number, b: number): boolean {
    return a >= 0 && a < this.size && this.pieces[a]!.group === this.pieces[b]!.group;
  }
}
