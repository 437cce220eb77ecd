import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { sniffBinary } from '../decode/index.ts';
import { errors, UserError } from '../errors.ts';
import { faults } from './errors.ts';
import { type ByteName, toBytes, toText } from './name.ts';
import { asFault, type Fault } from './row.ts';

/** Thrown for one input; becomes the error of its row. */
export class InputFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/** The bytes of a file. Throws `InputFault`. Never waits for a pipe that nobody writes to. */
export function readFile(path: ByteName, maxBytes: number): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(toBytes(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new InputFault(faults.special());
    if (stat.size > maxBytes) throw errors.tooLarge(toText(path), stat.size, maxBytes);
    return readFileSync(file);
  } catch (error) {
    throw explained(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Throws `InputFault` for bytes that are no text. */
export function mustBeText(bytes: Uint8Array, name: ByteName): void {
  const binary = sniffBinary(bytes);
  if (binary) throw explained(errors.binary(toText(name), binary.kind, binary.advice), name);
}

function explained(error: unknown, path: ByteName): unknown {
  const text = toText(path);
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof UserError) return new InputFault(asFault(error, text));
  if (!(error instanceof Error) || !('syscall' in error) || !code) return error;
  if (code === 'ENOENT') return explained(errors.noSuchFile(text), path);
  if (code === 'EACCES' || code === 'EPERM') return explained(errors.noPermission(text), path);
  return explained(errors.unreadable(text, code), path);
}
