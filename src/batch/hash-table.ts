/** Three 32-bit numbers a slot more than a key: 20 bytes an entry, where a Map of strings takes over 150. */
const START_CAPACITY = 1024;
/** Linear probing stays short up to here (Knuth, TAOCP 3, 6.4: 2.2 probes a hit at 0.7). */
const MAX_LOAD = 0.7;

/** 64-bit hashes (16 hexadecimal digits) to a 64-bit value and a 32-bit mark, for many millions of names. */
export class HashTable {
  size = 0;
  #capacity = START_CAPACITY;
  /** Each slot: key high, key low, value high, value low, mark. An empty slot has the key 0. */
  #slots = new Uint32Array(START_CAPACITY * 5);

  /** The value of a key, or null where there is none. */
  get(key: string): string | null {
    const slot = this.#slot(key);
    const [high, low] = [this.#slots[slot + 2]!, this.#slots[slot + 3]!];
    return high === 0 && low === 0 ? null : hex(high) + hex(low);
  }

  set(key: string, value: string | null): void {
    const slot = this.#claim(key);
    this.#slots[slot + 2] = value === null ? 0 : Number.parseInt(value.slice(0, 8), 16);
    this.#slots[slot + 3] = value === null ? 0 : Number.parseInt(value.slice(8, 16), 16);
  }

  /** The mark of a key; 0 where it has none. */
  mark(key: string): number {
    return this.#slots[this.#slot(key) + 4]!;
  }

  setMark(key: string, mark: number): void {
    const slot = this.#claim(key); // may replace the slots
    this.#slots[slot + 4] = mark;
  }

  has(key: string): boolean {
    const slot = this.#slot(key);
    return this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0;
  }

  #claim(key: string): number {
    if (this.size >= this.#capacity * MAX_LOAD) this.#grow();
    const slot = this.#slot(key);
    if (this.#slots[slot] === 0 && this.#slots[slot + 1] === 0) {
      this.#slots.set(halves(key), slot);
      this.size++;
    }
    return slot;
  }

  /** Where the key stands, or the empty slot where it would. */
  #slot(key: string): number {
    const [high, low] = halves(key);
    let at = low & (this.#capacity - 1);
    for (;;) {
      const slot = at * 5;
      const [one, two] = [this.#slots[slot]!, this.#slots[slot + 1]!];
      if ((one === high && two === low) || (one === 0 && two === 0)) return slot;
      at = (at + 1) & (this.#capacity - 1);
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#capacity *= 2;
    this.#slots = new Uint32Array(this.#capacity * 5);
    for (let from = 0; from < old.length; from += 5) {
      if (old[from] === 0 && old[from + 1] === 0) continue;
      const slot = this.#slot(hex(old[from]!) + hex(old[from + 1]!));
      this.#slots.set(old.subarray(from, from + 5), slot);
    }
  }
}

/** The key 0 would be an empty slot; it becomes 1. */
function halves(key: string): [number, number] {
  const high = Number.parseInt(key.slice(0, 8), 16);
  const low = Number.parseInt(key.slice(8, 16), 16);
  return high === 0 && low === 0 ? [0, 1] : [high, low];
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
