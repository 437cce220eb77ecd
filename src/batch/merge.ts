import { existsSync, readdirSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readDone } from './done-file.ts';
import { batchErrors, faults } from './errors.ts';
import { nameHash } from './hash.ts';
import { HashTable } from './hash-table.ts';
import { type LedgerRow, ledgerRows, writeLedger } from './ledger.ts';
import { type ByteName, fromText, stemOf, toBytes } from './name.ts';
import { lockOut, type OutPaths, outPaths, outputError, tidyOut } from './out.ts';
import { nameOf, type Row } from './row.ts';
import { inShard, runName, type Shard, shardIndex } from './shard.ts';

export interface Merged {
  shards: number;
  rows: number;
  ledger: string;
}

/** How many missing outputs are named before the rest is counted. */
const NAMED = 5;

/**
 * Checks that all shards of OUT came to their end, saw the same inputs, and left every output whole; then makes one
 * ledger of theirs, in the order of the names, and takes theirs away. Throws `UserError` with all that is wrong.
 */
export async function mergeShards(folder: string): Promise<Merged> {
  const paths = outPaths(folder, null);
  const count = shardCount(paths.out);
  if (count === null) throw batchErrors.noLedger(folder);
  const release = lockOut(paths, runName(null));
  try {
    const shards = Array.from({ length: count }, (_, at) => outPaths(folder, { index: at + 1, count }));
    const troubles = [...troublesOfShards(shards, folder)];
    const before = readDone(shards[0]!.done)?.lines === null ? paths.ledger : null;
    if (troubles.length === 0) troubles.push(...(await troublesOfRows(shards, before)));
    if (troubles.length > 0) throw batchErrors.merge(folder, troubles);
    const ledgers = shards.map(({ ledger }) => ledger);
    const rows = await writeMerged(paths.ledger, ledgers, before);
    for (const { ledger, done } of shards) for (const path of [ledger, done]) rmSync(path, { force: true });
    return { shards: count, rows, ledger: paths.ledger };
  } catch (error) {
    throw outputError(error, folder);
  } finally {
    release();
    tidyOut(paths);
  }
}

/** The n of `manifest-i-of-n.jsonl`; null where there is none, or another split beside it. */
function shardCount(out: string): number | null {
  const names = existsSync(out) ? readdirSync(out) : [];
  const counts = names.map((name) => /^manifest-\d+-of-(\d+)\.jsonl$/.exec(name)?.[1]).filter(Boolean);
  return new Set(counts).size === 1 ? Number(counts[0]) : null;
}

function* troublesOfShards(shards: readonly OutPaths[], folder: string): Generator<string> {
  const first = shards.map(({ done }) => readDone(done)).find((done) => done !== null);
  for (const [at, paths] of shards.entries()) {
    const [name, done] = [`shard ${at + 1}/${shards.length}`, readDone(paths.done)];
    if (!existsSync(paths.ledger)) yield `${name} was not run`;
    else if (!done) yield `${name} did not end; run it again, it goes on where it stopped`;
    else if (done.recipe !== first!.recipe) yield `${name} ran with other options or another version`;
    else if (done.seen.digest !== first!.seen.digest || done.seen.count !== first!.seen.count) {
      yield `${name} saw other inputs (${done.seen.count} and ${first!.seen.count}); run the shards of ${folder} again`;
    }
  }
}

/** Each input has a row, in the shard that its name belongs to, and outputs of the size that the row tells. */
async function troublesOfRows(shards: readonly OutPaths[], before: string | null): Promise<string[]> {
  const troubles: string[] = [];
  const [count, old] = [shards.length, before === null ? [] : await rowsByShard(before, shards.length)];
  let wrong = 0;
  for (const [at, paths] of shards.entries()) {
    const { lines, files } = readDone(paths.done)!;
    const check = checkOf(paths, { index: at + 1, count }, lines);
    let rows = old[at] ?? 0;
    for await (const { row } of ledgerRows(paths.ledger)) {
      rows++;
      const trouble = await check(row);
      if (trouble !== null && wrong++ < NAMED) troubles.push(`${row.path}: ${trouble}`);
    }
    if (rows < files)
      troubles.push(`shard ${at + 1}/${count}: ${files - rows} of ${files} inputs have no row`);
  }
  if (wrong > NAMED) troubles.push(`And ${wrong - NAMED} more`);
  if (troubles.length > 0) troubles.push('Run the shards again, with --force where outputs are not whole');
  return troubles;
}

/** How many rows of an earlier merge belong to each shard. */
async function rowsByShard(ledger: string, count: number): Promise<number[]> {
  const rows = new Array<number>(count).fill(0);
  for await (const { row } of ledgerRows(ledger)) rows[shardIndex(nameOf(row), count) - 1]!++;
  return rows;
}

function checkOf(
  { out }: OutPaths,
  shard: Shard,
  lines: string | null,
): (row: Row) => Promise<string | null> {
  const root = fromText(resolve(out));
  const size = async (name: ByteName) =>
    (await stat(toBytes(`${root}/${name}`)).catch(() => null))?.size ?? -1;
  let linesSize: number | null = null;
  return async (row) => {
    if (row.error?.code !== faults.taken().code && !inShard(nameOf(row), shard))
      return 'stands in the ledger of another shard';
    if (row.lines && lines !== null) {
      linesSize ??= await size(fromText(lines));
      return row.lines.at + row.lines.bytes <= linesSize ? null : `its lines are not in ${lines}`;
    }
    for (const [suffix, bytes] of Object.entries(row.outputs ?? {})) {
      const found = await size(stemOf(nameOf(row), false) + suffix);
      if (found !== bytes)
        return found < 0 ? 'its output is not there' : `its output has ${found} bytes, not ${bytes}`;
    }
    return null;
  };
}

/** Writes one ledger of several; of an earlier merge, the rows that no shard has anew. Returns their number. */
async function writeMerged(
  target: string,
  ledgers: readonly string[],
  before: string | null,
): Promise<number> {
  const anew = new HashTable();
  for (const path of ledgers) {
    for await (const { row } of ledgerRows(path)) anew.setMark(nameHash(nameOf(row)), 1);
  }
  const sources = ledgers.map((path) => ledgerRows(path));
  if (before !== null) sources.push(withoutRows(before, anew));
  let count = 0;
  await writeLedger(target, async function* () {
    for await (const row of inNameOrder(sources)) {
      count++;
      yield row;
    }
  });
  return count;
}

async function* withoutRows(ledger: string, names: HashTable): AsyncGenerator<LedgerRow> {
  for await (const found of ledgerRows(ledger))
    if (names.mark(nameHash(nameOf(found.row))) === 0) yield found;
}

/** Rows of several ledgers, always the one with the least name next. */
async function* inNameOrder(ledgers: readonly AsyncGenerator<LedgerRow>[]): AsyncGenerator<Row> {
  const heads: { name: ByteName; row: Row; rows: AsyncIterator<LedgerRow> }[] = [];
  const push = async (rows: AsyncIterator<LedgerRow>) => {
    const { value, done } = await rows.next();
    if (!done) heads.push({ name: nameOf(value.row), row: value.row, rows });
  };
  for (const rows of ledgers) await push(rows);
  while (heads.length > 0) {
    let least = 0;
    for (const [at, { name }] of heads.entries()) if (name < heads[least]!.name) least = at;
    const [{ row, rows }] = heads.splice(least, 1) as [(typeof heads)[number]];
    yield row;
    await push(rows);
  }
}
