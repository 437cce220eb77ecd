import { randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errors } from '../errors.ts';
import { printableLines } from '../printable.ts';
import { type Io, write } from './io.ts';

/** Where the data goes: standard output, or a file that gets its name only when it is whole. */
export interface Output {
  write(text: string): Promise<void>;
  /** Everything was written: the file gets its name. */
  finish(): Promise<void>;
  /** Nothing is left behind. */
  abort(): Promise<void>;
}

/** Opens the output. Throws `UserError` where nothing can be written there. */
export async function openOutput(path: string | undefined, io: Io): Promise<Output> {
  if (path === undefined || path === '-') return standardOutput(io);
  try {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => null);
    if (old?.isDirectory() || path.endsWith('/')) throw errors.outputDirectory(path);
    // A device or a named pipe is written to; renaming would put a file in its place.
    if (old && !old.isFile()) return fileOutput(path, await open(target, 'w'), null);
    const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    return fileOutput(path, await open(temporary, 'wx', old?.mode), { temporary, target });
  } catch (error) {
    throw explained(error, path);
  }
}

/** On a terminal, control characters of a page are shown, not sent. */
function standardOutput({ stdout, isTTY }: Io): Output {
  const told = (error: unknown) => Promise.reject(explained(error, 'standard output'));
  return {
    write: (text) => write(stdout, isTTY.stdout ? printableLines(text) : text).catch(told),
    finish: async () => {},
    abort: async () => {},
  };
}

function fileOutput(
  path: string,
  file: FileHandle,
  names: { temporary: string; target: string } | null,
): Output {
  const told = (error: unknown) => Promise.reject(explained(error, path));
  return {
    write: (text) => file.writeFile(text).catch(told),
    async finish() {
      if (names) await file.sync().catch(told);
      await file.close().catch(told);
      if (names) await rename(names.temporary, names.target).catch(told);
    },
    async abort() {
      await file.close().catch(() => {});
      if (names) await rm(names.temporary, { force: true });
    },
  };
}

/** The system's error in words that help; a closed pipe and anything else as it is. */
function explained(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (!(error instanceof Error) || !('syscall' in error) || !code || code === 'EPIPE') return error;
  if (code === 'EISDIR') return errors.outputDirectory(path);
  if (code === 'ENOENT' || code === 'ENOTDIR') return errors.outputNoFolder(path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return errors.outputNoPermission(path);
  return code === 'ENOSPC' || code === 'EDQUOT' ? errors.outputFull(path) : errors.outputFailed(path, code);
}
