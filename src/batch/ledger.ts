import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open, rename, truncate } from 'node:fs/promises';
import { nameHash } from './hash.ts';
import { HashTable } from './hash-table.ts';
import { nameOf, type Row, readRow } from './row.ts';

/** A row, and where its line ends in the file. */
export interface LedgerRow {
  row: Row;
  /** Offset of the line, and of what follows it, in bytes. */
  start: number;
  end: number;
}

/** The whole rows of a ledger. A last line that a crash has torn is not among them, nor is any other that is no row. */
export async function* ledgerRows(path: string): AsyncGenerator<LedgerRow> {
  if (!existsSync(path)) return;
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      const row = readRow(bytes.toString('utf8', from, end));
      const length = end + 1 - from;
      if (row) yield { row, start, end: start + length };
      start += length;
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
}

/** A ledger open for more rows. */
export class Ledger {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Opens a ledger at its end; what a crash left of a last line is cut off. */
  static async open(path: string): Promise<Ledger> {
    const whole = existsSync(path) ? await endOfLastLine(path) : 0;
    const file = await open(path, 'a');
    if ((await file.stat()).size > whole) await truncate(path, whole);
    return new Ledger(file);
  }

  async append(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#file.appendFile(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }

  /** Returns when the rows are on the disk. */
  async close(): Promise<void> {
    await this.#file.datasync().finally(() => this.#file.close());
  }
}

/** Where the last whole line ends. */
async function endOfLastLine(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const piece = Buffer.alloc(1 << 16);
    let end = (await file.stat()).size;
    while (end > 0) {
      const start = Math.max(0, end - piece.length);
      await file.read(piece, 0, end - start, start);
      const at = piece.subarray(0, end - start).lastIndexOf(10);
      if (at >= 0) return start + at + 1;
      end = start;
    }
    return 0;
  } finally {
    await file.close();
  }
}

/**
 * Writes a ledger anew, without the rows that later ones of the same input replace. Needs 20 to 60 bytes of memory a row.
 */
export async function compactLedger(path: string): Promise<void> {
  const last = new HashTable();
  let ordinal = 0;
  for await (const { row } of ledgerRows(path)) last.setMark(nameHash(nameOf(row)), ++ordinal);
  if (last.size === ordinal) return;
  ordinal = 0;
  await writeLedger(path, async function* () {
    for await (const { row } of ledgerRows(path)) {
      if (last.mark(nameHash(nameOf(row))) === ++ordinal) yield row;
    }
  });
}

/** Writes a whole ledger, which gets its name only at its end. */
export async function writeLedger(path: string, rows: () => AsyncIterable<Row>): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await open(temporary, 'w');
  try {
    let lines = '';
    for await (const row of rows()) {
      lines += `${JSON.stringify(row)}\n`;
      if (lines.length < 1 << 16) continue;
      await file.appendFile(lines);
      lines = '';
    }
    await file.appendFile(lines);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
