import { randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errors } from '../errors.ts';
import { explained, type Output } from './output.ts';

/** Opens a file for output. Throws `UserError` where nothing can be written there. */
export async function openFile(path: string): Promise<Output> {
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
