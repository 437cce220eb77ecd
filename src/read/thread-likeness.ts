import { wordPairs } from '../pairs.ts';
import type { Item } from './thread-items.ts';

/** Pairs of characters that more items of a page have tell nothing (6, 12, 20 tried). */
const COMMON = 12;
/** Items so far above are out of reach, and those twice as far at the latest. */
const REACH = 150;

/** What the items of a page, asked for one after the other, have in common with those above. */
export class Likeness {
  /** For each pair of characters how many items have it. */
  private readonly counts = new Map<number, number>();
  /** For each pair the items within reach that have it. */
  private newer = new Map<number, number[]>();
  private older = new Map<number, number[]>();

  constructor(items: readonly Item[]) {
    for (const item of items)
      for (const pair of pairsOf(item)) this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1);
  }

  /**
   * By number, the items above that have pairs of characters of this one: each pair counts by the chance that another item
   * that has it is that one.
   */
  of(item: Item): ReadonlyMap<number, number> {
    if (item.id % REACH === 0) [this.older, this.newer] = [this.newer, new Map()];
    const alike = new Map<number, number>();
    for (const pair of pairsOf(item)) {
      const count = this.counts.get(pair)!;
      if (count < 2 || count > COMMON) continue;
      for (const holders of [this.older.get(pair), this.newer.get(pair)])
        for (const other of holders ?? []) alike.set(other, (alike.get(other) ?? 0) + 1 / (count - 1));
      const own = this.newer.get(pair);
      if (own) own.push(item.id);
      else this.newer.set(pair, [item.id]);
    }
    return alike;
  }
}

const pairsOf = ({ pieces }: Item) => wordPairs(pieces.map(({ text }) => text).join('\n'));
