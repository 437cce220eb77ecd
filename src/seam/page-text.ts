import type { Ngrams } from './ngrams.ts';
import { PageCounts } from './page-counts.ts';
import { Topics } from './topics.ts';
import { REACH, type Window } from './window.ts';

/** A stretch of body text that is whole in itself: a paragraph, or the part of one that stands in one place. */
export interface Piece {
  readonly text: string;
  /** Pieces of one group follow one another with nothing but body text between; all are of one group if left out. */
  readonly group?: number;
}

/** Pieces looked at before a tail and behind a head. */
const NEIGHBOURS = 3;

/** The pieces of a page, read once for all pairs. */
export class PageText {
  readonly size: number;
  readonly symbols: Uint16Array[];
  readonly counts: PageCounts;
  readonly topics: Topics;
  readonly end30: Uint32Array[];
  readonly end90: Uint32Array[];
  readonly start30: Uint32Array[];
  readonly start90: Uint32Array[];
  private readonly ends: Uint16Array[];
  private readonly sums: Float64Array;

  constructor(
    private readonly pieces: readonly Piece[],
    readonly ngrams: Ngrams,
  ) {
    this.size = pieces.length;
    this.symbols = pieces.map(({ text }) => ngrams.alphabet.read(text));
    this.ends = this.symbols.map((all) => all.slice(-REACH).reverse());
    this.counts = new PageCounts(this.symbols, ngrams.alphabet.edge + 1);
    this.topics = new Topics(this.symbols, ngrams);
    this.end30 = this.symbols.map(({ length }, i) => this.topics.part(i, length - 30, length));
    this.end90 = this.symbols.map(({ length }, i) => this.topics.part(i, length - 90, length));
    this.start30 = this.symbols.map(({ length }, i) => this.topics.part(i, 0, Math.min(30, length)));
    this.start90 = this.symbols.map(({ length }, i) => this.topics.part(i, 0, Math.min(90, length)));
    this.sums = new Float64Array(this.size).fill(-1);
  }

  /** Points the window at the cut between two pieces. */
  aim(window: Window, tail: number, head: number): void {
    window.before = this.ends[tail]!;
    window.beforeLength = window.before.length;
    window.behind = this.symbols[head]!;
    window.behindLength = Math.min(REACH, window.behind.length);
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
