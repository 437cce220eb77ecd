/**
 * Numbers things 0, 1, 2 … in the order in which they first come. Keys are whole numbers of 32 bits, kept in typed
 * arrays (open addressing), as a page has some ten thousand.
 */
export class Numbering {
  /** How many there are. */
  size = 0;
  /** The key of each number; `size` of them are filled. */
  readonly keys: Int32Array;
  /** For each slot one more than the number that stands there. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `most`: of different keys that may come. */
  constructor(most: number) {
    const capacity = 2 ** Math.ceil(Math.log2(2 * most + 8));
    this.keys = new Int32Array(most);
    this.slots = new Int32Array(capacity);
    this.mask = capacity - 1;
  }

  /** The number of a key, a new one where it never came. */
  of(key: number): number {
    const { keys, slots, mask } = this;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0) {
        keys[this.size] = key;
        slots[slot] = ++this.size;
        return this.size - 1;
      }
      if (keys[number] === (key | 0)) return number;
    }
  }

  /** The number of a key; −1 where it never came. */
  find(key: number): number {
    const { keys, slots, mask } = this;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0 || keys[number] === (key | 0)) return number;
    }
  }
}

/** Two characters side by side, one key. */
export const pairKey = (first: number, second: number): number => (first << 16) | second;

/** Fibonacci hashing (Knuth 1973): near keys far apart. */
function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
