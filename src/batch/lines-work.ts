import { emit } from '../emit/emit.ts';
import type { Page } from '../page.ts';
import { pack } from './compress.ts';
import type { Row } from './row.ts';
import type { Done, TaskFile, TaskResult, WorkOptions } from './task.ts';
import type { Work } from './work.ts';

/** The lines of a group, for one file of them all. */
export class LinesWork implements Work {
  readonly #options: WorkOptions;
  readonly #rows: Done[] = [];
  readonly #texts: Buffer[] = [];
  #length = 0;

  constructor(options: WorkOptions) {
    this.#options = options;
  }

  isDone(): boolean {
    return false;
  }

  unchanged(): void {
    this.#rows.push('unchanged');
  }

  fault(row: Row): void {
    this.#rows.push(row);
  }

  async page(_file: TaskFile, page: Page, row: Row): Promise<void> {
    const text = Buffer.from(await emit(page, this.#options.formats[0]!, this.#options));
    // The group's own place is known when it is put into the file.
    row.lines = { at: 0, bytes: 0, from: this.#length, length: text.length };
    this.#length += text.length;
    this.#texts.push(text);
    this.#rows.push(row);
  }

  async finish(): Promise<TaskResult> {
    if (this.#length === 0) return { rows: this.#rows, lines: new Uint8Array() };
    return { rows: this.#rows, lines: pack(Buffer.concat(this.#texts), this.#options.compression) };
  }
}
