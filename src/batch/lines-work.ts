import { emit } from '../emit/emit.ts';
import type { Page } from '../page.ts';
import { pack } from './compress.ts';
import { EarlierLines } from './earlier-lines.ts';
import type { Row } from './row.ts';
import type { Done, TaskFile, TaskResult, WorkOptions } from './task.ts';
import type { Work } from './work.ts';

/** The lines of a group, for one file of them all. */
export class LinesWork implements Work {
  readonly #options: WorkOptions;
  readonly #earlier: EarlierLines;
  readonly #rows: Done[] = [];
  readonly #texts: Buffer[] = [];
  #length = 0;
  #found: Buffer | null = null;

  constructor(options: WorkOptions) {
    this.#options = options;
    this.#earlier = new EarlierLines(options.earlier!, options.compression);
  }

  /** Its lines of an earlier run are there, made of the same bytes in the same way. */
  isDone({ old }: TaskFile, key: string): boolean {
    if (!old || old.error || old.key !== key) return false;
    this.#found = this.#earlier.of(old);
    return this.#found !== null;
  }

  unchanged({ old }: TaskFile): void {
    const row = { ...old! };
    this.#put(row, this.#found!);
    this.#rows.push({ reused: row });
  }

  fault(row: Row): void {
    this.#rows.push(row);
  }

  async page(_file: TaskFile, page: Page, row: Row): Promise<void> {
    this.#put(row, Buffer.from(await emit(page, this.#options.formats[0]!, this.#options)));
    this.#rows.push(row);
  }

  #put(row: Row, text: Buffer): void {
    // The group's own place is known when it is put into the file.
    row.lines = { at: 0, bytes: 0, from: this.#length, length: text.length };
    this.#length += text.length;
    this.#texts.push(text);
  }

  async finish(): Promise<TaskResult> {
    this.#earlier.close();
    if (this.#length === 0) return { rows: this.#rows, lines: new Uint8Array() };
    return { rows: this.#rows, lines: pack(Buffer.concat(this.#texts), this.#options.compression) };
  }
}
