import { type ByteName, fromText, isUtf8, toBytes, toText } from './name.ts';

export interface Fault {
  /** `timeout`, `too-large`, `binary`, `worker-died` … */
  code: string;
  message: string;
}

/** A line of the ledger: what became of one input. */
export interface Row {
  /** Name of the input below the folder, archive or working directory that it was found in. */
  path: string;
  /** The bytes of the name, hexadecimal; only where they are not UTF-8. */
  pathHex?: string;
  /** Of the input's bytes; null where it could not be read. */
  sha256: string | null;
  bytes: number | null;
  encoding: string | null;
  articles: number | null;
  /** Of the least sure article; null where there is none. */
  confidence: number | null;
  /** How many notes of each action. */
  notes: Record<string, number>;
  /** Time that it took to read, parse and emit. The only field that differs from run to run. */
  seconds: number;
  error: Fault | null;
  /** Of name, content, version and options: the same key, the same output. */
  key: string | null;
  /** Size of each output, in bytes, by its suffix: `{".json": 5120}`. */
  outputs?: Record<string, number>;
  /** In JSON Lines: the ordinal of its group, from 0. */
  group?: number;
  /** In JSON Lines: the place of its lines in the output file. */
  lines?: Place;
}

/**
 * Inputs go to JSON Lines in groups; under `.gz` and `.zst` a group is a member of its own. `at` and `bytes` are the
 * group's place in the file; `from` and `length` the input's in the group, unpacked.
 */
export interface Place {
  at: number;
  bytes: number;
  from: number;
  length: number;
}

export function nameFields(name: ByteName): Pick<Row, 'path' | 'pathHex'> {
  const path = toText(name);
  return isUtf8(name) ? { path } : { path, pathHex: toBytes(name).toString('hex') };
}

export function nameOf({ path, pathHex }: Row): ByteName {
  return pathHex === undefined ? fromText(path) : Buffer.from(pathHex, 'hex').toString('latin1');
}

/** A user's error as the fault of an input; its message begins with no path, as the row has one. */
export function asFault({ code, message }: { code: string; message: string }, path: string): Fault {
  return { code, message: message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message };
}

/** The row of an input of which nothing is known but what is given. */
export function rowOf(name: ByteName, error: Fault | null, known: Partial<Row> = {}): Row {
  return {
    ...nameFields(name),
    ...{ sha256: null, bytes: null, encoding: null, articles: null, confidence: null, notes: {} },
    ...{ seconds: 0, error, key: null },
    ...known,
  };
}

/** A row as its line, or null for a line that is no row: one torn by a crash, or written by something else. */
export function readRow(line: string): Row | null {
  try {
    const row = JSON.parse(line);
    return typeof row?.path === 'string' && row.notes && 'error' in row ? row : null;
  } catch {
    return null;
  }
}
