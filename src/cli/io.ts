import type { Readable, Writable } from 'node:stream';

/** The streams and the surroundings of a run, so that a test needs no process. */
export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  env: Record<string, string | undefined>;
  isTTY: { stdin: boolean; stdout: boolean; stderr: boolean };
  /** Width of the terminal, in columns. */
  columns?: number;
}

/** 0 done; 1 done with faults; 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** What a command is given: where to write, and where it leaves its exit code. */
export interface Cli {
  readonly io: Io;
  exitCode: ExitCode;
}

/** The streams of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdout,
    stderr,
    env,
    isTTY: { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
    columns: stdout.columns ?? stderr.columns,
  };
}

/** Writes, and waits until the stream has taken it. Rejects with the stream's error. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
