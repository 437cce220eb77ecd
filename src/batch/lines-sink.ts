import type { Input } from './inputs/input.ts';
import type { LinesFile } from './lines-file.ts';
import { LinesHistory } from './lines-history.ts';
import type { Committed, Prepared, Sink } from './sink.ts';
import type { TaskResult } from './task.ts';

/**
 * One file of lines. What an earlier run wrote stays as long as group for group nothing has changed; from the first
 * change on, the file is written anew. It gets its name when it is whole, and so does its ledger.
 */
export class LinesSink implements Sink {
  readonly #file: LinesFile;
  readonly #history: LinesHistory;
  #ordinal = 0;
  /** All groups so far are as they were, and the file was not touched. */
  #keeping = true;

  private constructor(file: LinesFile, history: LinesHistory) {
    this.#file = file;
    this.#history = history;
  }

  static async open(file: LinesFile, force: boolean): Promise<LinesSink> {
    await file.recover();
    const base = force ? null : await file.base();
    return new LinesSink(file, new LinesHistory(base));
  }

  async prepare(inputs: Input[]): Promise<Prepared> {
    const ordinal = this.#ordinal++;
    const keys = this.#keeping ? await this.#history.keysOf(inputs, ordinal) : null;
    const files = inputs.map((input, index) => ({ ...input, known: keys?.[index] ?? null }));
    return { files, mayKeep: keys !== null, ordinal };
  }

  async commit(
    { ordinal, files }: Prepared,
    results: TaskResult[],
    again: () => Promise<TaskResult[]>,
  ): Promise<Committed> {
    const kept = results.every((result) => result.kept);
    if (kept && this.#keeping) {
      this.#history.keep(ordinal);
      return { rows: [], unchanged: files.length };
    }
    if (this.#keeping) await this.#cut();
    const fresh = kept ? await again() : results;
    return { rows: await this.#file.append(ordinal, fresh), unchanged: 0 };
  }

  async finish(complete: boolean): Promise<string> {
    const { base } = this.#history;
    const isWhole = base?.isFinal === true && (await this.#history.isAtEnd());
    if (this.#keeping && (!complete || isWhole)) return base?.ledger ?? this.#file.ledger;
    if (this.#keeping) await this.#cut();
    return this.#file.finish(complete);
  }

  /** From here on the file is written anew. */
  async #cut(): Promise<void> {
    this.#keeping = false;
    await this.#file.continueFrom(this.#history.base, this.#history.kept);
  }
}
