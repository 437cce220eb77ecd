import type { Input } from './inputs/input.ts';
import { type LedgerRow, ledgerRows } from './ledger.ts';
import { nameOf } from './row.ts';
import { ANY_KEY } from './task.ts';

/** A file of lines that an earlier run left, with its ledger. */
export interface LinesBase {
  ledger: string;
  data: string;
  /** Size of the data, in bytes. */
  size: number;
  /** Written to its end. */
  isFinal: boolean;
}

/** How much of an earlier file stands, in bytes. */
export interface Kept {
  data: number;
  ledger: number;
}

interface Group extends Kept {
  rows: LedgerRow[];
}

/** Faults of inputs whose key nobody could tell any more. */
const DEADLY = new Set(['timeout', 'worker-died']);

/** Reads the ledger of an earlier run along with the inputs of this one, group by group. */
export class LinesHistory {
  readonly base: LinesBase | null;
  kept: Kept = { data: 0, ledger: 0 };
  readonly #rows: AsyncIterator<LedgerRow> | null;
  #next: LedgerRow | null | undefined;
  #end: Kept = { data: 0, ledger: 0 };
  /** Ends of groups that were given out and are not yet kept. */
  readonly #ends = new Map<number, Kept>();
  #differs = false;

  constructor(base: LinesBase | null) {
    this.base = base;
    this.#rows = base && ledgerRows(base.ledger);
  }

  /** The keys of a group's inputs, if the earlier run had the same group at this place; else null. */
  async keysOf(inputs: readonly Input[], ordinal: number): Promise<(string | null)[] | null> {
    if (this.#differs || !this.#rows) return null;
    const group = await this.#group(ordinal);
    const same =
      group.rows.length === inputs.length &&
      group.data <= this.base!.size &&
      // What failed is tried again in a new run, but not when a run that was cut off goes on.
      group.rows.every(
        ({ row }, index) => nameOf(row) === inputs[index]!.name && !(row.error && this.base!.isFinal),
      );
    this.#differs = !same;
    if (!same) return null;
    this.#ends.set(ordinal, { data: group.data, ledger: group.ledger });
    return group.rows.map(({ row }) => (DEADLY.has(row.error?.code ?? '') ? ANY_KEY : row.key));
  }

  keep(ordinal: number): void {
    this.kept = this.#ends.get(ordinal)!;
    this.#ends.delete(ordinal);
  }

  /** Nothing of the earlier run is left over. */
  async isAtEnd(): Promise<boolean> {
    return this.#rows !== null && !this.#differs && (await this.#peek()) === null;
  }

  async #group(ordinal: number): Promise<Group> {
    const rows: LedgerRow[] = [];
    for (let one = await this.#peek(); one?.row.group === ordinal; one = await this.#peek()) {
      rows.push(one);
      this.#end.ledger = one.end;
      if (one.row.lines) this.#end.data = one.row.lines.at + one.row.lines.bytes;
      this.#next = undefined;
    }
    return { rows, ...this.#end };
  }

  async #peek(): Promise<LedgerRow | null> {
    if (this.#next === undefined) {
      const { value, done } = await this.#rows!.next();
      this.#next = done ? null : value;
    }
    return this.#next ?? null;
  }
}
