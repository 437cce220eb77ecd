import { batchErrors } from './errors.ts';
import { nameHash } from './hash.ts';
import { type ByteName, stemOf } from './name.ts';

/** One part of a split of all inputs. */
export interface Shard {
  /** From 1. */
  index: number;
  count: number;
  /** The environment variable that told, where it was one. */
  from?: string;
}

type Environment = Record<string, string | undefined>;

/**
 * The shard of this run: `--shard i/n`; else `--shards n` with the index of a Slurm array or a Kubernetes Indexed Job;
 * else the whole Slurm array. Null for a run of all. Throws `UserError`.
 */
export function shardOf(
  shard: string | undefined,
  shards: number | undefined,
  env: Environment,
): Shard | null {
  if (shard !== undefined) return written(shard);
  const found = fromSlurm(env, shards) ?? fromKubernetes(env, shards);
  if (found === null && shards !== undefined && shards > 1) throw batchErrors.shardIndex(shards);
  return found !== null && found.count > 1 ? inRange(found, `${found.index}/${found.count}`) : null;
}

function written(shard: string): Shard | null {
  const [, index, count] = /^(\d{1,7})\/(\d{1,7})$/.exec(shard) ?? [];
  const found = inRange({ index: Number(index), count: Number(count) }, shard);
  return found.count === 1 ? null : found;
}

/** Arrays may start anywhere and go in steps: `--array=10-40:10` is four tasks. */
function fromSlurm(env: Environment, shards: number | undefined): Shard | null {
  const id = number(env.SLURM_ARRAY_TASK_ID);
  const count = shards ?? number(env.SLURM_ARRAY_TASK_COUNT);
  if (id === null || count === null) return null;
  const first = number(env.SLURM_ARRAY_TASK_MIN);
  const step = number(env.SLURM_ARRAY_TASK_STEP) ?? 1;
  // Where the first is not told, 0 to n-1 and 1 to n are both split rightly.
  const index = first === null ? (id % count) + 1 : (id - first) / step + 1;
  return { index, count, from: 'SLURM_ARRAY_TASK_ID' };
}

function fromKubernetes(env: Environment, shards: number | undefined): Shard | null {
  const index = number(env.JOB_COMPLETION_INDEX);
  if (index === null) return null;
  if (shards === undefined) throw batchErrors.shardCount();
  return { index: index + 1, count: shards, from: 'JOB_COMPLETION_INDEX' };
}

function inRange(shard: Shard, value: string): Shard {
  const { index, count } = shard;
  if (!Number.isInteger(index) || index < 1 || !(index <= count)) throw batchErrors.shard(value);
  return shard;
}

function number(value: string | undefined): number | null {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : null;
}

/**
 * Whether a name belongs to a shard: 48 bits of the SHA-256 of its stem, modulo the count. Names that would have the same
 * output are in the same shard, which sees that they collide.
 */
export function inShard(name: ByteName, { index, count }: Shard): boolean {
  return shardIndex(name, count) === index;
}

/** From 1. */
export function shardIndex(name: ByteName, count: number): number {
  return (Number.parseInt(nameHash(stemOf(name, false)).slice(0, 12), 16) % count) + 1;
}

/** `-2-of-8`, or nothing. */
export function shardSuffix(shard: Shard | null): string {
  return shard === null ? '' : `-${shard.index}-of-${shard.count}`;
}

/** `run`, or `run-2-of-8`: how a run's lock and state are called. */
export function runName(shard: Shard | null): string {
  return `run${shardSuffix(shard)}`;
}

export function isShardName(name: string): boolean {
  return /^run-\d+-of-\d+$/.test(name);
}

/** Whether two runs are shards of the same split. */
export function sameSplit(one: string, other: string): boolean {
  return isShardName(one) && isShardName(other) && one.split('-of-')[1] === other.split('-of-')[1];
}
