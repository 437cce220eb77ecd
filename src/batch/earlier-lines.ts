import { closeSync, openSync, readSync } from 'node:fs';
import { type Compression, unpack } from './compress.ts';
import type { Place, Row } from './row.ts';

/** The lines that an earlier run left in its file, group by group. */
export class EarlierLines {
  readonly #path: string;
  readonly #compression: Compression;
  #file: number | null = null;
  #group: { at: number; text: Buffer } | null = null;

  constructor(path: string, compression: Compression) {
    this.#path = path;
    this.#compression = compression;
  }

  /** The lines of a row; null where they do not stand where it says. */
  of({ lines, sha256 }: Row): Buffer | null {
    if (!lines || !sha256) return null;
    try {
      const group = this.#groupAt(lines);
      const text = group.subarray(lines.from, lines.from + lines.length);
      const isWhole = text.length === lines.length && (text.length === 0 || text.at(-1) === 0x0a);
      return isWhole && (text.length === 0 || text.includes(sha256)) ? text : null;
    } catch {
      return null;
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #groupAt({ at, bytes }: Place): Buffer {
    if (this.#group?.at === at) return this.#group.text;
    this.#file ??= openSync(this.#path, 'r');
    const packed = Buffer.alloc(bytes);
    const read = readSync(this.#file, packed, 0, bytes, at);
    const text = unpack(packed.subarray(0, read), this.#compression);
    this.#group = { at, text };
    return text;
  }
}
