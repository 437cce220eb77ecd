import { createReadStream, existsSync, statSync } from 'node:fs';
import { type FileHandle, open, rename, truncate } from 'node:fs/promises';
import { Ledger, ledgerRows } from './ledger.ts';
import type { Kept, LinesBase } from './lines-history.ts';
import type { Row } from './row.ts';
import type { Done, TaskResult } from './task.ts';

export interface LinesPaths {
  data: string;
  ledger: string;
  /** The same while they are not whole. */
  partialData: string;
  partialLedger: string;
}

/** The file of lines that a run writes, and its ledger. Both bear other names until they are whole. */
export class LinesFile {
  readonly #paths: LinesPaths;
  #data: FileHandle | null = null;
  #rows: Ledger | null = null;
  #size = 0;

  constructor(paths: LinesPaths) {
    this.#paths = paths;
  }

  get ledger(): string {
    return this.#paths.ledger;
  }

  /** A run that was killed between its two last renames is brought to its end. */
  async recover(): Promise<void> {
    const { data, ledger, partialData, partialLedger } = this.#paths;
    if (!existsSync(partialLedger) || existsSync(partialData) || !existsSync(data)) return;
    let end = 0;
    for await (const { row } of ledgerRows(partialLedger))
      end = row.lines ? row.lines.at + row.lines.bytes : end;
    if (end === statSync(data).size) await rename(partialLedger, ledger);
  }

  /** What an earlier run left: what it did not finish, else what it finished. */
  async base(): Promise<LinesBase | null> {
    const { data, ledger, partialData, partialLedger } = this.#paths;
    const found = existsSync(partialData)
      ? { data: partialData, ledger: partialLedger, isFinal: false }
      : { data, ledger, isFinal: true };
    if (!existsSync(found.data) || !existsSync(found.ledger)) return null;
    return { ...found, size: statSync(found.data).size };
  }

  /** Opens the files for writing behind what stands. */
  async continueFrom(base: LinesBase | null, kept: Kept): Promise<void> {
    const { partialData, partialLedger } = this.#paths;
    if (base && !base.isFinal) {
      // The ledger first: it must never tell of lines that are not there.
      await truncate(partialLedger, kept.ledger);
      await truncate(partialData, kept.data);
    } else {
      await copyStart(base?.ledger, partialLedger, kept.ledger);
      await copyStart(base?.data, partialData, kept.data);
    }
    this.#data = await open(partialData, 'a');
    this.#rows = await Ledger.open(partialLedger);
    this.#size = kept.data;
  }

  /** The ledger of the run whose file stands; null where there is none. */
  standing(): string | null {
    const { data, ledger } = this.#paths;
    return existsSync(data) && existsSync(ledger) ? ledger : null;
  }

  /** Returns the rows that are new when the lines are on the disk and all rows in the ledger. */
  async append(group: number, results: readonly TaskResult[]): Promise<Row[]> {
    const rows: Row[] = [];
    const fresh: Row[] = [];
    for (const { rows: done, lines } of results) {
      const [at, bytes] = [this.#size, lines?.length ?? 0];
      for (const one of done as Exclude<Done, 'unchanged'>[]) {
        const row = 'reused' in one ? one.reused : one;
        const placed = { ...row, group, ...(row.lines && { lines: { ...row.lines, at, bytes } }) };
        rows.push(placed);
        if (row === one) fresh.push(placed);
      }
      if (lines && bytes > 0) await this.#data!.appendFile(lines);
      this.#size += bytes;
    }
    await this.#data!.datasync();
    await this.#rows!.append(rows);
    return fresh;
  }

  async finish(complete: boolean): Promise<string> {
    const { data, ledger, partialData, partialLedger } = this.#paths;
    await this.#data!.close();
    await this.#rows!.close();
    if (!complete) return partialLedger;
    await rename(partialData, data);
    await rename(partialLedger, ledger);
    return ledger;
  }
}

/** A new file with the first `length` bytes of another. */
async function copyStart(from: string | undefined, to: string, length: number): Promise<void> {
  const file = await open(to, 'w');
  try {
    if (from === undefined || length === 0) return;
    for await (const chunk of createReadStream(from, { end: length - 1 })) await file.appendFile(chunk);
  } finally {
    await file.close();
  }
}
