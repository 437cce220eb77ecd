import { accessSync, constants, existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Format } from '../emit/emit.ts';
import { errors, UserError } from '../errors.ts';
import { type Compression, packedSuffix } from './compress.ts';
import type { LinesPaths } from './lines-file.ts';
import { takeLock } from './lock.ts';
import { STATE_FOLDER } from './name.ts';
import { runName, type Shard, shardSuffix } from './shard.ts';

/** The places of a run in OUT. */
export interface OutPaths {
  out: string;
  state: string;
  temporary: string;
  ledger: string;
  /** What a shard leaves for the merge. */
  done: string;
}

export function outPaths(folder: string, shard: Shard | null): OutPaths {
  const out = resolve(folder);
  const state = join(out, STATE_FOLDER);
  return {
    ...{ out, state },
    temporary: join(state, `tmp${shardSuffix(shard)}`),
    ledger: join(out, `manifest${shardSuffix(shard)}.jsonl`),
    done: join(state, `${runName(shard)}.json`),
  };
}

export function linesPaths(
  { out, state, ledger }: OutPaths,
  format: Format,
  shard: Shard | null,
  compression: Compression,
): LinesPaths {
  const stem = format === 'articles' ? 'articles' : 'pages';
  const name = `${stem}${shardSuffix(shard)}.ndjson${packedSuffix(compression)}`;
  return {
    ...{ data: join(out, name), partialData: join(state, `${name}.partial`) },
    ...{ ledger, partialLedger: join(state, `manifest${shardSuffix(shard)}.jsonl.partial`) },
  };
}

/** Another run may tidy the folder away between its making and the lock. */
const ATTEMPTS = 5;

/** Makes OUT and takes it for a run. Returns how to give it back. Throws `UserError`. */
export function lockOut({ out, state }: OutPaths, name: string): () => void {
  for (let attempt = 1; ; attempt++) {
    try {
      mkdirSync(state, { recursive: true });
      return takeLock(state, name, out);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' || attempt === ATTEMPTS) throw outputError(cause(out) ?? error, out);
    }
  }
}

/** On a read-only disk Node's `mkdir -p` says ENOENT; the folder that is there tells why. */
function cause(out: string): unknown {
  let folder = out;
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    return error;
  }
}

/** Of an earlier run's temporary files nothing stays. */
export function clearTemporary({ temporary }: OutPaths): void {
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
}

/** Leaves nothing of the run's state that no later run needs. */
export function tidyOut({ temporary, state }: OutPaths): void {
  rmSync(temporary, { recursive: true, force: true });
  try {
    rmdirSync(state);
  } catch {
    // Shards and unfinished runs still need it.
  }
}

/** The system's error at the output in words that help; anything else as it is. */
export function outputError(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || code === undefined || syscall === undefined) return error;
  return outputFault(code, path);
}

export function outputFault(code: string, path: string): UserError {
  if (code === 'ENOSPC' || code === 'EDQUOT') return errors.outputFull(path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return errors.outputNoPermission(path);
  return errors.outputFailed(path, code);
}
