/** How many keys there is room for at first. */
const ROOM = 1024;

/**
 * Numbers things 0, 1, 2 … in the order in which they first come. Keys are whole numbers of 32 bits, kept in typed
 * arrays (open addressing, at most half full), as a page has some ten thousand.
 */
export class Numbering {
  /** How many there are. */
  size = 0;
  /** The key of each number; `size` of them are filled. */
  keys = new Int32Array(ROOM);
  /** For each slot one more than the number that stands there. */
  private slots = new Int32Array(2 * ROOM);

  /** The number of a key, a new one where it never came. */
  of(key: number): number {
    const slot = this.slotOf(key);
    const number = this.slots[slot]! - 1;
    if (number >= 0) return number;
    if (this.size === this.keys.length) {
      this.grow();
      return this.of(key);
    }
    this.keys[this.size] = key;
    this.slots[slot] = ++this.size;
    return this.size - 1;
  }

  /** The number of a key; −1 where it never came. */
  find(key: number): number {
    return this.slots[this.slotOf(key)]! - 1;
  }

  /** Where a key stands, or would stand. */
  private slotOf(key: number): number {
    const { keys, slots } = this;
    const mask = slots.length - 1;
    let slot = spread(key) & mask;
    while (slots[slot] && keys[slots[slot]! - 1] !== (key | 0)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.keys.set(keys);
    this.slots = new Int32Array(4 * keys.length);
    for (let number = 0; number < this.size; number++) this.slots[this.slotOf(keys[number]!)] = number + 1;
  }
}

/** Two characters side by side, one key. */
export const pairKey = (first: number, second: number): number => (first << 16) | second;

/** Fibonacci hashing (Knuth 1973): near keys far apart. */
function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
