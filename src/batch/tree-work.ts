import { emit, type Format } from '../emit/emit.ts';
import type { Page } from '../page.ts';
import { pack, packedSuffix } from './compress.ts';
import { faults } from './errors.ts';
import { type ByteName, stemOf, toText } from './name.ts';
import { type Row, rowOf } from './row.ts';
import { Store } from './store.ts';
import type { Done, TaskFile, TaskResult, WorkOptions } from './task.ts';
import type { Work } from './work.ts';

const SUFFIX: Record<Format, string> = { json: '.json', markdown: '.md', ndjson: '', articles: '' };

/** Errors of the output that concern one name; any other means that OUT takes no more files. */
const NAME_ERRORS = new Set(['ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EEXIST', 'ENOTEMPTY', 'EINVAL', 'EILSEQ']);

/** A file a page and format. The files of a group are written and synced side by side. */
export class TreeWork implements Work {
  readonly #options: WorkOptions;
  readonly #store: Store;
  readonly #rows: Done[] = [];
  readonly #writes: Promise<void>[] = [];
  #stop: TaskResult['stop'];

  constructor(options: WorkOptions) {
    this.#options = options;
    this.#store = new Store(options.out, options.temporary);
  }

  isDone({ name, known }: TaskFile, key: string): boolean {
    if (known !== key) return false;
    return this.#options.formats.every((format) =>
      this.#store.has(stemOf(name, false) + this.#suffix(name, format)),
    );
  }

  unchanged(): void {
    this.#rows.push('unchanged');
  }

  fault(row: Row): void {
    this.#rows.push(row);
  }

  async page({ name }: TaskFile, page: Page, row: Row): Promise<void> {
    const outputs = new Map<string, Buffer>();
    for (const format of this.#options.formats) {
      const text = await emit(page, format, this.#options);
      outputs.set(this.#suffix(name, format), pack(Buffer.from(text), this.#options.compression));
    }
    row.outputs = Object.fromEntries([...outputs].map(([suffix, bytes]) => [suffix, bytes.length]));
    const index = this.#rows.push(row) - 1;
    for (const [suffix, bytes] of outputs) this.#writes.push(this.#write(name, suffix, bytes, index));
  }

  async finish(): Promise<TaskResult> {
    await Promise.all(this.#writes);
    return { rows: this.#rows, stop: this.#stop };
  }

  async #write(name: ByteName, suffix: string, bytes: Buffer, index: number): Promise<void> {
    const output = stemOf(name, false) + suffix;
    try {
      await this.#store.write(output, bytes);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      if (!NAME_ERRORS.has(code)) this.#stop = { path: toText(output), code };
      this.#rows[index] = rowOf(name, faults.unwritable(code));
    }
  }

  /** What stands behind the stem of the input's name: `.json`, `.md.gz`; with full names `.txt.json`. */
  #suffix(name: ByteName, format: Format): string {
    const { fullNames, compression } = this.#options;
    const kept = fullNames ? toText(name.slice(stemOf(name, false).length)) : '';
    return kept + SUFFIX[format] + packedSuffix(compression);
  }
}
