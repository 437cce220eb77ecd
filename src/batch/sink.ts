import type { Input } from './inputs/input.ts';
import type { Row } from './row.ts';
import type { TaskFile, TaskResult } from './task.ts';

/** A group before it is worked on, and after. */
export interface Prepared {
  files: TaskFile[];
  /** In a run of lines: all have their lines already, if nothing has changed. */
  mayKeep: boolean;
  ordinal: number;
}

export interface Committed {
  /** Rows that are new in the ledger. */
  rows: Row[];
  /** How many inputs were as they were. */
  unchanged: number;
}

/** Where the results of a run go, in the order of the inputs. */
export interface Sink {
  /** What is known of a group. Called in the order of the groups. */
  prepare(inputs: Input[]): Promise<Prepared>;
  /** Called in the order of the groups. `again` works on the group without what was known. */
  commit(group: Prepared, results: TaskResult[], again: () => Promise<TaskResult[]>): Promise<Committed>;
  /** `complete`: all inputs were done. Returns the place of the ledger. */
  finish(complete: boolean): Promise<string>;
}
