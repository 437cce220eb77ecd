import type { Format } from '../emit/emit.ts';
import type { Compression } from './compress.ts';
import type { ByteName } from './name.ts';
import type { Fault, Row } from './row.ts';

/** What is the same for all inputs of a run. Goes to the workers. */
export interface WorkOptions {
  /** The folder of the outputs, absolute. */
  out: string;
  /** Where outputs are written before they get their names. */
  temporary: string;
  /** A file a page (`json`, `markdown`), or one stream of lines (`ndjson`, `articles`). */
  formats: Format[];
  compression: Compression;
  /** In a run of lines: the file that an earlier run may have left. */
  earlier?: string;
  encoding?: string;
  ascii?: boolean;
  pretty?: boolean;
  fullNames: boolean;
  maxBytes: number;
  /** Version and options that an output depends on. */
  recipe: string;
}

export interface TaskFile {
  name: ByteName;
  path?: ByteName;
  bytes?: Uint8Array;
  fault?: Fault;
  /** The key under which it was done before, or `ANY_KEY`. */
  known?: string | null;
  /** In a run of lines: its row of the run whose file stands. */
  old?: Row | null;
  /** It has a row in the ledger. */
  isListed?: boolean;
}

/** Stands for the key of an input that killed its worker before there was one. */
export const ANY_KEY = 'any';

/** A group of inputs for a worker. */
export interface Task {
  options: WorkOptions;
  files: TaskFile[];
  /** Shared: the index of the file in work; -1 before the first, their number after the last. */
  position: Int32Array;
  /** In a run of lines: all files have their lines already, if their keys are those known. */
  mayKeep?: boolean;
}

export interface TaskResult {
  /** In the order of the files. */
  rows: Done[];
  /** In a run of lines: the lines of the group, packed. */
  lines?: Uint8Array;
  /** In a run of lines: nothing has changed, and nothing was parsed. */
  kept?: boolean;
  /** The output cannot be written: the run must end. */
  stop?: { path: string; code: string };
}

/** A row; the mark of a file that is as it was, whose row stands in the ledger; or its row, to be written again. */
export type Done = Row | 'unchanged' | { reused: Row };

export function isLines({ formats }: Pick<WorkOptions, 'formats'>): boolean {
  return formats[0] === 'ndjson' || formats[0] === 'articles';
}
