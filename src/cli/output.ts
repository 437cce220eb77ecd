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
  return (await import('./output-file.ts')).openFile(path);
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

/** The system's error in words that help; a closed pipe and anything else as it is. */
export function explained(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (!(error instanceof Error) || !('syscall' in error) || !code || code === 'EPIPE') return error;
  if (code === 'EISDIR') return errors.outputDirectory(path);
  if (code === 'ENOENT' || code === 'ENOTDIR') return errors.outputNoFolder(path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return errors.outputNoPermission(path);
  return code === 'ENOSPC' || code === 'EDQUOT' ? errors.outputFull(path) : errors.outputFailed(path, code);
}
