const MAGIC = 0x49504f54; // "TOPI", little endian
/** Coordinates are whole numbers of four bits, −7…7, times the scale of their word. */
export const STEPS = 7;

/** Words (pairs of characters, see `pairKey`) as points: words that stand in the same stories lie in the same direction. */
export interface Points {
  readonly dimensions: number;
  /** Rising. */
  readonly keys: Int32Array;
  readonly scales: Float32Array;
  /** Two coordinates a byte, the first one in its lower half. */
  readonly coordinates: Uint8Array;
}

/** Magic, number of words, dimensions (32 bits each, little-endian), then keys, scales, coordinates. */
export function packPoints({ dimensions, keys, scales, coordinates }: Points): Uint8Array {
  const header = Int32Array.of(MAGIC, keys.length, dimensions);
  return Buffer.concat([header, keys, scales, coordinates].map((part) => Buffer.from(part.buffer)));
}

/** Reads what `packPoints` wrote. */
export function unpackPoints(file: Uint8Array): Points {
  const bytes = file.byteOffset % 4 ? file.slice() : file;
  const [magic, words, dimensions] = new Int32Array(bytes.buffer, bytes.byteOffset, 3) as unknown as number[];
  if (magic !== MAGIC) throw new Error('this is no model of topics');
  const at = bytes.byteOffset + 12;
  const keys = new Int32Array(bytes.buffer, at, words);
  const scales = new Float32Array(bytes.buffer, at + keys.byteLength, words);
  const rest = at + keys.byteLength + scales.byteLength;
  const coordinates = new Uint8Array(bytes.buffer, rest, (words! * dimensions!) / 2);
  return { dimensions: dimensions!, keys, scales, coordinates };
}
