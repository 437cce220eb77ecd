import { stat } from 'node:fs/promises';
import picomatch from 'picomatch';
import { nameHash } from './hash.ts';
import type { Reading } from './inputs/input.ts';
import { type ByteName, toBytes, toText } from './name.ts';
import { inShard, type Shard } from './shard.ts';

export interface Selection {
  /** Globs of names to take; none for all. One without `/` is for the last part of a name. */
  include: readonly string[];
  exclude: readonly string[];
  shard: Shard | null;
}

/** What a run has seen of all inputs, those of other shards too: shards of the same archive see the same. */
export class Seen {
  count = 0;
  #high = 0;
  #low = 0;

  add(name: ByteName): void {
    const hash = nameHash(name);
    this.count++;
    this.#high = (this.#high + Number.parseInt(hash.slice(0, 8), 16)) >>> 0;
    this.#low = (this.#low + Number.parseInt(hash.slice(8), 16)) >>> 0;
  }

  /** The same for the same names in any order. */
  get digest(): string {
    return [this.#high, this.#low].map((half) => half.toString(16).padStart(8, '0')).join('');
  }
}

/** Which inputs a run takes; counts all that it is asked about. */
export async function readingOf(
  selection: Selection,
  seen: Seen,
  { maxBytes, out }: { maxBytes: number; out: string },
): Promise<Reading> {
  const { include, exclude, shard } = selection;
  const mine = (name: ByteName) => {
    seen.add(name);
    return shard === null || inShard(name, shard);
  };
  const globs = include.length > 0 || exclude.length > 0 ? matcher(include, exclude) : null;
  const here = await stat(out).catch(() => null);
  const isOut = async (path: ByteName) => {
    const there = await stat(toBytes(path)).catch(() => null);
    return here !== null && there !== null && there.ino === here.ino && there.dev === here.dev;
  };
  return { mine, wanted: (name) => (globs === null || globs(toText(name))) && mine(name), isOut, maxBytes };
}

function matcher(include: readonly string[], exclude: readonly string[]): (name: string) => boolean {
  const any = (globs: readonly string[]) => {
    const tests = globs.map((glob) => picomatch(glob, { dot: true, basename: !glob.includes('/') }));
    return (name: string) => tests.some((test) => test(name));
  };
  const [takes, leaves] = [any(include), any(exclude)];
  return (name) => (include.length === 0 || takes(name)) && !leaves(name);
}
