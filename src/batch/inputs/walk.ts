import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { faults } from '../errors.ts';
import { type ByteName, fromBytes, isHidden, toBytes } from '../name.ts';
import { fileInputs } from './file.ts';
import type { Input, Reading } from './input.ts';

/**
 * The files of a folder and of those below it, in the order of the bytes of their whole names. Hidden ones are left out.
 * Holds the names of one folder at each depth, never all. A link to a file is read; one to a folder is a fault.
 */
export async function* walk(folder: ByteName, prefix: ByteName, reading: Reading): AsyncGenerator<Input> {
  for (const entry of await entriesOf(folder)) {
    const path = `${folder}/${entry.name}`;
    const name = prefix + entry.name;
    if (entry.isFolder) {
      if (!(await reading.isOut(path))) yield* reached(path.slice(0, -1), name, reading);
    } else if (!entry.isLink) yield* fileInputs(path, name, reading);
    else yield* linked(path, name, reading);
  }
}

async function* reached(folder: ByteName, prefix: ByteName, reading: Reading): AsyncGenerator<Input> {
  try {
    yield* walk(folder, prefix, reading);
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall !== 'scandir' && syscall !== 'opendir') throw error;
    const message = `cannot be listed (${code}); ask its owner, or leave it out with --exclude`;
    const name = prefix.slice(0, -1);
    if (reading.mine(name)) yield { name, fault: { code: 'unreadable-folder', message } };
  }
}

async function* linked(path: ByteName, name: ByteName, reading: Reading): AsyncGenerator<Input> {
  const target = await stat(toBytes(path)).catch(() => null);
  if (!target?.isDirectory()) yield* fileInputs(path, name, reading);
  else if (reading.mine(name)) yield { name, fault: faults.link() };
}

interface Entry {
  /** A folder's ends in `/`, so that the order of entries is that of whole names. */
  name: ByteName;
  isFolder: boolean;
  isLink: boolean;
}

async function entriesOf(folder: ByteName): Promise<Entry[]> {
  const found = (await readdir(toBytes(folder), {
    withFileTypes: true,
    encoding: 'buffer' as 'utf8',
  })) as unknown as Dirent<Buffer>[];
  return found
    .map((entry) => {
      const isFolder = entry.isDirectory();
      return {
        name: fromBytes(entry.name) + (isFolder ? '/' : ''),
        isFolder,
        isLink: entry.isSymbolicLink(),
      };
    })
    .filter(({ name }) => !isHidden(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
