import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { sniffBinary } from '../decode/index.ts';
import { errors, type UserError } from '../errors.ts';
import { commandNames } from './commands.ts';
import type { Io } from './io.ts';
import { spareMemory } from './memory.ts';
import { nearest } from './nearest.ts';

/** The bytes of a page: `readInput`, less what is no text at all. */
export async function readPageBytes(path: string, io: Io, maxBytes: number): Promise<Uint8Array> {
  const bytes = await readInput(path, io, maxBytes);
  const binary = sniffBinary(bytes);
  if (binary) throw errors.binary(path, binary.kind, binary.advice);
  spareMemory(bytes.length);
  return bytes;
}

/** The bytes of a file, or of standard input for `-`. Throws `UserError` where they cannot be had. */
export async function readInput(path: string, io: Io, maxBytes: number): Promise<Uint8Array> {
  return path === '-' ? readStream(io, maxBytes) : readFile(path, maxBytes);
}

function readFile(path: string, maxBytes: number): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw errors.directory(path);
    if (stat.size > maxBytes) throw errors.tooLarge(path, stat.size, maxBytes);
    return readFileSync(file);
  } catch (error) {
    throw explained(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

async function readStream({ stdin }: Io, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stdin) {
      const part = Buffer.from(chunk);
      bytes += part.length;
      if (bytes > maxBytes) throw errors.tooLarge('-', bytes, maxBytes);
      chunks.push(part);
    }
  } catch (error) {
    throw explained(error, '-');
  }
  return Buffer.concat(chunks);
}

/** The system's error in words that help; anything else as it is. */
function explained(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  const known: Record<string, () => UserError> = {
    ENOENT: () => errors.noSuchFile(path, nearest(path, commandNames)),
    ENOTDIR: () => errors.noSuchFile(path),
    EISDIR: () => errors.directory(path),
    EACCES: () => errors.noPermission(path),
    EPERM: () => errors.noPermission(path),
  };
  if (!(error instanceof Error) || !('syscall' in error) || !code) return error;
  return known[code]?.() ?? errors.unreadable(path, code);
}
