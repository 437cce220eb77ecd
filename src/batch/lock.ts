import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { printable } from '../printable.ts';
import { batchErrors } from './errors.ts';
import { isShardName, sameSplit } from './shard.ts';

/** A run says that it lives this often; a lock on another machine that has not for five times as long is dead. */
const BEAT_MS = 10_000;
const DEAD_AFTER_MS = 5 * BEAT_MS;

interface Owner {
  host: string;
  pid: number;
}

/**
 * Takes OUT for one run, or for one shard beside the other shards of the same split. Locks of runs that were killed are
 * taken over: at once on the same machine, on another when their beat has stopped. Throws `UserError` where OUT is taken.
 */
export function takeLock(folder: string, name: string, out: string): () => void {
  const path = join(folder, `${name}.lock`);
  for (let attempt = 0; !created(path); attempt++) {
    const owner = readOwner(path);
    if (attempt > 2 || isAlive(path, owner)) throw batchErrors.inUse(out, told(owner));
    clear(path, owner);
  }
  const release = beat(path);
  for (const other of readdirSync(folder).filter((file) => file.endsWith('.lock'))) {
    const otherPath = join(folder, other);
    const otherName = other.slice(0, -'.lock'.length);
    if (otherPath === path || (isShardName(name) && sameSplit(name, otherName))) continue;
    const owner = readOwner(otherPath);
    if (owner === 'gone' || !isAlive(otherPath, owner)) continue;
    release();
    throw batchErrors.inUse(out, told(owner));
  }
  return release;
}

function created(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify({ host: hostname(), pid: process.pid } satisfies Owner), {
      flag: 'wx',
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function beat(path: string): () => void {
  const timer = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {}
  }, BEAT_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    rmSync(path, { force: true });
  };
}

/** The run that made a lock; null where it has not said yet, or cannot be read; `gone` where the lock is. */
function readOwner(path: string): Owner | null | 'gone' {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : null;
  }
}

function isAlive(path: string, owner: Owner | null | 'gone'): boolean {
  if (owner === 'gone') return false;
  // In a container every run may be process 1 of a machine of the same name: then only the beat tells.
  const known = owner?.host === hostname() && owner.pid !== process.pid;
  if (known) return isRunning(owner!.pid);
  const beaten = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - beaten < DEAD_AFTER_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Puts a dead lock aside. Of several runs that try, one moves it; it looks whether it got the dead one. */
function clear(path: string, dead: Owner | null | 'gone'): void {
  if (dead === 'gone') return;
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (JSON.stringify(readOwner(aside)) === JSON.stringify(dead)) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function told(owner: Owner | null | 'gone'): string {
  if (owner === null || owner === 'gone') return 'it has just begun';
  return `process ${owner.pid} on ${printable(owner.host)}`;
}
