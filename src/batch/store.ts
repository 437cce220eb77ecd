import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { type ByteName, toBytes } from './name.ts';

/** Folders known to be there and to be no links; forgotten when there are many, so that memory stays flat. */
const MAX_KNOWN_FOLDERS = 10_000;

/** Writes outputs below OUT so that a file bears its name only when it is whole and on the disk. */
export class Store {
  readonly #out: ByteName;
  readonly #temporary: string;
  #known = new Set<ByteName>();
  #count = 0;

  constructor(out: string, temporary: string) {
    this.#out = Buffer.from(out).toString('latin1');
    this.#temporary = temporary;
  }

  has(name: ByteName): boolean {
    return existsSync(this.#path(name));
  }

  /** Writes to a temporary name, syncs, renames. Rejects with the system's error, or where a folder is a link. */
  async write(name: ByteName, bytes: Uint8Array): Promise<void> {
    this.#makeFolders(name.split('/').slice(0, -1));
    const temporary = join(this.#temporary, `${threadId}-${this.#count++}`);
    try {
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(bytes);
        await file.datasync();
      } finally {
        await file.close();
      }
      await rename(temporary, this.#path(name));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
  }

  #path(name: ByteName): Buffer {
    return toBytes(`${this.#out}/${name}`);
  }

  #makeFolders(steps: readonly string[]): void {
    let folder = '';
    for (const step of steps) {
      folder += `/${step}`;
      if (this.#known.has(folder)) continue;
      this.#makeFolder(folder);
      if (this.#known.size >= MAX_KNOWN_FOLDERS) this.#known.clear();
      this.#known.add(folder);
    }
  }

  #makeFolder(folder: string): void {
    const path = this.#path(folder.slice(1));
    try {
      mkdirSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const stat = lstatSync(path);
      // A link would lead the output out of OUT.
      if (!stat.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    }
  }
}
