import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../printable.ts';
import { batchErrors } from './errors.ts';
import { nameHash } from './hash.ts';
import { HashTable } from './hash-table.ts';
import { ledgerRows } from './ledger.ts';
import { STATE_FOLDER } from './name.ts';
import { nameOf } from './row.ts';
import { addRow, type Entry, emptySummary, type Summary } from './summary.ts';

const LEDGER = /^manifest(?:-\d+-of-\d+)?\.jsonl(?:\.partial)?$/;

/** The ledgers of OUT: that of a run of all or of a merge, then those of shards. Throws `UserError` for none. */
export function ledgersOf(out: string): string[] {
  const found = [...ledgersIn(out)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const ledgers = found.length > 0 ? found : ledgersIn(join(out, STATE_FOLDER));
  if (ledgers.length === 0) throw batchErrors.noLedger(out);
  return ledgers;
}

function ledgersIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => LEDGER.test(name)).map((name) => join(folder, name));
}

/** All rows of ledgers counted, each input by its last row. */
export async function summarize(ledgers: readonly string[], longest: number): Promise<Summary> {
  const last = new HashTable();
  let ordinal = 0;
  for (const path of ledgers) {
    for await (const { row } of ledgerRows(path)) last.setMark(nameHash(nameOf(row)), ++ordinal);
  }
  const summary = emptySummary();
  ordinal = 0;
  for (const path of ledgers) {
    for await (const { row } of ledgerRows(path)) {
      if (last.mark(nameHash(nameOf(row))) === ++ordinal) addRow(summary, row, longest);
    }
  }
  return summary;
}

/** A summary to read: what to check by hand first stands on top. */
export function reportText(summary: Summary, ledgers: readonly string[]): string {
  const { pages, articles, bytes, faults, notes, encodings, faultsByCode } = summary;
  const megabytes = (bytes / 1e6).toFixed(1);
  const blocks = [
    list('Least sure pages (confidence of the least sure article)', summary.worst, 2),
    list('Slowest pages (seconds)', summary.slowest, 3),
    summary.failed.length === 0
      ? ''
      : `Faults\n${summary.failed.map(({ path, message }) => `  ${printable(path)}: ${printable(firstLine(message))}\n`).join('')}`,
    `Pages      ${pages} (${megabytes} MB), articles ${articles}\n`,
    line('Notes', notes),
    line('Encodings', encodings),
    faults === 0 ? '' : line(`Faults     ${faults}:`, faultsByCode),
    ledgers.map((path) => `Ledger     ${printable(path)}\n`).join(''),
  ];
  return blocks.filter((block) => block !== '').join('');
}

function firstLine(message: string): string {
  return message.split('\n')[0]!;
}

function list(title: string, entries: readonly Entry[], digits: number): string {
  if (entries.length === 0) return '';
  const rows = entries.map(({ path, value }) => `  ${value.toFixed(digits)}  ${printable(path)}\n`);
  return `${title}\n${rows.join('')}`;
}

function line(title: string, counts: Record<string, number>): string {
  const told = Object.entries(counts)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([name, number]) => `${printable(name)} ${number}`);
  return told.length === 0 ? '' : `${title.padEnd(10)} ${told.join(', ')}\n`;
}
