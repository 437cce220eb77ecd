import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Shard } from './shard.ts';

/** What a shard that came to its end leaves for the merge. */
export interface DoneFile {
  shard: Shard;
  /** Version and options that its outputs depend on. */
  recipe: string;
  /** The name of its file of lines, where it wrote one. */
  lines: string | null;
  /** How many inputs were its own. */
  files: number;
  /** The inputs of all shards. */
  seen: { count: number; digest: string };
}

export function writeDone(path: string, done: DoneFile): void {
  writeFileSync(`${path}.tmp`, `${JSON.stringify(done)}\n`);
  renameSync(`${path}.tmp`, path);
}

/** Null where the shard did not come to its end. */
export function readDone(path: string): DoneFile | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
