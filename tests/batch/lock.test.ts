import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeLock } from '../../src/batch/lock.ts';
import { emptyFolder } from './folder.ts';

/** A lock that some other run left. */
function left(owner: unknown, secondsAgo = 0, name = 'run'): string {
  const folder = emptyFolder();
  const path = join(folder, `${name}.lock`);
  writeFileSync(path, typeof owner === 'string' ? owner : JSON.stringify(owner));
  const then = new Date(Date.now() - secondsAgo * 1000);
  utimesSync(path, then, then);
  return folder;
}

const DEAD_PID = 2 ** 22 + 1; // above the largest of Linux

describe('the lock of OUT', () => {
  test('is given back', () => {
    const folder = emptyFolder();
    for (let turn = 0; turn < 2; turn++) {
      const release = takeLock(folder, 'run', 'out');
      expect(() => takeLock(folder, 'run', 'out')).toThrow('another run works there');
      release();
      expect(existsSync(join(folder, 'run.lock'))).toBe(false);
    }
  });

  test('is for all shards of one split, and for nothing beside them', () => {
    const folder = emptyFolder();
    const releases = [1, 2, 3].map((index) => takeLock(folder, `run-${index}-of-3`, 'out'));
    for (const name of ['run', 'run-1-of-3', 'run-1-of-4']) {
      expect(() => takeLock(folder, name, 'out')).toThrow('another run works there');
    }
    for (const release of releases) release();
    takeLock(folder, 'run', 'out')();
  });

  test.each([
    ['a process that is no more', { host: hostname(), pid: DEAD_PID }, 0, true],
    ['a process that runs', { host: hostname(), pid: 1 }, 9999, false],
    ['another machine, lately', { host: 'elsewhere', pid: 1 }, 20, false],
    ['another machine, long ago', { host: 'elsewhere', pid: 1 }, 60, true],
    ['the same number in another container, lately', { host: hostname(), pid: process.pid }, 20, false],
    ['the same number in another container, long ago', { host: hostname(), pid: process.pid }, 60, true],
    ['a run that has not said who it is, lately', '', 1, false],
    ['a run that died before it said who it is', '', 60, true],
  ])('of %s', (_, owner, secondsAgo, isFree) => {
    const take = () => takeLock(left(owner, secondsAgo), 'run', 'out')();
    if (isFree) take();
    else expect(take).toThrow('another run works there');
  });
});
