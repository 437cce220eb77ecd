import { faults } from './errors.ts';
import { nameHash } from './hash.ts';
import { HashTable } from './hash-table.ts';
import type { Input } from './inputs/input.ts';
import { compactLedger, Ledger, ledgerRows } from './ledger.ts';
import { type ByteName, stemOf } from './name.ts';
import { nameOf, type Row } from './row.ts';
import { inShard, type Shard } from './shard.ts';
import type { Committed, Prepared, Sink } from './sink.ts';
import type { TaskFile, TaskResult } from './task.ts';

export interface TreeOptions {
  /** The ledger of this run or shard. */
  ledger: string;
  /** Ledgers whose rows count as done too: that of a merge, for a shard. */
  others: string[];
  shard: Shard | null;
  fullNames: boolean;
  /** Does everything again. */
  force: boolean;
}

/** A file a page: the ledger is written as the run goes, and says at the next run what is done. */
export class TreeSink implements Sink {
  readonly #options: TreeOptions;
  readonly #ledger: Ledger;
  /** By the hash of the output's stem: the key that it was made under, and who claimed it in this run. */
  readonly #done: HashTable;
  #ordinal = 0;
  #replaced = false;

  private constructor(options: TreeOptions, ledger: Ledger, done: HashTable) {
    this.#options = options;
    this.#ledger = ledger;
    this.#done = done;
  }

  static async open(options: TreeOptions): Promise<TreeSink> {
    const done = new HashTable();
    for (const path of [...options.others, options.ledger]) {
      for await (const { row } of ledgerRows(path)) {
        if (row.error?.code === faults.taken().code) continue;
        if (options.shard && !inShard(nameOf(row), options.shard)) continue;
        const key = row.error || options.force ? null : row.key;
        done.set(nameHash(stemOf(nameOf(row), options.fullNames)), key);
      }
    }
    return new TreeSink(options, await Ledger.open(options.ledger), done);
  }

  async prepare(inputs: Input[]): Promise<Prepared> {
    const files = inputs.flatMap((input) => this.#prepared(input));
    return { files, mayKeep: false, ordinal: this.#ordinal++ };
  }

  /** An output's name belongs to the first input that claims it. The same file given twice is done once. */
  #prepared(input: Input): TaskFile[] {
    const { name, member } = input;
    const stem = nameHash(stemOf(name, this.#options.fullNames));
    const claim = claimOf(name);
    const holder = this.#done.mark(stem);
    if (holder === claim && !member) return [];
    const again = holder === claim ? '#2' : '';
    if (holder !== 0) return [{ name: name + again, fault: faults.taken(), isListed: true }];
    const isListed = this.#done.has(stem);
    this.#done.setMark(stem, claim);
    return [{ ...input, known: this.#done.get(stem), isListed }];
  }

  async commit({ files }: Prepared, results: TaskResult[]): Promise<Committed> {
    const done = results.flatMap(({ rows }) => rows);
    const rows = done.filter((row): row is Row => row !== 'unchanged' && !('reused' in row));
    await this.#ledger.append(rows);
    this.#replaced ||= done.some((row, index) => row !== 'unchanged' && files[index]!.isListed);
    return { rows, unchanged: done.length - rows.length };
  }

  async finish(complete: boolean): Promise<string> {
    await this.#ledger.close();
    if (complete && this.#replaced) await compactLedger(this.#options.ledger);
    return this.#options.ledger;
  }
}

function claimOf(name: ByteName): number {
  return Number.parseInt(nameHash(name).slice(8, 16), 16) || 1;
}
