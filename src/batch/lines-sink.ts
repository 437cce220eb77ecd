import { EarlierRows } from './earlier-rows.ts';
import type { Input } from './inputs/input.ts';
import type { LinesFile } from './lines-file.ts';
import { LinesHistory } from './lines-history.ts';
import type { Committed, Prepared, Sink } from './sink.ts';
import type { TaskFile, TaskResult } from './task.ts';

/**
 * One file of lines. What an earlier run wrote stays as long as group for group nothing has changed; from the first
 * change on, the file is written anew, with the lines that stand in the earlier one for what is as it was. It gets its
 * name when it is whole, and so does its ledger.
 */
export class LinesSink implements Sink {
  readonly #file: LinesFile;
  readonly #history: LinesHistory;
  readonly #earlier: EarlierRows | null;
  #ordinal = 0;
  /** All groups so far are as they were, and the file was not touched. */
  #keeping = true;

  private constructor(file: LinesFile, history: LinesHistory, earlier: EarlierRows | null) {
    this.#file = file;
    this.#history = history;
    this.#earlier = earlier;
  }

  static async open(file: LinesFile, force: boolean): Promise<LinesSink> {
    await file.recover();
    const base = force ? null : await file.base();
    const standing = force ? null : file.standing();
    const earlier = standing === null ? null : await EarlierRows.open(standing);
    return new LinesSink(file, new LinesHistory(base), earlier);
  }

  async prepare(inputs: Input[]): Promise<Prepared> {
    const ordinal = this.#ordinal++;
    const keys = this.#keeping ? await this.#history.keysOf(inputs, ordinal) : null;
    const files: TaskFile[] = [];
    for (const [index, input] of inputs.entries()) {
      const old = (await this.#earlier?.of(input.name)) ?? null;
      files.push({ ...input, known: keys?.[index] ?? null, old });
    }
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
    const rows = await this.#file.append(ordinal, fresh);
    return { rows, unchanged: files.length - rows.length };
  }

  async finish(complete: boolean): Promise<string> {
    await this.#earlier?.close();
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
