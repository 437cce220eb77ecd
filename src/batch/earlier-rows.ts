import { type FileHandle, open } from 'node:fs/promises';
import { nameHash } from './hash.ts';
import { HashTable } from './hash-table.ts';
import { ledgerRows } from './ledger.ts';
import type { ByteName } from './name.ts';
import { nameOf, type Row, readRow } from './row.ts';

/** Rows are some 400 bytes long; longer ones, with long names, take another read. */
const PIECE = 2048;

/** The rows of an earlier run whose inputs have lines, by their names. In memory are their places alone: 30 bytes a row. */
export class EarlierRows {
  readonly #ledger: string;
  /** Place of the row in the ledger, from 1, as 16 hexadecimal digits. */
  readonly #places: HashTable;
  #file: FileHandle | null = null;

  private constructor(ledger: string, places: HashTable) {
    this.#ledger = ledger;
    this.#places = places;
  }

  static async open(ledger: string): Promise<EarlierRows> {
    const places = new HashTable();
    for await (const { row, start } of ledgerRows(ledger)) {
      if (!row.lines) continue;
      places.set(nameHash(nameOf(row)), (start + 1).toString(16).padStart(16, '0'));
    }
    return new EarlierRows(ledger, places);
  }

  async of(name: ByteName): Promise<Row | null> {
    const place = this.#places.get(nameHash(name));
    if (place === null) return null;
    this.#file ??= await open(this.#ledger, 'r');
    const row = readRow(await lineAt(this.#file, Number.parseInt(place, 16) - 1));
    return row && nameOf(row) === name ? row : null;
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }
}

/** The line that begins at `start`, without its end. */
async function lineAt(file: FileHandle, start: number): Promise<string> {
  for (let size = PIECE; ; size *= 2) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, start);
    const end = buffer.subarray(0, bytesRead).indexOf(10);
    if (end >= 0) return buffer.toString('utf8', 0, end);
    if (bytesRead < size) return '';
  }
}
