import { Piscina } from 'piscina';
import { batchErrors, faults } from './errors.ts';
import { type Row, rowOf } from './row.ts';
import type { Task, TaskFile, TaskResult, WorkOptions } from './task.ts';

export interface PoolOptions {
  jobs: number;
  /** Seconds a file may take. */
  timeout: number;
  /** The file that workers start with. */
  worker: URL;
}

/** How often the files in work are looked at, as a part of the time they may take. */
const LOOKS_PER_TIMEOUT = 10;
const LONGEST_LOOK_MS = 250;

/** Worker threads. A thread that dies or takes too long is replaced, and the rest of its group goes on without the file. */
export class Pool {
  readonly #threads: Piscina;
  readonly #options: PoolOptions;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#threads = new Piscina({
      filename: options.worker.href,
      minThreads: options.jobs,
      maxThreads: options.jobs,
      // Threads write asynchronously between files; with atomics they would wait for tasks instead.
      atomics: 'disabled',
    });
    this.#threads.on('error', () => {});
  }

  /** The results of a group, in its order; more than one where the group was divided by a fault. */
  async run(files: TaskFile[], options: WorkOptions, mayKeep = false): Promise<TaskResult[]> {
    const task: Task = {
      options,
      files,
      mayKeep,
      position: new Int32Array(new SharedArrayBuffer(4)).fill(-1),
    };
    const outcome = await this.#attempt(task);
    if ('rows' in outcome) return [outcome];
    const at = Atomics.load(task.position, 0);
    if (at < 0 && !outcome.timedOut) throw batchErrors.worker(outcome.reason);
    // Died while the group was written: none of them is known to be the cause.
    if (at >= files.length) return this.#each(files, options);
    const before = at > 0 ? await this.run(files.slice(0, at), options) : [];
    const middle = outcome.timedOut
      ? { rows: [this.#timedOut(files[at]!)] }
      : await this.#alone(files[at]!, options, outcome.reason);
    const after = at + 1 < files.length ? await this.run(files.slice(at + 1), options) : [];
    return [...before, middle, ...after];
  }

  async close(): Promise<void> {
    await this.#threads.destroy();
  }

  /** A file tried once more, in a group of its own. */
  async #alone(file: TaskFile, options: WorkOptions, reason: string): Promise<TaskResult> {
    const position = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const outcome = await this.#attempt({ options, files: [file], position });
    if ('rows' in outcome) return outcome;
    const row = outcome.timedOut ? this.#timedOut(file) : rowOf(file.name, faults.died(reason));
    return { rows: [row] };
  }

  async #each(files: TaskFile[], options: WorkOptions): Promise<TaskResult[]> {
    const results: TaskResult[] = [];
    for (const file of files) results.push(await this.#alone(file, options, 'while it wrote'));
    return results;
  }

  #timedOut({ name }: TaskFile): Row {
    const { timeout } = this.#options;
    return rowOf(name, faults.timeout(timeout), { seconds: timeout });
  }

  async #attempt(task: Task): Promise<TaskResult | { timedOut: boolean; reason: string }> {
    const abort = new AbortController();
    const watch = this.#watch(task, abort);
    try {
      return await this.#threads.run(task, { signal: abort.signal });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { timedOut: abort.signal.aborted, reason };
    } finally {
      clearInterval(watch);
    }
  }

  /** Ends the thread when one file takes too long. Files that wait for a thread have no position yet. */
  #watch({ position, files }: Task, abort: AbortController): NodeJS.Timeout {
    const limit = this.#options.timeout * 1000;
    let [last, since] = [-1, performance.now()];
    const look = () => {
      const at = Atomics.load(position, 0);
      if (at !== last) [last, since] = [at, performance.now()];
      else if (at >= 0 && at < files.length && performance.now() - since > limit) abort.abort();
    };
    return setInterval(look, Math.min(LONGEST_LOOK_MS, limit / LOOKS_PER_TIMEOUT));
  }
}
